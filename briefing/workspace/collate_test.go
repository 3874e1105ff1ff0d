package workspace

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"attache/briefing"
)

// documentOf is a document of paragraphs.
func documentOf(t testing.TB, paragraphs ...string) *briefing.Document {
	t.Helper()
	var text strings.Builder
	var blocks []briefing.Block
	for _, p := range paragraphs {
		start := text.Len()
		text.WriteString(p)
		blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: start, End: text.Len()}, Role: briefing.RoleParagraph})
		text.WriteString("\n\n")
	}
	d, err := briefing.NewDocument(text.String(), blocks, nil, briefing.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// drawn writes a collation with the words that differ in brackets.
func drawn(c Collation) string {
	side := func(d *briefing.Document, block int, marks []briefing.Span) string {
		if block < 0 {
			return "–"
		}
		var b strings.Builder
		at := d.Blocks[block].Span.Start
		for _, m := range marks {
			b.WriteString(d.Text[at:m.Start] + "[" + d.Text[m.Start:m.End] + "]")
			at = m.End
		}
		return b.String() + d.Text[at:d.Blocks[block].Span.End]
	}
	var lines []string
	for _, r := range c.Rows {
		sign := " | "
		if r.Same {
			sign = " = "
		}
		lines = append(lines, side(c.Left, r.Left, r.LeftMarks)+sign+side(c.Right, r.Right, r.RightMarks))
	}
	return strings.Join(lines, "\n")
}

func TestCollate(t *testing.T) {
	tests := []struct {
		name        string
		left, right []string
		want        string
	}{
		{"the same", []string{"One.", "Two."}, []string{"One.", "Two."}, "One. = One.\nTwo. = Two."},
		{"a menu around it", []string{"One.", "Two."}, []string{"Home  About", "One.", "Two.", "© 2024"},
			"– | [Home  About]\nOne. = One.\nTwo. = Two.\n– | [© 2024]"},
		{"a word changed", []string{"States must act now on this.", "End."}, []string{"States should act now on this.", "End."},
			"States [must] act now on this. | States [should] act now on this.\nEnd. = End."},
		{"words put in", []string{"Ten people were found there."}, []string{"Ten young people were found dead there."},
			"Ten people were found there. | Ten [young] people were found [dead] there."},
		{"paragraphs moved in between", []string{"Alpha beta gamma.", "Delta epsilon zeta."}, []string{"Alpha beta gamma.", "Eta theta iota.", "Delta epsilon eta."},
			"Alpha beta gamma. = Alpha beta gamma.\n– | [Eta theta iota.]\nDelta epsilon [zeta.] | Delta epsilon [eta.]"},
		{"white space only", []string{"One  two\nthree."}, []string{"One two three."}, "One  two\nthree. = One two three."},
		{"Chinese", []string{"各国应当采取行动"}, []string{"各国必须采取行动"}, "各国[应当]采取行动 | 各国[必须]采取行动"},
		{"nothing in common", []string{"One."}, []string{"Two."}, "[One.] | –\n– | [Two.]"},
		{"one is empty", nil, []string{"Two."}, "– | [Two.]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := drawn(collate(documentOf(t, tt.left...), documentOf(t, tt.right...))); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// Whatever is compared, each paragraph stands in one row, in order.
func TestCollateLosesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	some := func() []string {
		var all []string
		for range random.IntN(12) {
			var words []string
			for range 1 + random.IntN(6) {
				words = append(words, fmt.Sprint("w", random.IntN(8)))
			}
			all = append(all, strings.Join(words, " "))
		}
		return all
	}
	for range 500 {
		l, r := documentOf(t, some()...), documentOf(t, some()...)
		c := collate(l, r)
		left, right := 0, 0
		for _, row := range c.Rows {
			if row.Left >= 0 {
				if row.Left != left {
					t.Fatalf("row %+v, want left %d\n%s", row, left, drawn(c))
				}
				left++
			}
			if row.Right >= 0 {
				if row.Right != right {
					t.Fatalf("row %+v, want right %d\n%s", row, right, drawn(c))
				}
				right++
			}
			for _, m := range row.LeftMarks {
				if !l.Blocks[row.Left].Span.Contains(m) {
					t.Fatalf("mark %v outside %v", m, l.Blocks[row.Left].Span)
				}
			}
		}
		if left != len(l.Blocks) || right != len(r.Blocks) || c.Same+c.Changed+c.OnlyLeft+c.OnlyRight != len(c.Rows) {
			t.Fatalf("%d of %d left, %d of %d right: %+v", left, len(l.Blocks), right, len(r.Blocks), c)
		}
	}
}

func BenchmarkCollate(b *testing.B) {
	var left, right []string
	for i := range 5000 {
		p := fmt.Sprintf("Paragraph %d says that the case number %d of region %d was heard by the court of district %d.", i, 7*i, i%90, i%300)
		left = append(left, p)
		if i%10 == 0 {
			p = strings.Replace(p, "heard", "decided", 1)
		}
		right = append(right, p)
	}
	l, r := documentOf(b, left...), documentOf(b, right...)
	b.SetBytes(int64(len(l.Text)))
	for b.Loop() {
		collate(l, r)
	}
}
