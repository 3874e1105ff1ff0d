package extract

import "testing"

// TestLedForABody reads for whom somebody leads something, past the place in which
// they do.
func TestLedForABody(t *testing.T) {
	const said = " “It is late for us all,” she said."
	for _, tt := range []struct{ name, text, who, role, org string }{
		{"place", "Ama Asante, who runs a clinic in Kampot for Medics Without Distance, disagrees." + said, "Ama Asante", "runs a clinic in Kampot", "Medics Without Distance"},
		{"State", "Ama Asante, who heads programmes in Kenya for the World Bank, disagrees." + said, "Ama Asante", "heads programmes in Kenya", "World Bank"},
		{"kind of body", "Ama Asante, who runs a clinic for the charity Medics Without Distance, disagrees." + said, "Ama Asante", "runs a clinic", "Medics Without Distance"},
		{"for inside a name", "Ama Asante, who works at the Institute for Ports, disagrees." + said, "Ama Asante", "", "Institute for Ports"},
		{"fellowship", "Panellists:\n• Ama Asante, Bright Fellowship\n• Ana Roe, Harbour Watch\n\n“It is late for us all,” Ms Asante said.", "Ama Asante", "", "Bright Fellowship"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
