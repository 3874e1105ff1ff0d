package extract

import "testing"

func TestNameFromCalendar(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"day as given name", "Sunday Okafor, a mechanic in Enugu, repaired the pump. Neighbours paid in yams. “It was the gasket, it is always the gasket,” Okafor said.", "Sunday Okafor"},
		{"day as a date", "The council met in May. On Sunday Okafor, the mechanic, came back. “It was the gasket, it is always the gasket,” Okafor said.", "Okafor"},
		{"day as surname", "Daniel Friday, a lawyer with Open Docket, filed the petition. Handwritten notes were attached. “The court lost the file three times,” Friday said.", "Daniel Friday"},
		{"today is no name", "Hawa was sixteen when she fell ill. Today Hawa is twenty-four. “I tell it to whoever will listen,” she said.", "Hawa"},
		{"mois et prénom", "Janvier Ndikumana, pêcheur sur le lac, a rentré ses filets. « Le poisson a disparu avant la loi », dit Ndikumana.", "Janvier Ndikumana"},
		{"office as surname", "Ángel Coronel, vocero de Tierra Clara, leyó la carta. «Nos piden paciencia con el vaso vacío», dijo Coronel.", "Ángel Coronel"},
		{"day and office", "Domingo Alcalde, ganadero de Soria, perdió sesenta ovejas. «El seguro paga tarde y paga mal», dijo Alcalde.", "Domingo Alcalde"},
	})
}

func TestCommonWordOpens(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"comparative", "Olena Hrytsenko is safety officer at the Dnipro Foundry. Quieter machines have arrived since spring. “We can hear each other now at lunch,” she said.", "Olena Hrytsenko"},
		{"plural", "Petra Novotná wrote the audit. Receipts must be kept, she argued. “Nobody signs for what nobody bought,” she said.", "Petra Novotná"},
		{"participe", "Clémence Roux dirige le refuge. Sollicitée par la mairie, elle refuse. « Nous refusons vingt familles chaque soir », dit-elle.", "Clémence Roux"},
		{"given name that is a word", "Espérance, 13 ans, se lève à quatre heures. « Je porte l’eau avant l’école », dit-elle.", "Espérance"},
	})
}
