package extract

import "testing"

// TestTakenUpBehindTitles reads the office with which the next sentence takes up who was
// quoted with a mere title or with none, in each language.
func TestTakenUpBehindTitles(t *testing.T) {
	for _, tt := range []struct{ name, text, who, role, org string }{
		{"French title", "« La route n’existe pas vers les malades », résume le professeur Paul Mbaye. Le chef du service d’hématologie du Centre hospitalier de Kita suit 2 300 patients.", "Paul Mbaye", "chef du service d’hématologie", "Centre hospitalier de Kita"},
		{"Spanish title", "«No hay camino hasta los enfermos», resume el profesor Luis Paz. El jefe del servicio de hematología del Hospital de Lund atiende a 2.300 pacientes.", "Luis Paz", "jefe del servicio de hematología", "Hospital de Lund"},
		{"English", "“The road does not exist,” says Jane Okoro. The director of the Harbour Trust has seen two clinics close.", "Jane Okoro", "director", "Harbour Trust"},
		{"English, somebody else is named", "“The road does not exist,” says Jane Okoro. The director of the Harbour Trust, Tom Day, has seen two clinics close.", "Jane Okoro", "", ""},
		{"English, an office of another", "“The road does not exist,” says Jane Okoro, a nurse. The director of the Harbour Trust has seen two clinics close.", "Jane Okoro", "nurse", ""},
		{"English, of the other gender", "“The road does not exist,” says Ms. Jane Okoro. The director of the Harbour Trust shook his head.", "Jane Okoro", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
