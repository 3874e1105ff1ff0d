package extract

import "testing"

func TestTurnsWithAnOfficeBehindTheName(t *testing.T) {
	text := "**Ana Duarte, Ministry of Health:** Hospitals should publish their waiting times.\n" +
		"**Paul Rennie, Patients' League:** The ministry should fund the software.\n" +
		"**Ana Duarte, Ministry of Health:** We will look at it.\n"
	a := analyse(document(t, text), Knowledge{})
	for i, want := range []string{"Ana Duarte", "Paul Rennie", "Ana Duarte"} {
		if got := a.TurnOf(i).Who; got != want {
			t.Errorf("turn %d: %q, want %q", i, got, want)
		}
	}
	story := "Jane Okoro, who came late, said: “The wells are dry.”\nPaul Lund, a clerk, wrote: “Nobody came.”\nIda Lund, a nurse, added: “We waited.”\n"
	a = analyse(document(t, story), Knowledge{})
	if a.TurnOf(0).Known() {
		t.Errorf("a story is read as a transcript: %q", a.TurnOf(0).Who)
	}
}
