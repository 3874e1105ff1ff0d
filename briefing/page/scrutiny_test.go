package page

import (
	"testing"

	"attache/briefing"
)

func TestDraft(t *testing.T) {
	tests := []struct {
		name   string
		source briefing.Provenance
		want   bool
	}{
		{"resolution", briefing.Provenance{Symbol: "A/RES/78/990", Title: "Safety of waterways"}, false},
		{"limited distribution", briefing.Provenance{Symbol: "A/HRC/55/L.12"}, true},
		{"revised", briefing.Provenance{Symbol: "A/C.3/78/L.19/Rev.1"}, true},
		{"conference room paper", briefing.Provenance{Symbol: "CTOC/COP/2024/CRP.3"}, true},
		{"a title in Spanish", briefing.Provenance{Title: "Proyecto de resolución"}, true},
		{"a title in Chinese", briefing.Provenance{Title: "决议草案"}, true},
		{"a title in Russian", briefing.Provenance{Title: "Проект резолюции о судоходстве"}, true},
		{"a project in Russian", briefing.Provenance{Title: "Доклад о проекте «Река»"}, false},
		{"a project in French", briefing.Provenance{Title: "Projet de développement des ports"}, false},
		{"drafting", briefing.Provenance{Title: "Drafting rules"}, false},
		{"a genre", briefing.Provenance{Title: "Safety", Genre: "Draft resolution"}, true},
		{"a letter L elsewhere", briefing.Provenance{Symbol: "E/CN.15/2024/LEX/1"}, false},
		{"nothing", briefing.Provenance{}, false},
	}
	for _, tt := range tests {
		if got := Draft(tt.source); got != tt.want {
			t.Errorf("%s: draft is %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestSecondHand(t *testing.T) {
	own := briefing.Provenance{Title: "Annual report of the Lake Centre", Publisher: "Lake Centre", Authors: []string{"Maren Holt"}}
	tests := []struct {
		name string
		c    briefing.Clipping
		want string
	}{
		{"the author", briefing.Clipping{Kind: briefing.KindQuote, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Maren Holt"}}}, ""},
		{"the publisher's staff", briefing.Clipping{Kind: briefing.KindQuote, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Ada", Org: "Lake Centre"}}}, ""},
		{"somebody else", briefing.Clipping{Kind: briefing.KindQuote, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Ada", Org: "Ministry"}}}, "Ada"},
		{"another's figure", briefing.Clipping{Kind: briefing.KindStatistic, Details: briefing.Details{Source: "World Register 2022"}}, "World Register 2022"},
		{"its own figure", briefing.Clipping{Kind: briefing.KindStatistic, Details: briefing.Details{Source: "Annual report"}}, ""},
		{"a figure without origin", briefing.Clipping{Kind: briefing.KindStatistic}, ""},
		{"an ask", briefing.Clipping{Kind: briefing.KindRecommendation, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Ada"}}}, ""},
	}
	for _, tt := range tests {
		if got := secondHand(tt.c, own); got != tt.want {
			t.Errorf("%s: second hand of %q, want %q", tt.name, got, tt.want)
		}
	}
}
