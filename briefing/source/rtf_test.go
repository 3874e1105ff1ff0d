package source

import (
	"context"
	"testing"
)

func TestRTF(t *testing.T) {
	tests := []struct{ name, rtf, want string }{
		{"unicode with its stand-in", `{\rtf1\ansi\uc1 caf\u233?, \u8220"yes\u8221"}`, "paragraph: café, “yes”\n"},
		{"two stand-ins", `{\rtf1\uc2\u8364EU5}`, "paragraph: €5\n"},
		{"none", `{\rtf1{\uc0\u8364 5}}`, "paragraph: €5\n"},
		{"above the first plane", `{\rtf1\uc1 A face \u-10179?\u-8704?}`, "paragraph: A face \U0001f600\n"},
		{"a code page", `{\rtf1\ansi\ansicpg1251 \'d6\'e5\'ed\'e0}`, "paragraph: Цена\n"},
		{"a font of another alphabet", `{\rtf1\ansi{\fonttbl{\f1\fcharset161 Arial Greek;}}\f1 \'c1\'e8\'de\'ed\'e1}`, "paragraph: Αθήνα\n"},
		{"a font of signs", `{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f2\fcharset2 Symbol;}}{\f2\'b3} 18 years {\f2\'b1} 1}`, "paragraph: ≥ 18 years ± 1\n"},
		{"signs in Unicode", `{\rtf1{\fonttbl{\f2\fcharset2 Symbol;}}{\f2\u-3933?} 5 per cent}`, "paragraph: ≤ 5 per cent\n"},
		{"hidden and struck", `{\rtf1 Seen{\v  unseen}{\deleted  struck}{\revised  added}.}`, "paragraph: Seen added.\n"},
		{"a picture's bytes", "{\\rtf1 Before{\\pict\\bin5 {\\{}x} after.}", "paragraph: Before after.\n"},
		{"fields", `{\rtf1{\field{\*\fldinst PAGEREF x}{\fldrslt 7}} nations met.}`, "paragraph: 7 nations met.\n"},
		{"a comment", `{\rtf1 Text{\*\atnid AB}{\*\annotation Really?}.}`, "paragraph: Text.\n"},
		{"notes", `{\rtf1\aftnnrlc One{\super\chftn}{\footnote{\super\chftn} First.} two{\super\chftn}{\footnote\ftnalt{\super\chftn} Last.}\par}`, "paragraph: One¹ two[i]\nfootnote [1]: 1 First.\nfootnote [i]: i Last.\n"},
		{"a text box below its paragraph, once", `{\rtf1 A paragraph {\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Boxed.\par}}{\shprslt Boxed.}}goes on.\par Next.\par}`, "paragraph: A paragraph goes on.\nparagraph: Boxed.\nparagraph: Next.\n"},
		{"a table", `{\rtf1\trowd\intbl Country\cell Rate\cell\row\trowd\intbl Angola\cell 5\cell\row\pard After.\par}`, "table row: Country | Rate\ntable row: Angola | 5\nparagraph: After.\n"},
		{"headers stand apart", `{\rtf1{\header Running head\par}Text.\par}`, "boilerplate: Running head\nparagraph: Text.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: "a.rtf", Data: []byte(tt.rtf)})
			if err != nil {
				t.Fatal(errText(err))
			}
			checkDocument(t, d)
			if got := outline(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}
