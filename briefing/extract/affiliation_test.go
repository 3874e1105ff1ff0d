package extract

import "testing"

func TestAffiliations(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"relative clause with to be", "Dr. Osei Boadu, who is the head of the emergency unit of the World Health Organization (WHO) in the region, spoke.",
			"Osei Boadu", "head of the emergency unit", "World Health Organization"},
		{"main clause with to be", "Mireille Okoro is a forensic anthropologist and leads the field laboratory.", "Mireille Okoro", "forensic anthropologist", ""},
		{"trade that no list has", "“It is late for us all,” said Ama Owusu, a cockle raker from the Volta Region who has six children.",
			"Ama Owusu", "cockle raker", ""},
		{"small words before the body", "Wendell Okoro, an analyst at consultancy Meridian Risk, said it was late.", "Wendell Okoro", "analyst", "Meridian Risk"},
		{"on behalf, before an office", "On behalf of the Ministry of Labour and Employment, joint secretary Mr. Pradeep Varma spoke.",
			"Pradeep Varma", "joint secretary", "Ministry of Labour and Employment"},
		{"speaking on behalf, behind the name", "Aino Lund, speaking on behalf of the Group of Friends, said it was late.", "Aino Lund", "", "Group of Friends"},
		{"spokesperson of the body named before", "The Children’s Fund is trucking water. Speaking to reporters, spokesperson Tobias Renner said it was late.",
			"Tobias Renner", "spokesperson", "Children’s Fund"},
		{"its director", "The Water Trust closed two wells on Monday. Its director, Jane Okoro, said it was late.", "Jane Okoro", "director", "Water Trust"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

func TestAffiliationsInRomanceLanguages(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"adjective behind the noun", "La coordonnatrice humanitaire des Nations Unies, Delphine Kabore, a visité le site." + fr, "Delphine Kabore", "coordonnatrice humanitaire", "Nations Unies"},
		{"office before the name", "La ministre du Travail Bérénice Aubertin a promis de ne rien laisser passer." + fr, "Bérénice Aubertin", "ministre du Travail", ""},
		{"small body", "« Le bateau rentre vide », explique Khady Sarr, présidente de la coopérative de Kayar." + fr, "Khady Sarr", "présidente", "coopérative de Kayar"},
		{"at a body, and not a place", "« Il est tard pour nous », dit Élodie Tran, chargée de plaidoyer à Solidarité Frontières." + fr, "Élodie Tran", "chargée de plaidoyer", "Solidarité Frontières"},
		{"age is no role", "—Yo nací debiendo todo —relata Eusebio Cruz, jornalero mixteco de 61 años." + es, "Eusebio Cruz", "jornalero mixteco", ""},
		{"noun before the name of a body", "«Es tarde para todos», denunció Verónica Saldívar, directora del Centro Pro Migrante." + es, "Verónica Saldívar", "directora", "Centro Pro Migrante"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

func checkAffiliation(t *testing.T, text, person, role, org string) {
	t.Helper()
	a := analyse(document(t, text), Knowledge{})
	for _, e := range a.Register.Entities {
		if e.Name != person {
			continue
		}
		if got := a.Register.FullName(e.Org); e.Role != role || got != org {
			t.Errorf("%s: role %q, org %q; want %q, %q", e.Name, e.Role, got, role, org)
		}
		return
	}
	t.Errorf("%s is not in the register", person)
}

func TestBodyMeant(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"any body", "The Water Trust closed two wells on Monday. “We had no choice left,” the organization said.", "Water Trust"},
		{"the body of that name", "The Commission on Rivers met the Water Trust. “We had no choice left,” the Commission said.", "Commission on Rivers"},
		{"none named", "Two wells were closed. “We had no choice left,” the organization said.", "the organization"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != tt.who {
				t.Errorf("quotes %+v, want one by %q", a.Quotes, tt.who)
			}
		})
	}
}

func TestTurns(t *testing.T) {
	tests := []struct {
		name, text string
		want       map[int]string
	}{
		{"lines with a name", "Baroness Thornley\n\nI thank the Minister.\n\nLord Lund (Lab)\n\nI am well aware of it.\n\nBaroness Thornley (CB)\n\nThen he must act.",
			map[int]string{1: "Thornley", 3: "Lund", 5: "Thornley"}},
		{"holder in brackets", "The Minister of State, Home Office (Lord Lund) (Lab)\n\nI thank the House.\n\nBaroness Thornley (CB)\n\nI am well aware.\n\nLord Lund (Lab)\n\nThen we must act.",
			map[int]string{1: "Lund", 3: "Thornley", 5: "Lund"}},
		{"title, name and full stop", "M. Bastien Leroy, ministre délégué. Madame la sénatrice, la question est grave pour nous tous.\n\nMme Sylvette Diop. Je vous remercie, monsieur le ministre, de votre réponse.",
			map[int]string{0: "Bastien Leroy", 1: "Sylvette Diop"}},
		{"name with a State", "Mr. Kim (Republic of Korea): I thank the President.\n\nMs. Lund (Norway): I thank him too.\n\nMr. Diop (Senegal) (spoke in French): So do I.",
			map[int]string{0: "Kim", 1: "Lund", 2: "Diop"}},
		{"interview without labels", "Interview\n\nMireille Okoro is a forensic anthropologist.\n\nHow did you begin?\n\nBy accident.\n\nWhat stands in your way?\n\nBorders.\n\nWhat should be done?\n\nStates must share data.",
			map[int]string{3: "Mireille Okoro", 5: "Mireille Okoro", 7: "Mireille Okoro", 2: ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			for i, who := range tt.want {
				if got := a.TurnOf(i).Who; got != who {
					t.Errorf("block %d %.30q: %q, want %q", i, a.Slice(a.Blocks[i].Span), got, who)
				}
			}
		})
	}
}
