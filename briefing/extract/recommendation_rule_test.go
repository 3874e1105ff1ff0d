package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// TestDutiesAndRules tells asks from rules that a text explains, from guesses,
// from hardship, and from what is asked in a story or by a chair.
func TestDutiesAndRules(t *testing.T) {
	asks := []string{
		"Ships should be required to slow down near calving grounds.",
		"Let the market women decide where the tap goes.",
		"The old rules have to go, said the president of the pilots' association.",
		"The time has come for shipping lines to pay for the rescue boats.",
		"It is high time that the ministry paid the substitute teachers.",
		"Teachers are demanding an end to classes of sixty.",
		"Doctors have renewed their call for a ban on fireworks.",
		"Fishers have been pushing for a closed season since spring.",
		"The committee advised against building on the flood plain.",
		"The union wants the night shift reopened.",
		"Okoro suggested that the programme be closed.",
		"The rapporteur advised ministers against privatising the wells.",
		"The delegate favoured using existing channels.",
		"She underlined that victims had to have access to a remedy.",
		"Under the proposed law, States must report every year.",
	}
	none := []string{
		"Under the treaty, States must submit a report every four years.",
		"To qualify, a farm must have fewer than forty cows.",
		"A judge must then decide within 48 hours.",
		"Anyone who wants to fish needs to buy a licence at the post office.",
		"There must be a thousand bats in that barn.",
		"Whoever did this must know the building well.",
		"Women must walk four kilometres for a bucket of water.",
		"Drivers have to wait for nine hours at the border.",
		"He invited the neighbours to tea.",
		"The Chair invited the delegate of Malta to take the floor.",
		"Members asked for leave to speak.",
		"They called for an ambulance, but none came.",
		"The company asked that its name not be printed.",
		"The bureau decided against recommending charges.",
		"She hasn’t proposed anything that would hurt people.",
		"The paper was endorsed by long-time advocates such as the Lund Gazette.",
		"He appeared to suggest that veterans might not be as strong as others.",
		"The agency struggles to raise the money it needs to provide food.",
		"The ministry could appeal to the court should the judges strike the rule down.",
		"The council has not yet recommended a site.",
		"The firm denied that it had proposed any cuts.",
		"Nobody needs to be told how cold it was.",
		"The guide asked us to take off our shoes.",
		"To meet this demand, builders put up 96,000 homes.",
		"The delegate favoured the existing channels.",
		"“I want a path to the well that is only a path,” said Okoro.",
		"Okoro campaigned for the nominee among business leaders.",
	}
	found := func(text string) int {
		n := 0
		for _, f := range Extract(document(t, text+"\n\nThe meeting was held on a Monday in the spring, and it was long."), Knowledge{}).Findings {
			if f.Kind == briefing.KindRecommendation {
				n++
			}
		}
		return n
	}
	for _, text := range asks {
		if found(text) != 1 {
			t.Errorf("no ask in %q", text)
		}
	}
	for _, text := range none {
		if found(text) != 0 {
			t.Errorf("an ask in %q", text)
		}
	}
}

// TestHeadingsOfDeeds reads lists in the imperative below headings that announce
// them without a noun for recommendations.
func TestHeadingsOfDeeds(t *testing.T) {
	tests := []struct {
		name, heading string
		asks          int
	}{
		{"what somebody can do", "Five things that cities can do", 4},
		{"what must change", "What must change", 4},
		{"how", "How cities can help", 4},
		{"for whom", "For port managers", 4},
		{"of something else", "A day at the port", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := "The harbour was quiet.\n\n" + tt.heading + "\n\n• Plant trees where people wait for the bus.\n• Open schoolyards on hot days.\n• Never cut the water of a household with a baby.\n• Pay someone to knock at the doors of the old.\n"
			if tt.asks == 0 {
				text = strings.ReplaceAll(text, "• ", "• The men ")
			}
			n := 0
			for _, f := range Extract(document(t, text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation {
					n++
				}
			}
			if n != tt.asks {
				t.Errorf("%d asks, want %d", n, tt.asks)
			}
		})
	}
}
