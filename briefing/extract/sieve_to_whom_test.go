package extract

import "testing"

// In Spanish, whom something is said to may stand in front of the verb, and the body of
// those who say it behind “en”.
func TestToWhomInFront(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"subject left out", "Marta Lugo vino. Al alcalde le dijo que «no hay agua en el pozo del barrio».", "Marta Lugo"},
		{"subject behind the verb", "A la jueza le contó Marta Lugo que «no hay agua en el pozo del barrio».", "Marta Lugo"},
		{"in a subordinate clause", "Marta Lugo recordó que al nuevo presidente se le confiarán «las llaves y las cuentas de la junta».", "Marta Lugo"},
		{"several asked", "El alcalde calló. Al obispo le preguntaron si «faltará agua en el pozo del barrio».", ""},
		{"behind the verb", "Hugo Sosa dijo a la prensa que «no hay agua en el pozo del barrio».", "Hugo Sosa"},
		{"an office in front is the subject", "La jueza le contó a Marta Lugo que «no hay agua en el pozo del barrio».", "La jueza"},
	})
}

func TestSaidInside(t *testing.T) {
	const words = "El alcalde Hugo Sosa calló. «Nos quitaron el agua y ahora nos quitan la sombra», "
	checkLastSpeaker(t, []spokenBy{
		{"a body with a name", words + "comentan en la Asociación de Mujeres de Chaclla.", "Asociación de Mujeres de Chaclla"},
		{"initials", words + "lamentan en la CRM.", "CRM"},
		{"a place", words + "dijeron en la plaza.", ""},
	})
}
