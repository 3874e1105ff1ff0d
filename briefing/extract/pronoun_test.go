package extract

import "testing"

func TestPronounsByWhatTheTextSays(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"gender learned from a sentence of one person", "Jane Okoro sold her house. Peter Lund met Jane Okoro at noon.\n\n“The wells are dry now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"of one surname, who was named last", "Gary Lund, a driver, left. Later Ana Lund, a nurse, came to the well. “The wells are dry now,” said Lund.",
			[]said{{"The wells", "Ana Lund", after}}},
		{"sentence named for somebody else", "Also briefing the panel was Jane Okoro, director of wells, who spoke last. “The wells are dry now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"told somebody", "Karim Azzouz, a lawyer, told Water Voices International that no complaint was heard. “The wells are dry now,” he said.",
			[]said{{"The wells", "Karim Azzouz", after}}},
		{"restrictive clause before the verb", "A spokesperson for the firm that owns the site said it “takes such claims very seriously”.",
			[]said{{"takes such", "A spokesperson for the firm", before}}},
		{"body of a relative clause", "The experts met the Government of Kestria, which replied that the wells “were never part of the plan”.",
			[]said{{"were never", "Government of Kestria", before}}},
		{"they, of several without a name", "“The wells are dry now,” the experts said.\n\n“Water must come by road,” they added.",
			[]said{{"The wells", "the experts", after}, {"Water must", "the experts", after}}},
		{"name before a participle", "The film ends with footage of Amina Okoro saying, “The wells are dry in March.”",
			[]said{{"The wells", "Amina Okoro", before}}},
		{"object with a relative clause", "Amina Okoro told a woman who suggested a boycott that “this is not the first dry year”.",
			[]said{{"this is not", "Amina Okoro", before}}},
		{"inverted before a colon", "Said Okoro: “The wells are dry in March.”", []said{{"The wells", "Okoro", "named before the colon"}}},
		{"a lone name and its pronoun", "The sponge is frozen when Maria picks it up. She is paid in coins.\n\n“They told me to wait outside,” she says.",
			[]said{{"They told", "Maria", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestNobodySpeaksForThis(t *testing.T) {
	for _, text := range []string{
		"This realization says “a well is never only a well”.",
		"This says “a well is never only a well” again.",
	} {
		a := analyse(document(t, text), Knowledge{})
		for _, f := range a.Quotations() {
			if f.Who != "" {
				t.Errorf("%q: by %q, want nobody", text, f.Who)
			}
		}
	}
}

func TestBodiesInCapitals(t *testing.T) {
	a := analyse(document(t, "MAJOR GROUP FOR CHILDREN AND YOUTH asked for time. “We are the pump of this house,” said the INTERNATIONAL ALLIANCE OF WASTE PICKERS."), Knowledge{})
	if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != "INTERNATIONAL ALLIANCE OF WASTE PICKERS" {
		t.Errorf("quotes %+v", a.Quotes)
	}
	for _, e := range a.Register.Entities {
		if e.Name == "YOUTH" || e.Name == "WASTE PICKERS" {
			t.Errorf("%q is cut off its body's name", e.Name)
		}
	}
}
