package source

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestIllegible reads PDFs whose pages look right and whose fonts name other
// letters than they draw, as programs make them that renumber the letters.
func TestIllegible(t *testing.T) {
	asItIs := func(r rune) rune { return r }
	by := func(n rune) func(rune) rune { return func(r rune) rune { return r + n } }
	pages := []string{
		"The harbour office counted forty boats before the storm and eleven after it. Whoever lost a boat may ask for a loan until the end of the year.",
		"Le bureau du port a compté quarante bateaux avant la tempête et onze après. Qui a perdu le sien peut demander un prêt avant la fin de l'année.",
		"La oficina del puerto contó cuarenta barcas antes de la tormenta y once después. Quien perdió la suya puede pedir un préstamo antes de fin de año.",
		"Das Hafenamt zählte vor dem Sturm vierzig Boote und danach elf. Wer seines verloren hat, kann bis zum Ende des Jahres um ein Darlehen bitten.",
	}
	const all = "its pages look right, but the letters behind them are wrong"
	for _, tt := range []struct {
		name string
		// says is what the font of a page says of a letter.
		says func(page int) func(rune) rune
		want string
	}{
		{"as they are", func(int) func(rune) rune { return asItIs }, ""},
		{"the letter behind it", func(int) func(rune) rune { return by(1) }, all},
		{"the letter before it", func(int) func(rune) rune { return by(-1) }, all},
		{"letters exchanged", func(int) func(rune) rune {
			return func(r rune) rune {
				if r >= 'a' && r <= 'z' {
					return rune("qwertyuiopasdfghjklzxcvbnm"[r-'a'])
				}
				return r
			}
		}, all},
		{"the numbers of its drawings", func(int) func(rune) rune { return by(-29) }, all},
		{"in the order of their use", func(int) func(rune) rune { return byUse() }, all},
		{"signs of its own", func(int) func(rune) rune { return by(0xf000) }, all},
		{"another writing, taken for marked Latin letters", func(int) func(rune) rune {
			return func(r rune) rune {
				if r >= 'a' && r <= 'z' {
					return 0xe0 + (r-'a')%23
				}
				return r
			}
		}, all},
		{"a page of four", func(page int) func(rune) rune {
			if page == 2 {
				return by(1)
			}
			return asItIs
		}, "a page looks right, but the letters behind it are wrong: 3"},
		{"two of four", func(page int) func(rune) rune {
			if page > 1 {
				return by(3)
			}
			return asItIs
		}, "2 pages look right, but the letters behind them are wrong: 3-4"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: "harbour.pdf", Data: pdfThatSays(pages, tt.says)})
			if err != nil {
				t.Fatal(err)
			}
			p := Illegible(d)
			switch {
			case tt.want == "" && p != nil:
				t.Errorf("it says %v of %q", p, d.Text)
			case tt.want != "" && (p == nil || p.Cause != tt.want || p.Subject != "harbour.pdf" || p.Remedy == ""):
				t.Errorf("it says %v of %q, want %q", p, d.Text, tt.want)
			}
		})
	}
}

// byUse numbers letters from the first sign on, as they are met.
func byUse() func(rune) rune {
	met := map[rune]rune{}
	return func(r rune) rune {
		if _, ok := met[r]; !ok {
			met[r] = '!' + rune(len(met))
		}
		return met[r]
	}
}

// pdfThatSays is a PDF with a page for each text, drawn in Helvetica. What its
// font says that the letters of a page are is what says returns, but for spaces.
func pdfThatSays(texts []string, says func(page int) func(rune) rune) []byte {
	const perLine = 70
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	var at []int
	object := func(format string, a ...any) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n"+format+"\nendobj\n", append([]any{len(at)}, a...)...)
	}
	stream := func(s string) { object("<</Length %d>>\nstream\n%s\nendstream", len(s), s) }
	object("<</Type/Catalog/Pages 2 0 R>>")
	var kids strings.Builder
	for i := range texts {
		fmt.Fprintf(&kids, "%d 0 R ", 3+4*i)
	}
	object("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(texts))
	for i, text := range texts {
		n := 3 + 4*i
		object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F %d 0 R>>>>>>", n+1, n+2)
		var drawn, table strings.Builder
		of, seen, column := says(i), map[rune]bool{}, 0
		drawn.WriteString("BT /F 11 Tf 14 TL 72 760 Td <")
		for _, r := range text {
			if column++; column > perLine && r == ' ' {
				drawn.WriteString("> Tj T* <")
				column = 0
				continue
			}
			fmt.Fprintf(&drawn, "%02x", r) // Latin-1, which is as the font has it
			if r != ' ' && !seen[r] {
				seen[r] = true
				fmt.Fprintf(&table, "1 beginbfchar <%02x> <%04x> endbfchar\n", r, of(r))
			}
		}
		drawn.WriteString("> Tj ET")
		stream(drawn.String())
		object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode %d 0 R>>", n+3)
		stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n" +
			"1 begincodespacerange <00> <ff> endcodespacerange\n1 beginbfchar <20> <0020> endbfchar\n" + table.String() + "endcmap end end")
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}
