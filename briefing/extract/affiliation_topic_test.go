package extract

import "testing"

func TestOfficesOfTheBodyToldOf(t *testing.T) {
	const es = " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"the treasurer, in front", "Open Sluice keeps nine boats.\n\nThe winter was long. The treasurer, Jane Okoro, sold two of them. Open Sluice is a cooperative of eel fishers.", "Jane Okoro", "treasurer", "Open Sluice"},
		{"of two bodies none", "The Harbour Trust sued the Dockers’ Union.\n\nThe winter was long. The treasurer, Jane Okoro, sold two boats.", "Jane Okoro", "treasurer", ""},
		{"its chair, of a body in small letters", "In Isio, where it rains, the peace council has met. “It is late for us all,” said its chair, Jane Okoro.", "Jane Okoro", "chair", "peace council"},
		{"whose secretary", "It was drawn up with the Dockers’ Union of Lund, whose general secretary, Jane Okoro, spent a month there.", "Jane Okoro", "general secretary", "Dockers’ Union of Lund"},
		{"body and acronym in front of the office", "Dr. Jane Okoro, World Forest Organization (WFO) Representative in Chad, speaking by video, said that it was late.", "Jane Okoro", "Representative", "World Forest Organization"},
		{"founded it", "Open Sluice is a cooperative of eel fishers. Jane Okoro founded it in 2011.", "Jane Okoro", "", "Open Sluice"},
		{"founded by, of a small noun", "Ropewalk is a cooperative of net makers. The cooperative was started in 1998 by Jane Okoro, a former bank clerk. “It is late,” says Okoro, now Chief Executive.", "Jane Okoro", "Chief Executive", "Ropewalk"},
		{"the director, at the clinic in front", "The Harbour Trust asked.\n\nAt Sankt Olof Clinic, the nursing director, Jane Okoro, asked to see them.", "Jane Okoro", "nursing director", "Sankt Olof Clinic"},
		{"Spanish: cuya", "El informe se hizo con el Sindicato de Pescadores, cuya secretaria, Ana Quispe, viajó un mes." + es, "Ana Quispe", "secretaria", "Sindicato de Pescadores"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
