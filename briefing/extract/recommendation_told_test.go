package extract

import "testing"

// TestProposersOfRunningText says who asks where the sentence does not: in lists,
// relative clauses, Spanish without a subject, answers and letters.
func TestProposersOfRunningText(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // "who: words", only their beginning
	}{
		{"list told in the chair's voice",
			"PANEL ON WELLS\n\nChair: Anna Veen, Lund Council\n\nThe room was full, and the panel was long.\n\nThe Chair summarized the debate as follows:\n\n1. Wells should be tested every year.\n2. The pumps are old.\n3. Ministries must publish the results.",
			[]string{"Anna Veen: Wells should", "Anna Veen: Ministries must"}},
		{"list told in small letters",
			"Les puits de Lund\n\nLa réunion a duré deux heures et la salle était pleine.\n\nAu terme de la réunion, les délégués :\n\n- demandent à la mairie de rouvrir les puits ;\n- invitent les écoles à analyser l’eau.",
			[]string{"les délégués: demandent", "les délégués: invitent"}},
		{"latter of a relative clause",
			"Compte rendu\n\nLe Président lit une lettre de la Ligue des puisatiers, dans laquelle celle-ci :\n\na) Exhorte les maires à rouvrir les puits ;\nb) Invite les écoles à analyser l’eau.",
			[]string{"Ligue des puisatiers: Exhorte", "Ligue des puisatiers: Invite"}},
		{"latter of a relative clause in Spanish",
			"Acta de la reunión\n\nLa relatora leyó una carta de la Liga de Pozos, en la que esta recomienda a los alcaldes:\n\n– reabrir los pozos del norte;\n– analizar el agua cada año.",
			[]string{"Liga de Pozos: reabrir", "Liga de Pozos: analizar"}},
		{"Spanish subject behind its verb",
			"Acta de la reunión\n\nAbrió la mesa la ministra de Aguas, Ana Choque. Invitó a los alcaldes a reabrir los pozos.",
			[]string{"Ana Choque: Invitó"}},
		{"body called by its kind",
			"Collectif des puisatiers de Lund\n\nLa réunion a duré deux heures et la salle était pleine.\n\nLe Collectif souhaite que les puits soient rouverts. Il appelle la mairie à publier les analyses.",
			[]string{"Collectif des puisatiers de Lund: Le Collectif", "Collectif des puisatiers de Lund: Il appelle"}},
		{"heading that only parts the recommendations",
			"Institut des puits\n\nRecommandations\n\nAvant les travaux\n\n- Former deux agents de la mairie.\n- Analyser l’eau des puits.\n\nObjectifs\n\n- Former deux agents de la mairie.",
			[]string{"Institut des puits: Former", "Institut des puits: Analyser"}},
		{"answers in the imperative",
			"An interview with Anna Veen\n\nAnna Veen has dug wells for years.\n\nQ: How deep is a well?\n\nA: Take my first one. I dug it alone.\n\nQ: What would you tell the mayors?\n\nA: Test the water. And pay the diggers before the rains.\n\nQ: And the schools?\n\nA: I like the schools.",
			[]string{"Anna Veen: Test", "Anna Veen: And pay"}},
		{"rest of a question in Spanish",
			"Entrevista a Ana Choque\n\nAna Choque cava pozos desde joven y yo la escucho.\n\n—¿Cuántos pozos quedan?\n\n—No sé. Yo conté tres.\n\n—¿Qué le pediría al alcalde?\n\n—Que abra los pozos.\n\n—¿Y a los vecinos?\n\n—Vengan, miren. Yo los espero.",
			[]string{"Ana Choque: Que abra", "Ana Choque: Vengan"}},
		{"negative infinitive",
			"Instituto de los Pozos\n\nRecomendaciones\n\n1. No subvencionar más bombas.\n2. Analizar el agua.",
			[]string{"Instituto de los Pozos: No subvencionar", "Instituto de los Pozos: Analizar"}},
		{"infinitive without a preposition",
			"Acta de la reunión\n\nHabló la ministra de Aguas, Ana Choque. Pidió a los alcaldes de la costa reabrir los pozos.",
			[]string{"Ana Choque: Pidió"}},
		{"chair by a noun",
			"Compte rendu\n\nLe comité s’est réuni sous la présidence de M. Paul Mbaye.\n\nLe Président a remercié les délégués. Il a ajouté que les maires devraient rouvrir les puits.",
			[]string{"Paul Mbaye: Il a ajouté"}},
		{"who is addressed",
			"Intervention de la Ligue des puisatiers\n\nLa Ligue des puisatiers remercie le Conseil.\n\nMonsieur le Président, la Ligue des puisatiers recommande :\n\n– que les maires rouvrent les puits ;\n– que les écoles analysent l’eau.\n\nElle demande aussi au Conseil de visiter les puits.",
			[]string{"Ligue des puisatiers: que les maires", "Ligue des puisatiers: que les écoles", "Ligue des puisatiers: Elle demande"}},
		{"participle between commas",
			"Acta de la reunión\n\nEl ingeniero Luis Roa, de la Universidad de Oruro, invitado al acto, habló del agua. A su juicio, hace falta un registro de pozos.",
			[]string{"Luis Roa: A su juicio"}},
		{"chair of a label in Spanish",
			"ACTA\n\nPreside: Lic. Ana Choque Roa\n\nEl debate fue largo. La Presidenta pidió a los vecinos abrir los pozos.",
			[]string{"Ana Choque Roa: La Presidenta"}},
		{"subject far behind its verb",
			"Acta\n\nPor la cooperativa Bahía de Lund habló la ingeniera Ana Choque. Planteó que los vecinos abran los pozos.",
			[]string{"Ana Choque: Planteó"}},
		{"subject of the sentence before, over one who spoke earlier",
			"Acta\n\nEl representante, Luis Roa, dijo que hay sal. La bióloga Ana Choque discrepó. Dijo que habría que cerrar los pozos.",
			[]string{"Ana Choque: Dijo que"}},
		{"addressees without a colon",
			"Médiateur des puits\n\nLe Médiateur recommande :\n\nau ministère de l’Eau,\n– de rouvrir les puits du nord ;\n– d’analyser l’eau chaque mois.",
			[]string{"Le Médiateur: de rouvrir", "Le Médiateur: d’analyser"}},
		{"meeting that resolves",
			"MINUTES\n\nThe Chair, Anna Veen, opened the meeting.\n\nAfter discussion, the meeting:\n\n(i) instructed the Board to reopen the wells;\n(ii) urged the mayor to test the water.",
			[]string{"meeting: instructed", "meeting: urged"}},
		{"answers that open with que",
			"Entretien avec Awa Kane\n\nAwa Kane creuse des puits et je l’écoute.\n\nCombien de puits ?\n\nJe ne sais pas.\n\nQue demandez-vous au maire ?\n\nD’abord, que les puisatiers soient payés. Et qu’on ouvre les puits !\n\nEt aux parents ?\n\nN’ayez pas peur du puits.",
			[]string{"Awa Kane: D’abord", "Awa Kane: Et qu’on", "Awa Kane: N’ayez"}},
		{"quotation in the imperative",
			"Les puits\n\nLe puits est fermé depuis mars. « Rouvrez le puits avant la pluie », réclame Awa Kane.",
			[]string{"Awa Kane: « Rouvrez"}},
		{"acronym of the head",
			"Fédération des parents d’élèves de Lund (FPEL)\n\nLes puits\n\nEn attendant, la FPEL :\n\n1. appelle les maires à rouvrir les puits ;\n2. demande que l’eau soit analysée.",
			[]string{"Fédération des parents d’élèves de Lund: appelle", "Fédération des parents d’élèves de Lund: demande"}},
		{"time at which somebody asked, past an apposition",
			"The wells\n\nWhen Mr. Lund, a former digger, asked for a pump, we gave him two.", nil},
		{"offer",
			"Les puits\n\nOn m’a proposé une chambre au-dessus du puits. Le maire leur avait proposé un marché.", nil},
		{"what one person applies for",
			"Los pozos\n\nMi hijo pidió el traslado a la mina y mi hija solicitó un préstamo al banco.", nil},
		{"time at which somebody asked",
			"The wells\n\nWhen the diggers asked for a moratorium, the bank did not reply.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := document(t, tt.text)
			var got []string
			for _, f := range found(doc, "recommendation") {
				got = append(got, trimArticle(f.Who)+": "+doc.Slice(f.Span))
			}
			if len(got) != len(tt.want) {
				t.Fatalf("found %q, want %q", got, tt.want)
			}
			for i := range got {
				if len(got[i]) < len(tt.want[i]) || got[i][:len(tt.want[i])] != tt.want[i] {
					t.Errorf("found %q, want %q", got[i], tt.want[i])
				}
			}
		})
	}
}
