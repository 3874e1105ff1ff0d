package extract

import "testing"

// TestBodyOfIts gives who has “its” office the body that a sentence before brings up: by
// what it is behind its name, by its name between marks, as a subject in small letters or
// behind the place in front, also over a sentence that names no other body.
func TestBodyOfIts(t *testing.T) {
	const (
		dit  = " « Le système viole la vie privée des gens », dit-elle."
		dijo = " «El sistema viola la intimidad de las personas», dijo."
		said = " “The system violates the privacy of us all,” she said."
	)
	checkLastOffice(t, []held{
		{"counted", "À Bamba, une coopérative de 140 pêcheuses fume le poisson : elle a réduit ses pertes, de moitié au moins. Le four a coûté cher. Sa présidente, Awa Kane, en rit." + dit, "Awa Kane", "présidente", "coopérative de 140 pêcheuses"},
		{"counted, English", "In Lund, a cooperative of 140 women has a solar oven. It cost little. Its chair, Jane Okoro, laughs." + said, "Jane Okoro", "chair", "cooperative of 140 women"},
		{"small, Spanish", "En Lota, un taller de costura da trabajo a doce presas. Su encargada, Ana Roa, se ríe." + dijo, "Ana Roa", "encargada", "taller de costura"},
		{"what it is", "Sur ce savoir mise Forêt et Santé, une ONG de Kita. Sa directrice, Awa Kane, en rit." + dit, "Awa Kane", "directrice", "Forêt et Santé"},
		{"what it is, English", "Most letters come from Open Sluice, a charity in Leeds. They go unread. Its director, Jane Okoro, laughs." + said, "Jane Okoro", "director", "Open Sluice"},
		{"kind in front", "Selon l’ONG Terre vive, les prix baissent. Sa porte-parole, Awa Kane, en rit." + dit, "Awa Kane", "porte-parole", "ONG Terre vive"},
		{"marks", "En Maravie, le programme « Seconde chance » place des mineurs. Le programme a coûté cher.\n\nSa responsable, Awa Kane, en rit." + dit, "Awa Kane", "responsable", "Seconde chance"},
		{"marks, English", "The “Second Hearing” programme places young offenders. Its manager, Jane Okoro, laughs." + said, "Jane Okoro", "manager", "Second Hearing"},
		{"marks, Spanish", "El programa «Manos de Barro» enseña alfarería. Su coordinadora, Ana Roa, se ríe." + dijo, "Ana Roa", "coordinadora", "Manos de Barro"},
		{"a work’s", "Le roman « Seconde chance » se vend bien. Son auteure, Awa Kane, en rit." + dit, "Awa Kane", "auteure", ""},
		{"capitals behind a place", "Au Kenya, l’African Water Trust a ouvert 23 puits. Sa directrice, Awa Kane, en rit." + dit, "Awa Kane", "directrice", "African Water Trust"},
		{"known, in front", "La coopérative Sènèkèla trie du mil.\n\nSous le hangar de Sènèkèla, les femmes chantent. Leur présidente, Awa Kane, en rit." + dit, "Awa Kane", "présidente", "Sènèkèla"},
		{"named since", "Un collectif de femmes a attendu. Les Gardiennes de la berge ont planté du bambou. Leur trésorière, Awa Kane, en rit." + dit, "Awa Kane", "trésorière", "Gardiennes de la berge"},
		{"over a quote", "En Lota, una asociación de vecinos vigila el río. «Nadie más lo mira. Nadie lo cuida», cuenta su presidenta, Ana Roa.", "Ana Roa", "presidenta", "asociación de vecinos"},
		{"in front of a trade", "Au Kenya, l’African Water Trust a ouvert 23 puits. « Nous avons déplacé des murs entiers », dit son fondateur, le juge Paul Mbaye.", "Paul Mbaye", "fondateur", "African Water Trust"},
		{"a person’s", "Une femme de 40 ans tient le registre. Son avocate, Awa Kane, en rit." + dit, "Awa Kane", "avocate", ""},
		{"a thing of a body’s", "A hospital bed costs little. Its maker, Jane Okoro, laughs." + said, "Jane Okoro", "maker", ""},
		{"a titled man’s", "Au Kenya, le Docteur Paul Mbaye a ouvert 23 puits. Sa directrice, Awa Kane, en rit." + dit, "Awa Kane", "directrice", ""},
		{"what a body takes part in", "Le Bureau des eaux appuie 24 pays dans l’initiative « Alertes pour tous ». Sa porte-parole, Awa Kane, en rit." + dit, "Awa Kane", "porte-parole", "Bureau des eaux"},
		{"something with no body", "Une barque bleue a coulé. Sa propriétaire, Awa Kane, en rit." + dit, "Awa Kane", "propriétaire", ""},
	})
}

// TestPlaceInFrontIsNoBody takes the place with which a sentence opens for no body, though
// the noun of one follows as the subject.
func TestPlaceInFrontIsNoBody(t *testing.T) {
	checkLastOffice(t, []held{
		{"to the full stop", "In Mounia, a cooperative of women has an oven. “The system violates the privacy of us all,” says Mounia.", "Mounia", "", ""},
		{"to a verb", "À Bamba, une coopérative fume le poisson, puis le vend. « Le système viole la vie privée des gens », dit Bamba.", "Bamba", "", ""},
		{"to a colon", "En Lota, una asociación de mujeres pide poco: agua, luz. «El sistema viola la intimidad de las personas», dijo Lota.", "Lota", "", ""},
		{"a body all the same", "Chez Bamba, une coopérative de Kita, on fume le poisson. « Le système viole la vie privée des gens », dit Bamba.", "Bamba", "", "Bamba"},
	})
}
