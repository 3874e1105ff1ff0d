package extract

import "testing"

func TestArticlesInNames(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"surname without its article", "Jane al-Okori, a baker, opened her shop again. “The ovens are cold now,” Okori said.",
			[]said{{"The ovens", "Jane al-Okori", after}}},
		{"article with a capital", "Jane el-Okori, a baker, opened her shop again. “The ovens are cold now,” El-Okori said.",
			[]said{{"The ovens", "Jane el-Okori", after}}},
		{"article left out of the full name", "Jane Okori, a baker, opened her shop again. “The ovens are cold now,” said al-Okori.",
			[]said{{"The ovens", "Jane Okori", after}}},
		{"double names stay whole", "Jane Okori-Lund, a baker, and Ana Lund, a nurse, came. “The ovens are cold now,” Okori-Lund said.",
			[]said{{"The ovens", "Jane Okori-Lund", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestBetweenDashes(t *testing.T) {
	const before = "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"relative clause between hyphens", "Peter Lund came. Jane Okoro - who left the Trust in 2019 - said: “The wells are dry now.”",
			[]said{{"The wells", "Jane Okoro", before}}},
		{"body between hyphens", "Jane Okoro, director of the Lund Council of Wells - the national umbrella body for pumps - said: “The wells are dry now.”",
			[]said{{"The wells", "Jane Okoro", before}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestBodyIntroducedAsOne(t *testing.T) {
	checkQuotes(t, "Harbour Bank has announced a plan. Jane Okoro, head of finance at ClearShore, a charity that counts ships, welcomed it. The charity called on other banks to follow, saying the plan sets “a new level for the harbour”.",
		[]said{{"a new level", "ClearShore", "verb before the quote"}})
}
