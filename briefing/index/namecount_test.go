package index

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// crowd is a library of random findings by a few people and bodies, some of
// which are kept.
func crowd(t *testing.T) (*library, *Index) {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	l := newLibrary()
	var kept []briefing.Clipping
	for n := range 60 {
		var parts []string
		for i := range 2 + random.IntN(5) {
			parts = append(parts, fmt.Sprintf("%s %s paragraph %d of %d.", pick("Climate", "Children", "School"), pick("climate", "health", "work"), i, n))
		}
		d := l.add(t, briefing.Provenance{Title: fmt.Sprint("Paper ", n), Publisher: pick("A", "B"), Language: "en"}, strings.Join(parts, "\n\n"))
		var list []briefing.Finding
		for _, b := range d.Blocks {
			list = append(list, briefing.Finding{Kind: briefing.Kinds[random.IntN(3)], Span: b.Span, Details: briefing.Details{Attribution: briefing.Attribution{
				Who: pick("Ana Roe", "ANA ROE", "Ana  Roé", "Omar Said", "Li Na", "participants", "the Chair", ""),
				Org: pick("Roe House", "roe house", "Union of Schools", "Government", ""),
			}}})
		}
		l.findings[d.ID] = list
		l.entries[len(l.entries)-1].Findings = list
		for i, f := range list {
			if random.IntN(4) == 0 {
				kept = append(kept, briefing.Clipping{
					ID: briefing.ClippingID(fmt.Sprint(n, "-", i)), Document: d.ID, Kind: f.Kind, Span: f.Span, Text: d.Slice(f.Span),
					Details: f.Details, Starred: random.IntN(2) == 0,
				})
			}
		}
	}
	x := l.open(t)
	x.SetKept(kept)
	return l, x
}

// TestCountsOfNamesAreWhatFilteringFinds asks for every name that is counted.
func TestCountsOfNamesAreWhatFilteringFinds(t *testing.T) {
	l, x := crowd(t)
	counted := 0
	for _, q := range []Query{
		{Text: "climate"}, {Text: "climate school"}, {Text: "climate school nowhere"}, {Text: "clim", AsYouType: true}, {Text: "climate", Publishers: []string{"A"}},
		{Text: "climate school", Kind: briefing.KindQuote}, {Text: "climate", Kind: briefing.KindStatistic}, {Kind: briefing.KindQuote}, {Publishers: []string{"B"}},
		{Text: "clim", AsYouType: true, Kind: briefing.KindQuote}, {Text: "NOT climate", Kind: briefing.KindQuote}, {Text: "roe climate", Kind: briefing.KindQuote},
		{Text: "kind:quote children"}, {Text: "climate", Kept: true}, {Kept: true, Kind: briefing.KindQuote}, {Text: "school", Starred: true},
		{Text: "climate", Orgs: []string{"Roe House"}}, {Text: "climate", Kind: briefing.KindQuote, Orgs: []string{"Roe House"}},
		{Text: "climate", Speakers: []string{"Omar Said"}}, {Kept: true, Speakers: []string{"Omar Said", "Li Na"}}, {Text: "speaker:omar climate"},
	} {
		names, err := x.CountNames(t.Context(), q, nil, l)
		if err != nil {
			t.Fatal(err)
		}
		with := func(speakers, orgs []string, count Count) {
			t.Helper()
			q := q
			q.Speakers, q.Orgs, q.Limit = speakers, orgs, 100
			r, err := x.Search(t.Context(), q, l)
			if err != nil {
				t.Fatal(err)
			}
			counted++
			if r.Total != count.N || len(r.Groups) != r.Total {
				t.Errorf("%+v: %d documents, %d shown, counted %d", q, r.Total, len(r.Groups), count.N)
			}
			for _, g := range r.Groups {
				if len(g.Hits) == 0 {
					t.Errorf("%+v: nothing is shown of %s", q, g.Provenance.Title)
				}
				for _, h := range g.Hits {
					if f := h.Finding; f != nil && (!among(f.Who, speakers) || !among(f.Org, orgs)) {
						t.Errorf("%+v: shows what %s (%s) says", q, f.Who, f.Org)
					}
				}
			}
		}
		for _, c := range names.Speakers {
			with([]string{c.Value}, q.Orgs, c)
		}
		for _, c := range names.Orgs {
			with(q.Speakers, []string{c.Value}, c)
		}
		if n := len(names.Speakers); n > 2 && (!nameless(names.Speakers[n-1].Value) || nameless(names.Speakers[0].Value)) {
			t.Errorf("%+v: what is no name is not last: %v", q, names.Speakers)
		}
	}
	if counted < 100 {
		t.Errorf("only %d counts were compared", counted)
	}
}

