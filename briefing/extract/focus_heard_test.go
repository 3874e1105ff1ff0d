package extract

import "testing"

func TestApposition(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"met by the writer", "In the camp school I met Nong Yui, a volleyball player of sixteen who was born on the wrong side of the river. “They measured how high I can jump,” she told me.", "Nong Yui"},
		{"behind a reckoning", "The money was wasted, by the reckoning of Jonas Petrov-Lund, an auditor who left the ministry last year and now teaches in Varna. About two-thirds, he calculates, went to consultants. “I counted nineteen roofs and never saw one finished,” he told me.", "Jonas Petrov-Lund"},
		{"behind an age", "Nearby lives Hanna Ruud, 81, a widow. “I buried the well before I buried my husband,” she said.", "Hanna Ruud"},
		{"no apposition before a verb", "When Jane Okoro came back, a guard shut the gate. “There is nobody of that name here,” he said.", "a guard"},
		{"d’après", "D’après les calculs de Salif Konaté, un ancien inspecteur qui enseigne à Ségou, la moitié a disparu. « J’ai compté dix-neuf toits et aucun n’était fini », raconte-t-il.", "Salif Konaté"},
	})
}

func TestHeard(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"commission", "La commission a invité Fatou Sène, une sage-femme qui exerce depuis trente ans, à témoigner. « J’ai survécu à trois ministères », a-t-elle déclaré.", "Fatou Sène"},
		{"comisión", "La comisión invitó a Inés Barrientos, una partera que trabaja desde hace treinta años. «He sobrevivido a tres ministerios», declaró.", "Inés Barrientos"},
		{"informe", "El informe cita a Pascual Ixim, un pastor que nunca ha votado. «Nadie ha contado tampoco mis cabras», relata.", "Pascual Ixim"},
		{"the one whom a predicate names", "My neighbour is Mirela Dobre, a former prisoner who now repairs bicycles. “A chain is a chain until you oil it,” she laughs.", "Mirela Dobre"},
		{"dijo llamarse", "El chofer, que dijo llamarse Toño Ruiz, esperó nueve días en la frontera. Dormía debajo del camión. «Los tomates se pudrieron antes que los papeles», dijo el chofer.", "Toño Ruiz"},
	})
}

func TestOneWhoActs(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"present tense", "Professor Ida Lamm has measured the glacier since 1979. A younger colleague carries the drill now. “She still corrects my numbers,” he said.", "A younger colleague"},
		{"object without an article", "Paul Stiles, the mayor, has left. A fisherman repairs nets on the pier. “He forgot his coat and his promises,” he said.", "A fisherman"},
		{"behind a Spanish verb", "Nos recibió el secretario de obras, Ramiro Fuentes Ayala, que no se sentó. Al salir nos alcanzó en el pasillo una funcionaria joven. «Escriba usted que hay plata», dijo.", "una funcionaria joven"},
		{"se quedó", "En el ministerio Valentín Roca firmó y se fue. Se quedó una funcionaria joven con los sellos. «Escriba usted que hay plata», me dijo.", "una funcionaria joven"},
		{"the one who came after", "Mon oncle Lamine était forgeron à Sédhiou. Il réparait des fusils.\n\nLe forgeron qui lui a succédé en a fait une houe. Il l’a essayée devant moi, et il a souri : « Pour une fois, elle a travaillé. »", "Le forgeron"},
		{"a share of many", "Dr. Haddad presented data. One patient in six lost a limb. She stressed that figures understated the harm: “The ones I count are the ones who were carried to me.”", "Haddad"},
		{"un patient sur six", "Le Dr Haddad a présenté les données. Un patient sur six a perdu un membre. « Je compte ceux qu’on m’apporte, et seulement ceux-là », dit-il.", "Haddad"},
		{"a limb is nobody", "La doctora Haddad presentó los datos. Uno de cada seis pacientes perdió un miembro. «Cuento a los que me traen, y solo a esos», dijo.", "Haddad"},
		{"in his view without a comma", "Mr. Sowunmi reported that his Government had finalized a manual. In his view regional organizations should maintain a common register, so that “no army is asked to mark its own homework.”", "Sowunmi"},
		{"name of a place", "“My reporters now phone me to ask what not to see,” says one newspaper owner in the second city, Taung Lay, who requested anonymity.", "one newspaper owner in the second city"},
		{"name of a person", "“My reporters now phone me to ask what not to see,” says the mayor of the city, Lena Okoro, who requested anonymity.", "Lena Okoro"},
		{"title cut short", "Col. Villaseñor spoke of depots. Several States listened. “I was a quartermaster for twenty-two years,” the Colonel remarked.", "Villaseñor"},
		{"vieille dame", "Pierre Vance, le maire, n’est pas venu. À sa place, une vieille dame s’est levée. « Nous étions là avant la carte », a-t-elle dit.", "une vieille dame"},
	})
}
