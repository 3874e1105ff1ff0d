package extract

import "testing"

// TestInitialsAsNames reads notes that name their speakers by the initials with
// which a list introduces them.
func TestInitialsAsNames(t *testing.T) {
	const list = "At the podium:\n- Rodrigo Imperial (RI), Under-Secretary, Department of Social Welfare\n- Margit Lund-Okoro (MLO), spokesperson, Harbour Trust\n\n"
	const words = "“We are nine days in and nobody has come.”"
	checkOffices(t, []held{
		{"subject", list + "RI opened with the toll. " + words[:len(words)-4] + ",” he said.", "Rodrigo Imperial", "Under-Secretary", "Department of Social Welfare"},
		{"verb behind", list + words[:len(words)-4] + ",” MLO said.", "Margit Lund-Okoro", "spokesperson", "Harbour Trust"},
		{"label of a note", list + "MLO: the tents are there. " + words[:len(words)-4] + ",” she said.", "Margit Lund-Okoro", "spokesperson", "Harbour Trust"},
		{"title", "Dr Ngaio Lund (NL), Director of the Harbour Trust, was there. NL was short: " + words, "Ngaio Lund", "Director", "Harbour Trust"},
		{"party", "Ana Lund (PS) was there. " + words[:len(words)-4] + ",” Lund said.", "Ana Lund", "", "PS"},
		{"body", "Open Doors (OD) was there. OD said: " + words, "Open Doors", "", "Open Doors"},
	})
}
