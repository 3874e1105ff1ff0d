package extract

import "testing"

func TestTradeLearnedFromText(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"compound in an apposition", "On the quay at Nuku sits Pita Vailea, a net mender for thirty years. Tourists photograph him. “Nobody under fifty knows this knot,” the net mender says.", "Pita Vailea"},
		{"another person between", "Fatema Begum, a tea plucker in Sylhet, joined the strike in August. Union secretary Ram Bhajan led the march. “Twelve kilos for a plate of rice,” the tea plucker said.", "Fatema Begum"},
		{"opening the sentence", "Harbourmaster Siaosi Fonua closed the port on Sunday. The ferry company was told by radio. “No wave that size is in the books,” the harbourmaster said.", "Siaosi Fonua"},
		{"listed trade opening the sentence", "Falconer Anneke de Boer keeps the runway clear of gulls. The airport director, Piet Smit, calls her indispensable. “A hawk does what no siren can,” the falconer said.", "Anneke de Boer"},
		{"predicate", "Vesna Petrović is the only chimney sweep in the valley. “Half the flues are cracked,” the chimney sweep warned.", "Vesna Petrović"},
		{"no article", "Asha Pillai, postmistress in Munnar, delivers pensions on foot. Collector R. Menon has promised her a jeep. “Two hills, forty envelopes, every Monday,” the postmistress said.", "Asha Pillai"},
		{"no trade for a body", "Blue Heron, a small ferry line, has closed. Nora Price ran it. “The tickets did not pay for the paint,” the accountant said.", "the accountant"},
		{"métier", "Maëlle Kerbrat, ostréicultrice à Cancale, sort à marée basse. « On ramasse des coquilles vides », raconte l'ostréicultrice.", "Maëlle Kerbrat"},
		{"métier avant le nom", "La cantinière Viviane Sossa prépare trois cents repas. Le préfet, Jules Ndong, a goûté la sauce. « Le riz arrive avec un mois de retard », dit la cantinière.", "Viviane Sossa"},
		{"métier attribut", "Solène Garrigue est garde-barrière à Tournemire. « Le train ne passe plus, mais la barrière reste », dit la garde-barrière.", "Solène Garrigue"},
		{"métier en tête de phrase", "Vulcanisateur au bord de la route, Basile Etoundi répare vingt pneus par jour. « Les trous me font vivre », ironise le vulcanisateur.", "Basile Etoundi"},
		{"verbe inconnu derrière le nom", "Le puisatier Idrissa Ouattara creuse depuis vingt ans. « L'eau descend plus vite que moi », plaisante-t-il.", "Idrissa Ouattara"},
		{"oficio", "Remedios Alcaraz, espartera, enseña los viernes. El concejal, Pedro Mas, cerró el taller. «Se pierde el oficio y nadie llora», dice la espartera.", "Remedios Alcaraz"},
		{"oficio sin terminación", "Hernán Pichún, lonko de la comunidad, habló al final. El intendente, Raúl Soto, no respondió. «El bosque no firmó ese papel», dijo el lonko.", "Hernán Pichún"},
		{"antiguo oficio", "Benigno Aldao fue el último farero del cabo. «La máquina no oye el viento», dice el antiguo farero.", "Benigno Aldao"},
	})
}

func TestTradeGivesRole(t *testing.T) {
	checkOffices(t, []held{
		{"net mender", "Pita Vailea, a net mender, sits on the quay. “Nobody under fifty knows this knot,” he says.", "Pita Vailea", "net mender", ""},
		{"splitter", "Slate splitter Gwilym Parry has worked the quarry since 1979. “You listen to the stone, and the slate splitter obeys,” the slate splitter said.", "Gwilym Parry", "Slate splitter", ""},
		{"mariscadora", "Rocío Peñaranda, mariscadora en Arousa, baja a la playa de noche. «Sacamos solo concha vacía», lamenta ella.", "Rocío Peñaranda", "mariscadora", ""},
		{"thing before a name", "When they opened the gate Joseph Mbeki waved. “It was the morning shift and nobody came,” Joseph Mbeki said.", "Joseph Mbeki", "", ""},
		{"thing behind a name", "Jean Kora, dossier en main, attend le ministre. « Le ministre ne viendra plus », dit-il.", "Jean Kora", "", ""},
	})
}
