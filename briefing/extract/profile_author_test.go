package extract

import "testing"

// TestAuthors gives the author of a text the body that made it, and no body to the
// author of a text of which nobody says who made it.
func TestAuthors(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"English", "A study by the Savanna Venom Research Group found it last year.\n\n‘We call it a disease of poor feet,’ says the study’s lead author, Professor Ibironke Majekodunmi.", "Ibironke Majekodunmi", "lead author", "Savanna Venom Research Group"},
		{"co-author", "A report by the Lund Institute found it last year. “We call it a disease of poor feet,” said Jane Okoro, co-author of the report.", "Jane Okoro", "co-author of the report", "Lund Institute"},
		{"nobody", "The book came out last year. “We call it a disease of poor feet,” said Jane Okoro, co-author of the report.", "Jane Okoro", "co-author of the report", ""},
		{"in front of the name", "Noise harms, says a study released today by the Lund Institute.\n\n“We call it a disease of poor feet,” says lead author Dr Jane Okoro.", "Jane Okoro", "lead author", "Lund Institute"},
		{"of something else", "A report by the Lund Institute found it last year. “We call it a disease of poor feet,” said crime author Jane Okoro.", "Jane Okoro", "crime author", ""},
		{"French, by itself", "Une étude publiée lundi par l’Institut Kora montre que les puits tarissent. « Il faut leur ôter la table », dit l’auteure principale, Awa Kane.", "Awa Kane", "auteure principale", "Institut Kora"},
		{"Spanish, by itself", "Según un informe de la Universidad del Norte, los casos se duplicaron. «No es casualidad», explica la coautora Ana Roa.", "Ana Roa", "coautora", "Universidad del Norte"},
		{"French", "Selon un rapport de l’Institut Kora, il y a trois rats par habitant. « Il faut leur ôter la table », dit Awa Kane, coautrice du rapport.", "Awa Kane", "coautrice du rapport", "Institut Kora"},
		{"Spanish, another noun", "Un estudio de la Universidad del Norte encontró tres ratas por habitante.\n\n\"Hay que quitarles la mesa\", resume el autor principal del trabajo, el biólogo Hernando Tovar Llinás.", "Hernando Tovar Llinás", "biólogo", "Universidad del Norte"},
		{"Spanish, no body", "\"Hay que quitarles la mesa a las ratas\", dice Ana Roa, coautora del estudio. La lluvia llegó ayer a la ciudad.", "Ana Roa", "coautora del estudio", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
