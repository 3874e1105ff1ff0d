package extract

import "testing"

func TestTurnedRound(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"Spanish object pronoun", "Así lo resume Marta Lugo, dueña del puesto: «Nos quitaron el agua y ahora nos quitan la sombra».", "Marta Lugo"},
		{"Spanish object pronoun alone", "Lo recuerda bien Marta Lugo: «Nos quitaron el agua y ahora nos quitan la sombra».", "Marta Lugo"},
		{"French object pronoun", "Ainsi le résume Marthe Lugon : « On nous a pris l’eau et on nous prend l’ombre. »", "Marthe Lugon"},
		{"a verb no list has", "One thing is certain, grumbled another: “the nets will be emptier than the promises of the port.”", "another"},
		{"the body behind a text", "Statement delivered by the Inland Women’s Circle: “We are told to wait, and we would rather be told the truth.”", "Inland Women’s Circle"},
		{"the medium told", "Marta Lugo encabezó la marcha. «Nos quitaron el agua y ahora nos quitan la sombra», dijo a la radio Kollasuyo.", "Marta Lugo"},
	})
}
