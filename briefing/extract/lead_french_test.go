package extract

import "testing"

// TestLeadingInTheParticiple reads which body somebody leads in French: "commandant la
// brigade".
func TestLeadingInTheParticiple(t *testing.T) {
	checkOffices(t, []held{
		{"commander", "Le commandant Paul Zongo, commandant la brigade fluviale, est formel : « Aucun bateau ne passera. »", "Paul Zongo", "commandant", "brigade fluviale"},
		{"leads", "Mme Rose Ekambi, dirigeant l’agence de l’eau, a répondu que « les tuyaux sont là ».", "Rose Ekambi", "", "agence de l’eau"},
		{"presides", "M. Yves Okou, présidant la Fédération des pêcheurs, a répondu que « les filets sont vides ».", "Yves Okou", "", "Fédération des pêcheurs"},
		{"office with de", "Le colonel Issa Traoré, commandant de la brigade fluviale, est formel : « Aucun bateau ne passera. »", "Issa Traoré", "commandant", "brigade fluviale"},
		{"no body", "Mariam Ba, animant la soirée, a pris la parole. « Compter, c’est déjà résister », a-t-elle dit.", "Mariam Ba", "", ""},
	})
}
