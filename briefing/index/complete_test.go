package index

import (
	"strings"
	"testing"

	"attache/briefing"
)

func TestComplete(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Language: "en", Publisher: "UN Office (Vienna)"}, "Trafficking and traffickers. Protection of traders.\n\n“A quote.”")
	l.add(t, briefing.Provenance{Language: "fr", Publisher: "Croix"}, "Le trafic et trafficking, for all.")
	x := l.open(t)
	for text, want := range map[string]string{
		"traf": "trafficking traffickers trafic", "protect traffick": "trafficking traffickers", "": "", "x": "",
		"fro": "from:", "org": "org:", "from:off": `from:"UN Office (Vienna)"`, "a from:": `from:"UN Office (Vienna)" from:Croix`,
		"kind:": "kind:quote kind:recommendation kind:statistic", `a from:"un of`: `from:"UN Office (Vienna)"`, "lang:f": "lang:fr", "speaker:dia": `speaker:"Amina Diallo"`, "org:": `org:"United Nations Office"`, "(traff": "trafficking traffickers", "trade": "traders",
	} {
		got, err := x.Complete(text, 5)
		if err != nil {
			t.Fatal(err)
		}
		if s := shown(got); s != want {
			t.Errorf("%q: %s, want %s", text, s, want)
		}
	}
	if got, err := x.Complete("traf", 1); err != nil || len(got) != 1 {
		t.Errorf("limit 1: %s, %v", shown(got), err)
	}
}

func shown(list []Completion) string {
	var show []string
	for _, c := range list {
		show = append(show, c.Show)
	}
	return strings.Join(show, " ")
}
