package eval

import (
	"path/filepath"
	"testing"
)

func TestSameName(t *testing.T) {
	tests := []struct {
		found, label string
		want         bool
	}{
		{"Albert", "Silke Albert", true},
		{"Ms. Silke Albert", "Silke Albert", true},
		{"Silke", "Silke Albert", true},
		{"Peter Albert", "Silke Albert", false},
		{"a report", "a report published by the centre", true},
		{"the minister of health", "the minister of justice", false},
		{"World Bank Group", "World Bank", true},
		{"", "Silke Albert", false},
	}
	for _, tt := range tests {
		if got := SameName(tt.found, tt.label); got != tt.want {
			t.Errorf("SameName(%q, %q) = %v", tt.found, tt.label, got)
		}
	}
}

func TestSameWho(t *testing.T) {
	if !SameWho("Chile; Iceland", "Chile; Iceland; Peru") || SameWho("Chile; France", "Chile; Iceland") || SameWho("", "Chile") || !SameWho("", "") {
		t.Error("several names do not agree as they should")
	}
}

func TestSameFigure(t *testing.T) {
	tests := []struct {
		found, label string
		want         bool
	}{
		{"35 percent", "approximately 35 percent", true},
		{"2,300", "some 2,300", true},
		{"2,300", "23,00", true},
		{"half", "nearly half", true},
		{"9 to 14 per cent", "9 per cent", false},
		{"half", "a third", false},
	}
	for _, tt := range tests {
		if got := SameFigure(tt.found, tt.label); got != tt.want {
			t.Errorf("SameFigure(%q, %q) = %v", tt.found, tt.label, got)
		}
	}
}

const text = "“We need clear laws for everyone,” Ann Lee said. “We need them now, and in writing,” she added. Perhaps “so it is said in town”."

func labels() []Item {
	return []Item{
		{Kind: "quote", Text: "We need clear laws for everyone,", Who: "Ann Lee", Role: "judge"},
		{Kind: "quote", Text: "We need them now, and in writing,", Who: "Ann Lee"},
		{Kind: "quote", Text: "so it is said in town", Optional: true},
	}
}

func TestScore(t *testing.T) {
	tests := []struct {
		name                 string
		found                []Item
		right, wrong, missed int
		who                  Count
	}{
		{"all", []Item{
			{Kind: "quote", Text: "We need clear laws for everyone,", Who: "Lee"},
			{Kind: "quote", Text: "We need them now, and in writing,", Who: "she"},
		}, 2, 0, 0, Count{1, 2}},
		{"half of the words are a match", []Item{{Kind: "quote", Text: "need clear laws for", Who: "Lee"}}, 1, 0, 1, Count{1, 1}},
		{"less than half is none", []Item{{Kind: "quote", Text: "Ann Lee said. “We"}}, 0, 1, 2, Count{}},
		{"a second part of a quote is excused", []Item{
			{Kind: "quote", Text: "We need clear laws", Who: "Lee"}, {Kind: "quote", Text: "for everyone", Who: "Lee"},
		}, 1, 0, 1, Count{1, 1}},
		{"an optional label counts for nothing", []Item{{Kind: "quote", Text: "so it is said in town"}}, 0, 0, 2, Count{}},
		{"words that the text does not hold", []Item{{Kind: "quote", Text: "We need harsh laws for everyone"}}, 0, 1, 2, Count{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewScores()
			if err := s.Add(Labelled{Name: "a.txt", Text: text, Items: labels()}, tt.found); err != nil {
				t.Fatal(err)
			}
			q := s["quote"]
			if q.Found != tt.right || q.False != tt.wrong || q.Missed != tt.missed || q.Who != tt.who {
				t.Errorf("%d found, %d false, %d missed, who %v; want %d, %d, %d, %v", q.Found, q.False, q.Missed, q.Who, tt.right, tt.wrong, tt.missed, tt.who)
			}
		})
	}
}

// TestLabelsAgainstThemselves reads every label as if it had been found: all
// must match, which proves the labels as much as the counting.
func TestLabelsAgainstThemselves(t *testing.T) {
	for _, set := range []string{"seeds", "written"} {
		docs, err := Load(filepath.Join("..", "testdata", "gold", set))
		if err != nil {
			t.Fatal(err)
		}
		s := NewScores()
		for _, d := range docs {
			if err := s.Add(d, d.Items); err != nil {
				t.Fatal(err)
			}
		}
		for _, k := range Kinds {
			if f := s[k].F1(); f != 1 || s[k].Who.Share() != 1 || s[k].FiguresF1() != 1 {
				t.Errorf("%s, %s: F1 %.3f, who %.3f, figures %.3f, want 1: %v", set, k, f, s[k].Who.Share(), s[k].FiguresF1(), s[k].Errors)
			}
		}
	}
}

func TestWordsOfIdeographs(t *testing.T) {
	doc := Labelled{Name: "x", Text: "她说：“锅卖掉了。”他说：“我知道。”", Items: []Item{
		{Kind: "quote", Text: "锅卖掉了。", Who: "她"}, {Kind: "quote", Text: "我知道。", Who: "他"},
	}}
	s := NewScores()
	if err := s.Add(doc, []Item{{Kind: "quote", Text: "我知道。", Who: "他"}}); err != nil {
		t.Fatal(err)
	}
	if q := s["quote"]; q.Found != 1 || q.Missed != 1 || q.False != 0 {
		t.Errorf("found %d, missed %d, false %d; want 1, 1, 0", q.Found, q.Missed, q.False)
	}
}
