package extract

import "testing"

// What stands behind who speaks, when and where they said it, is no part of them.
func TestWhenAndWhereSaid(t *testing.T) {
	const words = "«Nos quitaron el agua y ahora nos quitan la sombra», "
	checkLastSpeaker(t, []spokenBy{
		{"a day", words + "dijo Lugo este domingo en la plaza.", "Lugo"},
		{"a week", words + "dijo la alcaldesa la semana pasada.", "la alcaldesa"},
		{"a date", words + "dijo Marta Lugo el 29 de marzo en Lima.", "Marta Lugo"},
		{"an apposition without a comma", words + "escribía Marta Lugo una de las organizadoras de la marcha.", "Marta Lugo"},
		{"an object", words + "así justificó Marta Lugo la ocupación del pozo.", "Marta Lugo"},
		{"an interview", words + "contó la vecina en una entrevista.", "la vecina"},
		{"an account", words + "escribió la alcaldesa en su cuenta de la red.", "la alcaldesa"},
		{"a press conference", words + "dijo el portavoz en rueda de prensa.", "el portavoz"},
		{"whom it was told", words + "le explica a Radio Sur la alcaldesa Marta Lugo.", "Marta Lugo"},
		{"a name with an article", words + "dijo Juana la Roja.", "Juana la Roja"},
		{"all of them", words + "dijeron todos los vecinos.", "todos los vecinos"},
		{"an office in a body", words + "dijo la coordinadora en la Cruz Roja.", "la coordinadora en la Cruz Roja"},
		{"French date", "« On nous a pris l’eau et on nous prend l’ombre », a dit Marthe Lugon le 29 mars à Lomé.", "Marthe Lugon"},
		{"French press conference", "« On nous a pris l’eau et on nous prend l’ombre », a dit la mairesse en conférence de presse.", "la mairesse"},
	})
}
