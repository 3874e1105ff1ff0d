package extract

import "testing"

// TestSigners gives those who sign in a body’s name the body, and the office they sign
// with.
func TestSigners(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"French", "« On m’a convoquée un matin pour rien », dit Nasrin Habibzada, gynécologue.\n\nVeuillez agréer l’expression de notre considération.\n\nPour le collectif Blouses en attente :\nNasrin Habibzada, présidente\nHala al-Jundi, pédiatre, porte-parole", "Nasrin Habibzada", "présidente", "collectif Blouses en attente"},
		{"an office behind a trade", "« On m’a convoquée un matin pour rien », dit Nasrin Habibzada, gynécologue.\n\nPour le collectif Blouses en attente :\nNasrin Habibzada, présidente\nHala al-Jundi, pédiatre, porte-parole", "Hala al-Jundi", "porte-parole", "collectif Blouses en attente"},
		{"English", "“They called me in for nothing,” says Jane Okoro, a surgeon.\n\nFor the Harbour Trust:\nJane Okoro, treasurer\nKofi Roe", "Jane Okoro", "treasurer", "Harbour Trust"},
		{"no body", "“They called me in for nothing,” says Jane Okoro, a surgeon.\n\nFor more information:\nJane Okoro, treasurer", "Jane Okoro", "surgeon", ""},
		{"his cooperative", "Eusebio Mota dejó el arpón en 2017. “Yo antes sacaba del mar y ahora le devuelvo”, cuenta. Su cooperativa, Buzos del Este, da empleo a catorce familias.", "Eusebio Mota", "", "Buzos del Este"},
		{"no infinitive", "Soplar en el tubo cuesta dos bolivianos. El sindicato ha tardado. Su secretario ejecutivo, Octavio Mamani, lo reconoce.", "Octavio Mamani", "secretario ejecutivo", ""},
		{"speaking for", "Speaking for the Office of the United Nations High Commissioner for Human Rights (OHCHR), Ms. Marisol Quintero recalled that States were obliged.", "Marisol Quintero", "", "Office of the United Nations High Commissioner for Human Rights"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
