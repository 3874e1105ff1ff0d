package extract

import "testing"

// Who says a sentence may stand within it, between two commas.
func TestSaysAsideInRomance(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"a name", "Los vecinos esperaban. La decisión, dijo Marta Lugo, es «una burla para todo el barrio».", "Marta Lugo"},
		{"an office", "Los vecinos se reunieron. Las propuestas, garantiza la alcaldesa, servirán para construir «un nuevo contrato con el barrio».", "la alcaldesa"},
		{"a pronoun", "Marta Lugo es costurera. La ofensiva, asegura ella, se sigue financiando con la «buena voluntad de algunos letrados».", "Marta Lugo"},
		{"far from the quote", "La tela, asegura el doctor Acosta, es un material conocido, ya que «ningún material está exento de causar una alergia».", "Acosta"},
		{"behind “que”", "El desenlace más probable es que, vaticina Moulay Hicham, para impedir que caiga, el rey «aumentará la represión en las calles».", "Moulay Hicham"},
		{"with an apposition", "El proyecto, explica Marta Lugo, dueña del puesto, busca que «nadie duerma en la calle este invierno».", "Marta Lugo"},
		{"in front of a body", "El Gobierno, afirmó el ministro, «no dejará solo a nadie en esta crisis».", "el ministro"},
		{"alone, of a thing", "Marta Lugo habló en la plaza. La escuela, argumenta, es «la casa de todos los niños».", "Marta Lugo"},
		{"told of, and no subject", "El alcalde Hugo Sosa, que llegó tarde, citó a Marta Lugo, dueña del puesto, y prometió «agua para todos los barrios».", "Hugo Sosa"},
		{"cited, and another one goes on", "Hugo Sosa, según contó Marta Lugo, dueña del puesto, prometió «agua para todos los barrios».", "Hugo Sosa"},
		{"French name", "La décision, a dit Marthe Lugon, est « une insulte pour tout le quartier ».", "Marthe Lugon"},
		{"French office", "Les mesures, assure la mairesse, serviront à bâtir « un nouveau contrat avec le quartier ».", "la mairesse"},
		{"French apposition", "Le projet, explique Marthe Lugon, patronne de l’étal, veut que « personne ne dorme dehors cet hiver ».", "Marthe Lugon"},
		{"French object", "Paul Kane, qui est arrivé tard, a remercié Marthe Lugon, patronne de l’étal, et promis « de l’eau pour tous les quartiers ».", "Paul Kane"},
		{"English thing that is a text too", "The decision, said Martha Lugon, is “an insult to the whole quarter”.", "Martha Lugon"},
		{"English object", "The report, published in May, cited Martha Lugon, a baker, and called the plan “an insult to the whole quarter”.", "The report"},
	})
}
