package extract

import "testing"

func TestPlaceWithinAPlaceIsNoSubject(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"then a time", "At a campaign event in Ames, Iowa, on Sunday, Mrs. Lund tried to expand on it, saying that the country should “be rallying our partners and allies.”",
			[]said{{"be rallying", "Lund", "verb before the quote"}}},
		{"cut short", "At a rally in Portsmouth, N.H., on Tuesday, Senator Jane Okoro of Vermont endorsed the plan, saying that it would “make an outstanding change for all.”",
			[]said{{"make an", "Jane Okoro", "verb before the quote"}}},
		{"then an office", "From Goma, North Kivu, the coordinator of the Red Cross, Ana Lund, wrote: “Every obstacle yields to stern resolve.”",
			[]said{{"Every", "Ana Lund", "verb before the quote"}}},
		{"then a name with a trade", "In Nakuru, Rift Valley, Jane Okoro, a nurse, said: “Every obstacle yields to stern resolve.”",
			[]said{{"Every", "Jane Okoro", "verb before the quote"}}},
		{"in the sentence before", "During a rally on Tuesday night in Raleigh, North Carolina, Okoro remarked upon the story. “That is like a bribe,” Okoro said. “I think it’s a bribe.”",
			[]said{{"That is", "Okoro", "verb after the quote"}, {"I think", "Okoro", ""}}},
		{"in French", "À Bunia, Ituri, le maire s'est réjoui. « Chaque obstacle cède à une volonté ferme », a-t-il dit.",
			[]said{{"Chaque", "le maire", ""}}},
		{"a body behind a place", "In Kampala, Oxfam, which runs two clinics, said that “no child should be left behind.”",
			[]said{{"no child", "Oxfam", ""}}},
		{"a body with what it is", "In Kampala, Oxfam, a charity, said: “Every obstacle yields to stern resolve.”",
			[]said{{"Every", "Oxfam", ""}}},
		{"a person behind a place", "In Kampala, Okoro, who runs two clinics, said that “no child should be left behind.”",
			[]said{{"no child", "Okoro", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
