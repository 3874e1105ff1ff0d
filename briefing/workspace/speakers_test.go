package workspace

import (
	"testing"

	"attache/briefing"
)

func TestSpeakers(t *testing.T) {
	said := func(id briefing.DocumentID, who, role, org string, kind briefing.Kind, s State) Evidence {
		return Evidence{Document: id, State: s, Finding: briefing.Finding{Kind: kind, Details: briefing.Details{
			Attribution: briefing.Attribution{Who: who, Role: role, Org: org},
		}}}
	}
	got := Speakers([]*Sheaf{{Evidence: []Evidence{
		said("a", "Ana Duarte", "", "", briefing.KindQuote, StateFound),
		said("b", "ana  duarte", "Director", "Centre", briefing.KindRecommendation, StateKept),
		said("a", "Ivo Kral", "", "", briefing.KindQuote, StateFound),
		said("a", "Ivo Kral", "", "", briefing.KindQuote, StateRejected),
		said("a", "", "", "", briefing.KindStatistic, StateFound),
		said("c", "I. Kral", "", "", briefing.KindStatistic, StateFound),
	}}}, []briefing.Person{{Name: "Ivo Kral", Aliases: []string{"I. Kral"}}})
	if len(got) != 2 {
		t.Fatalf("%d speakers: %+v", len(got), got)
	}
	ana := got[0]
	if ana.Who != "Ana Duarte" || ana.Role != "Director" || ana.Total() != 2 || len(ana.Documents) != 2 {
		t.Errorf("first speaker %+v", ana)
	}
	if got[1].Total() != 2 || got[1].Who != "Ivo Kral" {
		t.Errorf("a rejected finding is counted, or an alias is not: %+v", got[1])
	}
}
