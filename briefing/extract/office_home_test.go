package extract

import "testing"

func TestOfficeWithoutHome(t *testing.T) {
	checkOffices(t, []held{
		{"sur un fleuve", "Jean-Noël Rakoto, piroguier sur la Tsiribihina, a vu le pont tomber. « Il s’est plié comme du carton », raconte le piroguier.", "Jean-Noël Rakoto", "piroguier", ""},
		{"aux îles", "Pascal Tehei, perliculteur aux Gambier, a fermé deux fermes. « La perle ne nourrit plus l’île », dit-il.", "Pascal Tehei", "perliculteur", ""},
		{"à la retraite", "Gérard Boutin, éclusier à la retraite, ouvre le musée. « Le canal se meurt à petit feu », regrette-t-il.", "Gérard Boutin", "éclusier", ""},
		{"champ d’un office", "Awa Kane, rapporteuse spéciale sur les droits humains, a pris la parole. « Le silence est aussi une réponse », dit-elle.", "Awa Kane", "rapporteuse spéciale sur les droits humains", ""},
		{"how long", "Pita Vailea, a net mender for thirty years, sits on the quay. “Nobody under fifty knows this knot,” he says.", "Pita Vailea", "net mender", ""},
	})
}
