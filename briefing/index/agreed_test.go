package index

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

// uses finds the uses of a text and writes each as its title, the number of
// changes, and the wording with the words {-removed-} and {+added+}.
func uses(t *testing.T, x *Index, l *library, q Wording) string {
	t.Helper()
	r, err := x.Uses(t.Context(), q, l)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, u := range r.Uses {
		var b, there strings.Builder
		for _, run := range u.Wording {
			switch run.Change {
			case briefing.WordsAdded:
				fmt.Fprintf(&b, "{+%s+}", strings.TrimSpace(run.Text))
			case briefing.WordsRemoved:
				fmt.Fprintf(&b, "{-%s-}", strings.TrimSpace(run.Text))
				continue
			default:
				b.WriteString(run.Text)
			}
			there.WriteString(run.Text)
		}
		if there.String() != u.Document.Slice(u.Span) {
			t.Errorf("the runs give %q, the document has %q", there.String(), u.Document.Slice(u.Span))
		}
		list = append(list, fmt.Sprintf("%s/%d: %s", u.Document.Provenance.Title, u.Changed, b.String()))
	}
	return strings.Join(list, "\n")
}

func TestUses(t *testing.T) {
	const agreed = "calls upon Member States to strengthen cooperation against trafficking in persons, especially women and children"
	l := newLibrary()
	year := func(y int) briefing.Provenance {
		return briefing.Provenance{Language: "en", Date: briefing.Date{Year: y}, Title: fmt.Sprint(y)}
	}
	own := l.add(t, year(2020), "Opening words.\n\n7. Also "+agreed+"; and so on.")
	l.add(t, year(2010), "12. Calls upon Member States to strengthen cooperation against trafficking in persons, especially women and children.")
	l.add(t, year(2015), "The Assembly calls upon all Member States to enhance cooperation against trafficking in persons, in particular women and children, and then goes on.")
	l.add(t, year(2012), "Trafficking in persons. Women and children. Member States. They strengthen cooperation, it calls upon whom? Especially upon others.")
	l.add(t, briefing.Provenance{Language: "en", Title: "undated"}, "It "+agreed+".")
	x := l.open(t)
	own1 := strings.Index(own.Text, "calls")
	at := briefing.Span{Start: own1, End: own1 + len(agreed)}
	got := uses(t, x, l, Wording{Text: own.Slice(at), Language: "en", ExceptDocument: own.ID, ExceptSpan: at})
	want := "2010/0: Calls upon Member States to strengthen cooperation against trafficking in persons, especially women and children\n" +
		"2015/4: calls upon {+all+}Member States to {-strengthen-}{+enhance+}cooperation against trafficking in persons, {-especially-}{+in particular+}women and children\n" +
		"undated/0: " + agreed
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := uses(t, x, l, Wording{Text: agreed}); !strings.Contains(got, "2020/0") || strings.Contains(got, "2012") {
		t.Errorf("without a place: %s", got)
	}
	if r, err := x.Uses(t.Context(), Wording{Text: agreed, Limit: 1, Offset: 1}, l); err != nil || r.Total != 4 || len(r.Uses) != 1 || r.Uses[0].Document.Provenance.Title != "2015" {
		t.Errorf("the second of four: %d of %d, %v", len(r.Uses), r.Total, err)
	}
}

// TestUsesOfShortTexts wants the very words of what is too short to be agreed.
func TestUsesOfShortTexts(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Language: "en", Title: "A"}, "the principles of the Charter guide us")
	l.add(t, briefing.Provenance{Language: "en", Title: "B"}, "the purposes of the Charter guide us")
	x := l.open(t)
	for text, want := range map[string]string{
		"principles of the Charter": "A/0: principles of the Charter",
		"Principles of the charter": "A/0: principles of the Charter",
		"purposes of this Charter":  "", "of the": "", "": "", "nowhere to be seen": "",
	} {
		if got := uses(t, x, l, Wording{Text: text, Language: "en"}); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	if r, err := x.Uses(t.Context(), Wording{Text: "the Charter"}, l); err != nil || !r.Short {
		t.Errorf("not said to be short: %v, %v", r, err)
	}
}

func TestUsesInSixLanguages(t *testing.T) {
	texts := map[string][2]string{
		"en": {"Recognizing that full and productive employment and decent work for all are key elements of poverty eradication strategies",
			"Recognizing also that full, productive employment and decent work for everyone are key elements of poverty reduction strategies"},
		"fr": {"Considérant que la reconnaissance de la dignité inhérente à tous les membres de la famille humaine constitue le fondement de la liberté",
			"Considérant que la reconnaissance de la dignité propre à chacun des membres de la famille humaine est le fondement de la liberté"},
		"es": {"Considerando que la libertad, la justicia y la paz en el mundo tienen por base el reconocimiento de la dignidad intrínseca",
			"Considerando que la libertad y la paz en todo el mundo tienen como base el reconocimiento de la dignidad humana"},
		"ru": {"принимая во внимание, что признание достоинства, присущего всем членам человеческой семьи, является основой свободы, справедливости и всеобщего мира",
			"принимая во внимание, что признание достоинства, свойственного членам человеческой семьи, является основой свободы и всеобщего мира"},
		"ar": {"لما كان الاعتراف بالكرامة المتأصلة في جميع أعضاء الأسرة البشرية وبحقوقهم المتساوية الثابتة هو أساس الحرية والعدل والسلام",
			"لما كان الاعتراف بالكرامة المتأصلة في كل أعضاء الأسرة البشرية وبحقوقهم الثابتة هو أساس الحرية والسلام في العالم"},
		"zh": {"对人类家庭所有成员的固有尊严及其平等的和不移的权利的承认乃是世界自由正义与和平的基础",
			"对人类家庭全体成员的固有尊严及其平等的权利的承认是世界自由、正义与和平的基础"},
	}
	l := newLibrary()
	for lang, pair := range texts {
		l.add(t, briefing.Provenance{Language: lang, Title: lang}, "# 1\n\n1. "+pair[1]+".\n\nThe end.")
	}
	x := l.open(t)
	for lang, pair := range texts {
		for _, stated := range []string{lang, ""} {
			got := uses(t, x, l, Wording{Text: pair[0], Language: stated})
			if !strings.HasPrefix(got, lang+"/") || strings.Contains(got, "\n") || !strings.Contains(got, "{+") || !strings.Contains(got, "{-") {
				t.Errorf("%s: %q", lang, got)
			}
			t.Log(got)
		}
	}
}
