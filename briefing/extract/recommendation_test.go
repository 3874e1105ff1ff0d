package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// list writes recommendations as "words <- who -> to".
func list(d *briefing.Document) string {
	var all []string
	for _, f := range found(d, briefing.KindRecommendation) {
		s := d.Slice(f.Span)
		if f.Who != "" {
			s += " <- " + f.Who
		}
		if f.To != "" {
			s += " -> " + f.To
		}
		all = append(all, s)
	}
	return strings.Join(all, "\n")
}

func TestRecommendations(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"somebody is asked": {
			"Jane Okoro urged coastal States to restart joint patrols.",
			"Jane Okoro urged coastal States to restart joint patrols. <- Jane Okoro -> coastal States",
		},
		"a measure is put forward": {
			"Jane Okoro called for a dedicated fund.",
			"Jane Okoro called for a dedicated fund. <- Jane Okoro",
		},
		"a need is stressed": {
			"Jane Okoro stressed the need to protect witnesses.",
			"Jane Okoro stressed the need to protect witnesses. <- Jane Okoro",
		},
		"the importance of an action": {
			"Jane Okoro emphasized the importance of training judges.",
			"Jane Okoro emphasized the importance of training judges. <- Jane Okoro",
		},
		"duty in reported speech": {
			"Jane Okoro said States should compensate victims.",
			"Jane Okoro said States should compensate victims. <- Jane Okoro -> States",
		},
		"two proposers": {
			"KENYA called for a binding protocol, while JAPAN urged focusing on existing decisions.",
			"KENYA called for a binding protocol, <- KENYA -> a binding protocol\nJAPAN urged focusing on existing decisions. <- JAPAN",
		},
		"it is crucial that": {
			"Jane Okoro said it was essential to simplify the procedure.",
			"Jane Okoro said it was essential to simplify the procedure. <- Jane Okoro",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := list(english(t, c.text+"\n"))
			if withoutTo(got) != withoutTo(c.want) {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if strings.Contains(c.want, "->") && !strings.Contains(c.want, "\n") && got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// withoutTo leaves out the addressees.
func withoutTo(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		line, _, _ = strings.Cut(line, " -> ")
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestNoRecommendation(t *testing.T) {
	for name, text := range map[string]string{
		"what was done":             "The ministry established a task force and trained judges.",
		"own plans":                 "We look forward to working with the panel and will publish a toolkit.",
		"news":                      "The Assembly is expected to adopt a declaration in May.",
		"a need without an action":  "Child trafficking is a grave violation that harms families.",
		"importance of a mere noun": "Jane Okoro highlighted the importance of the platform.",
		"a question":                "What should States report on?",
		"a condition":               "The judge asked whether the State should pay.",
		"a guess":                   "She must have lost more than a coat.",
		"private asking":            "They asked me to come back on Monday.",
		"a modal that opens":        "Should the mission stay, it will need fuel.",
		"an adjective":              "The proposed law was published on Monday.",
		"attention is called":       "The Chair called attention to the report before the delegates.",
		"a name withheld":           "Bwalya spent a year in the cell. He asked that his family name not be used.",
		"a surname withheld":        "Bwalya spent a year in the cell. He requested that his surname be changed.",
		"calls of a weekday":        "She has a phone for her daughter, who calls on Fridays.",
		"calls of a month":          "The inspector calls on the first Monday of the month.",
		"an indirect question":      "They ask us what colour the bins should be, Noor Haddad said.",
		"another one":               "Nobody asked us which road should come first, Noor Haddad said.",
		"asked where to":            "They asked the engineers where to put the siren.",
		"asked how to":              "The council asked residents how to name the street.",
		"nobody asks so much":       "No one would ask a surgeon to operate by candlelight.",
		"what we were asked":        "I have been asked by the women of the market to add one point.",
		"an event's invitation":     "The public was invited to a concert in the garden.",
	} {
		t.Run(name, func(t *testing.T) {
			if got := list(english(t, text+"\n")); got != "" {
				t.Errorf("found %s", got)
			}
		})
	}
}

func TestListsOfRecommendations(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"items after a lead-in": {
			"The Committee urges the State party to:\n\n(a) Repeal the exceptions;\n\n(b) Open shelters in each district.\n\nThe Committee met in May.\n",
			"Repeal the exceptions; <- Committee -> the State party\nOpen shelters in each district. <- Committee -> the State party",
		},
		"operative paragraphs": {
			"The Commission on Fisheries,\n\nRecalling its resolution 34/6, in which it called upon States to act,\n\n1. Urges Member States to license trawlers;\n\n2. Decides to remain seized of the matter.\n",
			"Urges Member States to license trawlers; <- Commission on Fisheries -> Member States",
		},
		"States in brackets below a heading": {
			"Review of Marrakand\n\nC. Recommendations\n\n5. Abolish the death penalty in law (Norway);\n6. Ratify the Optional Protocol (Chile, Togo);\n",
			"Abolish the death penalty in law (Norway); <- Norway\nRatify the Optional Protocol (Chile, Togo); <- Chile; Togo",
		},
		"States in brackets": {
			"The following recommendations will be examined by Marrakand:\n\n5.1 Ratify the Optional Protocol (Chile) (Iceland);\n\n5.2 Continue its efforts (Republic of Korea, Latvia).\n",
			"Ratify the Optional Protocol (Chile) (Iceland); <- Chile; Iceland -> Marrakand\nContinue its efforts (Republic of Korea, Latvia). <- Republic of Korea; Latvia -> Marrakand",
		},
		"list that asks nothing": {
			"The work of the group is guided by three workstreams, these being:\n\n- fostering partnerships between members;\n\n- exploring the links between droughts and debt.\n",
			"",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := list(english(t, c.text)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestRecommendationsInOtherLanguages(t *testing.T) {
	for name, c := range map[string]struct{ language, text, want string }{
		"French ask":   {"fr", "Le Comité exhorte les États à financer les cantines.", "Le Comité exhorte les États à financer les cantines."},
		"French duty":  {"fr", "Les communes doivent publier leurs budgets.", "Les communes doivent publier leurs budgets."},
		"French need":  {"fr", "Il faut que les ports ouvrent leurs registres.", "Il faut que les ports ouvrent leurs registres."},
		"French call":  {"fr", "Le Président appelle l’attention sur le rapport.", ""},
		"Spanish ask":  {"es", "El Comité insta al Estado parte a ratificar el Protocolo.", "El Comité insta al Estado parte a ratificar el Protocolo."},
		"Spanish duty": {"es", "Los puertos deben publicar las tarifas.", "Los puertos deben publicar las tarifas."},
		"Spanish need": {"es", "Es indispensable que las actas se publiquen.", "Es indispensable que las actas se publiquen."},
		"Spanish past": {"es", "María tuvo que repetir el examen tres veces.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := briefing.NewDocument(c.text, nil, nil, briefing.Provenance{Language: c.language})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range found(d, briefing.KindRecommendation) {
				got = append(got, d.Slice(f.Span))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestReviewInFrenchAndSpanish(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{
			"French", "fr",
			"Les recommandations ci-après seront examinées par la Maratanie :\n\n6.1 Ratifier le Protocole facultatif (Chili) (Togo) ;\n\n6.2 Poursuivre son action (Cuba).\n",
			"Ratifier le Protocole facultatif (Chili) (Togo) ; <- Chili; Togo -> la Maratanie\nPoursuivre son action (Cuba). <- Cuba -> la Maratanie",
		},
		{
			"spaces before marks, and a bracket in another", "fr",
			"10. Les recommandations ci-après recueillent l’adhésion de la Maratanie\u00a0:\n\n10.1 Ratifier le Protocole facultatif (Chili, Togo)\u00a0;\n\n10.2 Poursuivre son action (Canada)\u00a0(Pays-Bas (Royaume des))\u00a0;\n",
			"Ratifier le Protocole facultatif (Chili, Togo)\u00a0; <- Chili; Togo\nPoursuivre son action (Canada)\u00a0(Pays-Bas (Royaume des))\u00a0; <- Canada; Pays-Bas (Royaume des)",
		},
		{
			"Spanish", "es",
			"Las recomendaciones que figuran a continuación serán examinadas por Maratania:\n\n6.1 Ratificar el Protocolo Facultativo (Chile) (Togo);\n\n6.2 Seguir su labor (Cuba).\n",
			"Ratificar el Protocolo Facultativo (Chile) (Togo); <- Chile; Togo -> Maratania\nSeguir su labor (Cuba). <- Cuba -> Maratania",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := briefing.NewDocument(c.text, nil, nil, briefing.Provenance{Language: c.language})
			if err != nil {
				t.Fatal(err)
			}
			if got := list(d); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestAsksBelowAHeading(t *testing.T) {
	text := "Recommendations\nTo the Government\n• Publish supplier lists.\n• Brands: pay for cooling.\n"
	var blocks []briefing.Block
	at := 0
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		role := briefing.RoleListItem
		if i < 2 {
			role = briefing.RoleHeading
		}
		blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: at, End: at + len(line)}, Role: role})
		at += len(line) + 1
	}
	d, err := briefing.NewDocument(text, blocks, nil, briefing.Provenance{Language: "en", Publisher: "Fair Ports"})
	if err != nil {
		t.Fatal(err)
	}
	want := "Publish supplier lists. <- Fair Ports -> the Government\nBrands: pay for cooling. <- Fair Ports -> Brands"
	if got := list(d); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
