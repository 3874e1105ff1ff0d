package briefing

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// sketched is the sketch of paragraphs; those that begin with "|" are boilerplate.
func sketched(t testing.TB, paragraphs ...string) Sketch {
	t.Helper()
	var text strings.Builder
	var blocks []Block
	for _, p := range paragraphs {
		role := RoleParagraph
		if strings.HasPrefix(p, "|") {
			role = RoleBoilerplate
		}
		start := text.Len()
		text.WriteString(p)
		blocks = append(blocks, Block{Span: Span{start, text.Len()}, Role: role})
		text.WriteString("\n\n")
	}
	d, err := NewDocument(text.String(), blocks, nil, Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	return d.Sketch()
}

// prose is that many words that nobody else uses.
func prose(from, words int) string {
	var b strings.Builder
	for i := range words {
		fmt.Fprintf(&b, "word%d ", from+i)
	}
	return b.String()
}

func TestResemblance(t *testing.T) {
	base := prose(0, 400)
	tests := []struct {
		name     string
		with     []string
		from, to float64
	}{
		{"the same", []string{base}, 1, 1},
		{"another menu around it", []string{"| Home About us Contact", base, "| © 2024"}, 1, 1},
		{"other letter case and marks", []string{strings.ToUpper(strings.ReplaceAll(base, " ", ", "))}, 1, 1},
		{"one word in forty replaced", []string{replaced(base, 40)}, 0.6, 0.98},
		{"half of it", []string{prose(0, 200)}, 0.4, 0.6},
		{"something else", []string{prose(1000, 400)}, 0, 0.03},
		{"too few words", []string{prose(0, 20)}, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := sketched(t, base).Resemblance(sketched(t, tt.with...))
			a, b := sketched(t, base).Glance(), sketched(t, tt.with...).Glance()
			if hardly := a.Hardly(&b); hardly != (tt.to < 0.1) {
				t.Errorf("hardly alike: %v", hardly)
			}
			if most := a.AtMost(&b); most < got && tt.to > 0 || most > got+0.05 && got > 0 {
				t.Errorf("at most %.2f, is %.2f", most, got)
			}
			if got < tt.from || got > tt.to {
				t.Errorf("resemblance %.2f, want from %.2f to %.2f", got, tt.from, tt.to)
			}
		})
	}
}

// replaced has every nth word replaced.
func replaced(text string, nth int) string {
	words := strings.Fields(text)
	for i := nth / 2; i < len(words); i += nth {
		words[i] = "other"
	}
	return strings.Join(words, " ")
}

// The estimate is close to the part of the runs that is really shared.
func TestResemblanceIsAnEstimate(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	worst := 0.0
	for range 40 {
		a, b := random.IntN(300), 600+random.IntN(300)
		shared := float64(600-a-sketchRun+1) / float64(b-sketchRun+1)
		got := sketched(t, prose(a, 600-a)).Resemblance(sketched(t, prose(0, b)))
		worst = max(worst, math.Abs(got-shared))
	}
	if worst > 0.2 { // four standard deviations of 128 samples are 0.18
		t.Errorf("off by %.2f", worst)
	}
}

func TestSketchOfEveryScript(t *testing.T) {
	for name, text := range map[string]string{
		"Chinese": strings.Repeat("联合国打击跨国有组织犯罪公约缔约方会议", 3) + "关于预防禁止和惩治贩运人口的补充议定书",
		"Arabic":  strings.Repeat("مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية ", 5),
		"Russian": strings.Repeat("Конференция участников Конвенции против транснациональной преступности ", 6),
	} {
		t.Run(name, func(t *testing.T) {
			if sketched(t, text) == nil {
				t.Error("no sketch")
			}
		})
	}
}

func BenchmarkSketch(b *testing.B) {
	d, err := NewDocument(prose(0, 100_000), []Block{{Span: Span{0, len(prose(0, 100_000))}, Role: RoleParagraph}}, nil, Provenance{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		d.Sketch()
	}
}

func BenchmarkResemblance(b *testing.B) {
	x, y := sketched(b, prose(0, 400)), sketched(b, prose(100, 400))
	for b.Loop() {
		x.Resemblance(y)
	}
}

func BenchmarkHardly(b *testing.B) {
	x, y := sketched(b, prose(0, 400)).Glance(), sketched(b, prose(1000, 400)).Glance()
	for b.Loop() {
		x.Hardly(&y)
	}
}
