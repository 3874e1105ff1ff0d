package widgets

import (
	"strings"
	"testing"
)

func TestExcerpt(t *testing.T) {
	long := "The Secretary-General had said at the opening of the meeting in Vienna that the protection of réfugiés is a duty of all."
	for _, c := range []struct{ name, text, typed, want string }{
		{"nothing looked for", "A short text", "", "A short text"},
		{"not in the text", "A short text", "minister", "A short text"},
		{"in sight", "A short text of words", "TEXT", "A short [text] of words"},
		{"far behind", long, "protection", "… in Vienna that the [protection] of réfugiés is a duty of all."},
		{"accents", long, "refugies", "… that the protection of [réfugiés] is a duty of all."},
		{"two, the first in sight", "One and two are many words more than one", "two one", "[One] and [two] are many words more than [one]"},
		{"within a word, and over itself", "Banana split", "ana an", "B[ana]na split"},
		{"at the very end", strings.Repeat("é", 60) + "x", "x", "… " + strings.Repeat("é", 41) + "[x]"},
		{"a letter that grows small", "İstanbul and words", "words", "İstanbul and [words]"},
		{"not a text", "a\xff\xfe words b", "words", "a\xff\xfe [words] b"},
	} {
		var got strings.Builder
		for _, r := range excerpt(c.text, lookedFor(c.typed), 45) {
			if r.hit {
				got.WriteString("[" + r.text + "]")
			} else {
				got.WriteString(r.text)
			}
		}
		if got.String() != c.want {
			t.Errorf("%s: %q, want %q", c.name, got.String(), c.want)
		}
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("The Secretary-General said that réfugiés matter", "refugies the")
	f.Fuzz(func(t *testing.T, text, typed string) {
		var got strings.Builder
		for _, r := range excerpt(text, lookedFor(typed), 20) {
			got.WriteString(r.text)
		}
		if shown := strings.TrimPrefix(got.String(), truncation+" "); !strings.HasSuffix(text, shown) {
			t.Errorf("%q shows %q", text, shown)
		}
	})
}