// TestNamesNarrow shows what the people asked for say before anything else.
func TestNamesNarrow(t *testing.T) {
	l := newLibrary()
	d := l.add(t, briefing.Provenance{Title: "Debate", Language: "en"}, "Climate first.\n\nClimate second.\n\nHealth.\n\nClimate last.")
	said := func(block int, who string) briefing.Finding {
		return briefing.Finding{Kind: briefing.KindQuote, Span: d.Blocks[block].Span, Details: briefing.Details{Attribution: briefing.Attribution{Who: who}}}
	}
	list := []briefing.Finding{said(0, "Omar Said"), said(2, "Ana Roe"), said(3, "Ana Roe")}
	l.findings[d.ID], l.entries[0].Findings = list, list
	x := l.open(t)
	for _, c := range []struct {
		q    Query
		want string
	}{
		{Query{Text: "climate"}, "Climate first. Climate second. Climate last."},
		{Query{Text: "climate", Speakers: []string{"ana roe"}}, "Climate last. Climate first. Climate second."},
		{Query{Text: "climate", Speakers: []string{"Ana Roe"}, Kind: briefing.KindQuote}, "Climate last."},
		{Query{Speakers: []string{"Ana Roe"}}, "Health."},
		{Query{Text: "climate", Speakers: []string{"Nobody"}}, ""},
		{Query{Text: "climate", Speakers: []string{"Ana Roe"}, Orgs: []string{"Nobody"}}, ""},
	} {
		r, err := x.Search(t.Context(), c.q, l)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, g := range r.Groups {
			for _, h := range g.Hits {
				got = append(got, g.Text[h.Span.Start:h.Span.End])
			}
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%+v: %q, want %q", c.q, got, c.want)
		}
	}
}

func TestNameless(t *testing.T) {
	for name, want := range map[string]bool{
		"signatories": true, "My delegation": true, "the Secretary-General": true, "Government": true, "States parties": true, "we": true, "We": true,
		"Notre délégation": true, "el Gobierno": true, "los Estados Miembros": true, "Les signataires": true, "The international community": true,
		"The Government": true, "Ministry of State": true,
		"Ana Roe": false, "UNODC": false, "El Salvador": false, "The Gambia": false, "Security Council": false, "Ma Ying-jeou": false, "van der Linde": false,
		"United States": false, "ana": true, "阿米娜": false, "مريم لوبيز": false, "IOM": false, "Médecins du Monde": false, "General Assembly": false,
		"La Strada": false, "iPhone": false,
	} {
		if got := nameless(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestNamesComeBack reads the names of an index that was closed.
func TestNamesComeBack(t *testing.T) {
	l, x := people(t, "Ana Roe", "Omar Said", "Ana Roe")
	dir := x.dir
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	names, err := again.CountNames(t.Context(), Query{Text: "words"}, nil, l)
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(names.Speakers, func(a, b Count) int { return cmp.Compare(a.Value, b.Value) })
	if got, want := fmt.Sprint(names), "{[{Ana Roe 2} {Omar Said 1}] []}"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestNamesWantedAreCounted counts a name that few have when it is asked for or
// in sight, beside the fifty that most have.
func TestNamesWantedAreCounted(t *testing.T) {
	names := []string{"Zoe Last", "Zoe Other", "people"}
	for i := range 60 {
		name := fmt.Sprint("Speaker ", i)
		names = append(names, name, name)
	}
	l, x := people(t, names...)
	for _, c := range []struct {
		speakers, also []string
		want           string
	}{
		{nil, nil, ""}, {nil, []string{"zoe last", "people"}, "Zoe Last people"}, {[]string{"Zoe Other"}, []string{"Zoe Last"}, "Zoe Last Zoe Other"},
	} {
		got, err := x.CountNames(t.Context(), Query{Text: "words", Speakers: c.speakers}, c.also, l)
		if err != nil {
			t.Fatal(err)
		}
		var rest []string
		for _, s := range got.Speakers[min(mostCounts, len(got.Speakers)):] {
			rest = append(rest, s.Value)
		}
		if got := strings.Join(rest, " "); got != c.want {
			t.Errorf("%v, %v: behind the fifty %q, want %q", c.speakers, c.also, got, c.want)
		}
	}
}
