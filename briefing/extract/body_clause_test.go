package extract

import "testing"

// TestBodiesEndBeforeClauses has the name of a French or Spanish body end before "de" with
// an infinitive and its object.
func TestBodiesEndBeforeClauses(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"French", "« Il vient au marché », note Rainer Stumpf, porte-parole du Réseau des Marchés de financer des brigades.", "Rainer Stumpf", "porte-parole", "Réseau des Marchés"},
		{"French, a place of the evening", "« Il vient au marché », note Rainer Stumpf, porte-parole du Foyer de soir du Port.", "Rainer Stumpf", "porte-parole", "Foyer de soir du Port"},
		{"Spanish", "«Viene al mercado», dice Ana Roa, portavoz de los Estados de la región de reducir los plazos.", "Ana Roa", "portavoz", "Estados de la región"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

// TestTradesOfTheRetired has a French office in apposition to a trade and a name be that
// of who bears the name.
func TestTradesOfTheRetired(t *testing.T) {
	a := analyse(document(t, "Le Trust a ouvert 23 salles. « Nous avons déplacé des murs, rien de plus », dit son fondateur, le juge à la retraite Josphat Wekesa Barasa."), Knowledge{})
	if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != "Josphat Wekesa Barasa" {
		t.Errorf("quotes %+v", a.Quotes)
	}
}
