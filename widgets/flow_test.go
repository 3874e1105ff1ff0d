package widgets

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// lines writes what flow makes as text, one line a line.
func lines(flowed []flowLine) []string {
	var out []string
	for _, l := range flowed {
		var b strings.Builder
		for _, f := range l.fragments {
			b.WriteString(f.text)
		}
		out = append(out, b.String())
	}
	return out
}

func TestFlow(t *testing.T) {
	plainApp(t)
	width := func(s string) float32 { return fyne.MeasureText(s, 14, fyne.TextStyle{}).Width + 0.5 }
	for _, tt := range []struct {
		name  string
		runs  []run
		width float32
		most  int
		want  []string
	}{
		{"one line", []run{{text: "one two"}}, 500, 0, []string{"one two"}},
		{"at spaces", []run{{text: "one two three"}}, width("one two"), 0, []string{"one two", "three"}},
		{"after a hyphen", []run{{text: "non-punishment"}}, width("punishment"), 0, []string{"non-", "punishment"}},
		{"not at a no-break space", []run{{text: "of 35\u00a0%"}}, width("of 35"), 0, []string{"of", "35\u00a0%"}},
		{"a word longer than the line", []run{{text: "incomprehensible"}}, width("incomp"), 0, []string{"incomp", "rehensi", "ble"}},
		{"no break where a run ends within a word", []run{{text: "the traffick"}, {text: "ing", hit: true}}, width("the traffick"), 0, []string{"the", "trafficking"}},
		{"line ends", []run{{text: "one\n\ntwo"}}, 500, 0, []string{"one", "", "two"}},
		{"the last line says there is more", []run{{text: "one two three four"}}, width("one two"), 1, []string{"one t…"}},
		{"as many lines as may be", []run{{text: "one two three"}}, width("one two"), 2, []string{"one two", "three"}},
		{"ideographs", []run{{text: "保护受害者。"}}, width("保护受害"), 0, []string{"保护受害", "者。"}},
		{"no mark at the start of a line", []run{{text: "保护受害。"}}, width("保护受害"), 0, []string{"保护受", "害。"}},
		{"nothing", nil, 100, 0, []string{""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := lines(flow(tt.runs, 14, tt.width, tt.most))
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFlowRightToLeft(t *testing.T) {
	plainApp(t)
	for text, want := range map[string]bool{"حماية الضحايا": true, "victims حماية": false, "12 حماية": true, "": false} {
		if got := flow([]run{{text: text}}, 14, 300, 0)[0].rightward; got != want {
			t.Errorf("%q is written from the right: %v, want %v", text, got, want)
		}
	}
}

func TestShorten(t *testing.T) {
	plainApp(t)
	long := strings.Repeat("Déclaration conjointe ", 20)
	for _, width := range []float32{-5, 0, 3, 20, 90, 200, 5000} {
		got := shorten(long, 14, width, fyne.TextStyle{Bold: true})
		if w := fyne.MeasureText(got, 14, fyne.TextStyle{Bold: true}).Width; w > width && got != truncation && got != "" {
			t.Errorf("%q is %v wide, want at most %v", got, w, width)
		}
		if kept := strings.TrimSuffix(got, truncation); !strings.HasPrefix(long, kept) {
			t.Errorf("%q is not how the text begins", got)
		}
	}
	if got := shorten("short", 14, 500, fyne.TextStyle{}); got != "short" {
		t.Errorf("a text that fits became %q", got)
	}
}

// FuzzFlow breaks any text into lines that lose none of it and fit.
func FuzzFlow(f *testing.F) {
	f.Add("one two three", 3, uint16(60))
	f.Add("non-punishment\n\u00a0of\tvictims", 5, uint16(20))
	f.Add("حماية 35% الضحايا", 6, uint16(40))
	f.Add("保护受害者，任何国家", 9, uint16(30))
	f.Add("   \n\n  a", 2, uint16(14))
	f.Add("ض \x000ي", 0, uint16(40))
	plainApp(f)
	f.Fuzz(func(t *testing.T, text string, cut int, w uint16) {
		if !utf8.ValidString(text) || len(text) > 400 {
			return
		}
		width := float32(w%600) + 14
		at := 0
		if len(text) > 0 {
			for at = max(cut, 0) % len(text); at > 0 && !utf8.RuneStart(text[at]); at-- {
			}
		}
		runs := []run{{text: text[:at]}, {text: text[at:], hit: true}}
		flowed := flow(runs, 14, width, 0)
		squeeze := func(s string) string {
			return strings.Map(func(r rune) rune {
				if unicode.IsSpace(r) {
					return -1
				}
				return r
			}, s)
		}
		if got, want := squeeze(strings.Join(lines(flowed), "")), squeeze(text); got != want {
			t.Errorf("%q became %q", want, got)
		}
		for _, l := range flowed {
			letters := 0
			for _, f := range l.fragments {
				letters += utf8.RuneCountInString(f.text)
			}
			if l.width > width+1 && letters > 1 {
				t.Errorf("a line of %q is %v wide, want %v", lines([]flowLine{l}), l.width, width)
			}
		}
	})
}
