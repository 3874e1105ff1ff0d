package extract

import "testing"

// TestReader finds what a letter asks of “you”, and who writes with somebody else or
// under a name that small words would cut.
func TestReader(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"informe alternativo", "Informe alternativo al Comité de Derechos Económicos, Sociales y Culturales\nPresentado por la Coalición Bajo el Puente\n81.º período de sesiones\n\n1. La gente vive bajo los puentes. El Estado parte lo niega.\n\n2. El Estado parte debería contarlos.", "Coalición Bajo el Puente"},
		{"pronunciamiento", "PRONUNCIAMIENTO\n\nColectivo de Mujeres del Puente\nPuno, 3 de mayo de 2026\n\nAnte el cierre del puente, manifestamos nuestra indignación.\n\nExigimos al alcalde que lo abra. El Ministerio debe reparar la baranda.", "Colectivo de Mujeres del Puente"},
		{"tribune collective", "TRIBUNE\n\nRendez-nous le pont\n\nPar Awa Kane et Luc Morel\n\nNous avons grandi au bord du fleuve. Le pont est fermé depuis mars.\n\nL’État doit le rouvrir.", "Awa Kane; Luc Morel"},
		{"the Alliance", "The Bridge Safety Alliance published its report on Monday.\n\n“The bridge is old,” said Mayor Hugo Lemas.\n\nThe Alliance wants the ministry to repair the bridges. It also urged donors to pay for the gates.", "Bridge Safety Alliance"},
		{"le collectif", "Le Collectif des riverains a publié son rapport lundi.\n\n« Le pont est vieux », a dit le maire, Hugo Lemas.\n\nLe collectif demande au ministère de réparer les ponts. Il invite aussi les bailleurs à payer les grilles.", "Collectif des riverains"},
		{"la red", "La Red de Puentes del Sur publicó su informe el lunes.\n\n“El puente es viejo”, dijo el alcalde, Hugo Lema.\n\nLa red pide al ministerio que repare los puentes. También instó a los donantes a pagar las rejas.", "Red de Puentes del Sur"},
		{"you in a letter", "Dear Prime Minister,\n\nWe, the undersigned organisations, write about the bridge.\n\nYou should open it before winter. You can see it from your window.", "undersigned organisations"},
		{"you in a memo", "To: Permanent Representative\nFrom: Policy Desk\n\nThe draft is weak.\n\nYou should raise paragraph 6 with both ambassadors.", "Policy Desk"},
		{"by two, en", "Give us back the bridge\n\nBy Ann Veen and Luke Bah\n\nWe grew up by the river. The bridge has been closed since March.\n\nThe state must open it.", "Ann Veen; Luke Bah"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkProposer(t, tt.text, tt.who) })
	}
}
