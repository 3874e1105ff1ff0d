package extract

import "testing"

// TestFrenchAddressees reads who should act by what stands behind a French verb of
// asking, or in front of the whole sentence.
func TestFrenchAddressees(t *testing.T) {
	const deed = "de créer un guichet unique."
	for _, c := range [][2]string{
		{"La Ligue des sourds demande à l’État " + deed, "l’État"},
		{"La Ligue des sourds a demandé au ministre de l’Intérieur " + deed, "ministre de l’Intérieur"},
		{"La Ligue des sourds demande aux communes, aux régions et à l’État " + deed, "communes, aux régions et à l’État"},
		{"La Ligue des sourds demande au gouvernement qu’il crée un guichet unique.", "gouvernement"},
		{"Le Comité demande instamment à l’État partie " + deed, "l’État partie"},
		{"La Ligue des sourds demande la libération immédiate des quatre pêcheurs.", ""},
		{"La Ligue des sourds demande que l’école soit gratuite.", ""},
		{"La Ligue des sourds demande que les maires ouvrent un guichet unique.", "les maires"},
		{"La Ligue des sourds voudrait que l’État crée un guichet unique.", "l’État"},
		{"La Ligue des sourds insiste pour que l’État crée un guichet unique.", "l’État"},
		{"La Ligue des sourds exige de la préfecture qu’elle crée un guichet unique.", "la préfecture"},
		{"La Ligue des sourds réclame du gouvernement la création d’un guichet unique.", "gouvernement"},
		{"La Ligue des sourds propose que les communes créent un guichet unique.", "les communes"},
		{"La Ligue des sourds appelle à la mise en œuvre du traité.", ""},
		{"La Ligue des sourds appelle les bailleurs à créer un guichet unique.", "les bailleurs"},
		{"La Ligue des sourds en appelle à l’État pour créer un guichet unique.", "l’État"},
		{"La Ligue des sourds lance un appel aux communes afin qu’elles créent un guichet unique.", "communes"},
		{"Pour la Ligue des sourds, il est temps que l’État crée un guichet unique.", "l’État"},
		{"Il appartient aux communes, selon la Ligue des sourds, " + deed, "communes"},
		{"La Ligue des sourds souligne la nécessité pour l’État " + deed, "l’État"},
		{"À l’adresse du gouvernement, la Ligue des sourds recommande " + deed, "gouvernement"},
		{"La Ligue des sourds recommande à l’État " + deed, "l’État"},
		{"La Ligue des sourds rappelle au gouvernement qu’il doit créer un guichet unique.", "gouvernement"},
		{"La Ligue des sourds attend des communes qu’elles créent un guichet unique.", "communes"},
		{"La Ligue des sourds se bat pour que les communes créent un guichet unique.", "les communes"},
		{"La Ligue des sourds a, pour sa part, invité les communes à créer un guichet unique.", "les communes"},
		{"La Ligue des sourds a émis le vœu que les communes créent un guichet unique.", "les communes"},
		{"Le Comité a relevé la nécessité pour les communes " + deed, "les communes"},
		{"Anne Roux est convaincue que les communes feraient bien " + deed, "les communes"},
		{"La Ligue des sourds propose à la fois de fermer le puits et d’ouvrir une école.", ""},
		{"La Ligue des sourds encourage vivement la création d’un guichet unique.", ""},
		{"La Ligue des sourds rappelle que l’État a le devoir " + deed, "l’État"},
		{"Les États ont l’obligation de protéger les victimes, insiste la Ligue des sourds.", "Les États"},
		{"Aussi la Ligue des sourds invite-t-elle le gouvernement à créer un guichet unique.", "le gouvernement"},
	} {
		got, found := "", false
		for _, f := range Extract(document(t, c[0]), Knowledge{}).Findings {
			if f.Kind == "recommendation" {
				got, found = f.To, true
			}
		}
		if !found || got != c[1] {
			t.Errorf("%s\n\tis asked of %q (found: %v), want %q", c[0], got, found, c[1])
		}
	}
}
