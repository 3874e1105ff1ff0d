package extract

import "testing"

// TestProposersBetweenCommas reads who a French sentence says asks, between its commas,
// while it is about somebody else.
func TestProposersBetweenCommas(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"pronoun", "Mme Awa Kanté a pris la parole. La Commission, déclare-t-elle, devrait entendre le ministre avant la fin de l’année.", "Awa Kanté"},
		{"name", "M. Tane Tuhoro a fait le voyage. Un gardien du musée lui a raconté la nuit. Les familles, plaide M. Tuhoro, doivent être associées aux analyses.", "Tane Tuhoro"},
		{"trade", "Selon Paul Kanza, économiste, la taxe pèse sur les pauvres. Le gouvernement, estime l’économiste, devrait la supprimer.", "Paul Kanza"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.want) })
	}
}
