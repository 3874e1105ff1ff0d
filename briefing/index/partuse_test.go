package index

import (
	"context"
	"strings"
	"testing"

	"attache/briefing"
)

func TestUsesOfParts(t *testing.T) {
	const (
		shared = "Urges Member States to ensure that victims of trafficking have access to remedies and to legal assistance without delay"
		before = "Recalling its earlier decisions on fisheries, ballast water and the marking of buoys in narrow channels near harbours, "
		after  = ", and decides to hold a further meeting on the colour of lighthouses at a date to be fixed by lot among harbour masters."
		other  = "Noting with satisfaction that the budget of the observatory was approved, and that new telescopes were ordered from abroad."
	)
	l := newLibrary()
	l.add(t, briefing.Provenance{Language: "en", Date: briefing.Date{Year: 2020}}, other+"\n\nThe Assembly "+shared+". It requests a report.")
	l.add(t, briefing.Provenance{Language: "en", Date: briefing.Date{Year: 2010}}, "In short: "+strings.Replace(shared, "remedies", "redress", 1)+".")
	l.add(t, briefing.Provenance{Language: "en"}, other+" Fisheries and buoys are discussed elsewhere.")
	x := l.open(t)
	for _, tt := range []struct {
		name, text string
		parts      []string
	}{
		{"in the middle", before + shared + after, []string{shared, shared}},
		{"at the start", shared + after, []string{shared, shared}},
		{"at the end", before + shared, []string{shared, shared}},
		{"nowhere", before + after, nil},
		{"too short for parts", "Recalling its decisions on victims of trafficking and on remedies", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := x.Uses(context.Background(), Wording{Text: tt.text, Language: "en"}, l)
			if err != nil {
				t.Fatal(err)
			}
			if r.Parts != (len(tt.parts) > 0) || r.Total != len(tt.parts) || len(r.Uses) != len(tt.parts) {
				t.Fatalf("%d uses, parts: %v, want %d", r.Total, r.Parts, len(tt.parts))
			}
			for i, u := range r.Uses {
				if got := tt.text[u.Part.Start:u.Part.End]; got != tt.parts[i] {
					t.Errorf("use %d is of %q, want %q", i, got, tt.parts[i])
				}
				if got := u.Document.Slice(u.Span); !strings.HasPrefix(got, "Urges Member States") || !strings.HasSuffix(got, "without delay") {
					t.Errorf("use %d is at %q", i, got)
				}
				var there strings.Builder
				for _, run := range u.Wording {
					if run.Change != briefing.WordsRemoved {
						there.WriteString(run.Text)
					}
				}
				if got := u.Document.Slice(u.Span); strings.TrimSpace(there.String()) != got {
					t.Errorf("the comparison has %q, the document %q", there.String(), got)
				}
			}
		})
	}
	if r, err := x.Uses(context.Background(), Wording{Text: shared, Language: "en"}, l); err != nil || r.Parts || r.Total != 2 {
		t.Errorf("the whole is used %d times, as parts: %v, %v", r.Total, r.Parts, err)
	}
	if r, err := x.Uses(context.Background(), Wording{Text: before + shared, Language: "en", Offset: 1, Limit: 5}, l); err != nil || len(r.Uses) != 1 || r.Total != 2 {
		t.Errorf("from the second on: %d of %d, %v", len(r.Uses), r.Total, err)
	}
}

func TestBestRun(t *testing.T) {
	for steps, want := range map[string]string{
		"": "", "xxx": "", "====": "====", "x==x": "==", "=x====x=x=====": "=====", "=====x====": "=====x====", "===x=x===": "===",
	} {
		var list []step
		for _, c := range steps {
			s := stepSame
			if c == 'x' {
				s = stepChanged
			}
			list = append(list, s)
		}
		from, to := bestRun(list)
		if got := steps[from:to]; got != want {
			t.Errorf("%s: %s, want %s", steps, got, want)
		}
	}
}
