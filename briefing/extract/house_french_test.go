package extract

import "testing"

// TestHousesToldOfInFrench reads the body in small letters of which the sentence before
// tells, for those whose trade stands with its article.
func TestHousesToldOfInFrench(t *testing.T) {
	checkOffices(t, []held{
		{"subject", "Le dispensaire de Kéniéba n’a plus d’électricité depuis mai. « Nous accouchons à la bougie », explique la sage-femme, Mariam Sissoko.", "Mariam Sissoko", "sage-femme", "dispensaire de Kéniéba"},
		{"their own sentence", "La maternité de Ségou a reçu deux couveuses. La sage-femme, Awa Koné, les montre avec fierté. « Elles tournent jour et nuit », dit-elle.", "Awa Koné", "sage-femme", "maternité de Ségou"},
		{"verb behind the seat", "La bibliothèque de Podor prête 200 livres par mois. « Les romans partent les premiers », sourit la bibliothécaire, Coumba Sall.", "Coumba Sall", "bibliothécaire", "bibliothèque de Podor"},
		{"place in front", "En aval, à Agbanakin, l’école publique a perdu un bâtiment en octobre. Le directeur, M. Amévi, avait fait évacuer les élèves. « Les parents m’ont traité de peureux », raconte-t-il.", "Amévi", "directeur", "école publique"},
		{"town house", "À Tanda, le dispensaire municipal a fermé ses portes. L’infirmière, Mme Kouamé, garde la clé. « On frappe encore la nuit », dit-elle.", "Kouamé", "infirmière", "dispensaire municipal"},
		{"nobody tells of which", "Le dispensaire n’a plus d’électricité depuis le mois de mai. « Nous accouchons à la bougie », explique la sage-femme, Mariam Sissoko.", "Mariam Sissoko", "sage-femme", ""},
	})
}

// TestPartsOfHousesInFront reads the body to which a sentence goes for who heads a part
// of it.
func TestPartsOfHousesInFront(t *testing.T) {
	checkOffices(t, []held{
		{"my colleague", "À l’hôpital de Loandjili, ma consœur Hortense Nzaba, cheffe du service des urgences, a fait ses comptes. « On ne les soigne pas du paludisme », me confie-t-elle.", "Hortense Nzaba", "cheffe du service des urgences", "hôpital de Loandjili"},
		{"office behind the name", "À l’hôpital de Zinder, Zeinabou Issa, cheffe du service de pédiatrie, ne dort plus. « Trois enfants par lit », dit-elle.", "Zeinabou Issa", "cheffe du service de pédiatrie", "hôpital de Zinder"},
	})
}

// TestHousesOfUnnamed reads the body to which the sentence before goes for somebody
// without a name.
func TestHousesOfUnnamed(t *testing.T) {
	checkOffices(t, []held{
		{"adviser", "Au ministère de l’agriculture, à Antananarivo, on se montre prudent. « Le Trésor ne peut pas tout », fait valoir un conseiller qui ne souhaite pas être nommé.", "un conseiller", "conseiller", "ministère de l’agriculture"},
		{"somebody responsible", "Au Haut-Commissariat aux réfugiés, on se montre prudent. « Rien ne presse », fait valoir un responsable.", "un responsable", "responsable", "Haut-Commissariat aux réfugiés"},
		{"no office", "Au ministère de l’agriculture, on se montre prudent. « Le Trésor ne peut pas tout », fait valoir un éleveur.", "un éleveur", "éleveur", ""},
	})
}

// TestOfficesOfHousesBehind reads the office of whom a sentence tells without a name in the
// house to which it goes, for who is named behind their words.
func TestOfficesOfHousesBehind(t *testing.T) {
	checkOffices(t, []held{
		{"deputy", "À la mairie, le premier adjoint a rangé ses dossiers. « Nous n’avons plus de budget », admet Denis Loko.", "Denis Loko", "premier adjoint", "mairie"},
		{"nurse", "Au dispensaire de Kita, l’infirmier compte les ampoules. « Il en reste six », dit Modibo Keïta.", "Modibo Keïta", "infirmier", "dispensaire de Kita"},
		{"no house", "La greffière est seule. « J’ai quatre mille dossiers », plaisante Mamadou Diarra.", "Mamadou Diarra", "", ""},
	})
}

// TestVerbsBehindSeats ends the name of a body in front of the verb behind its place.
func TestVerbsBehindSeats(t *testing.T) {
	checkOffices(t, []held{
		{"partitive", "Le Réseau de Kita replante des dattiers. « La dune recule », assure sa présidente, Awa Sall.", "Awa Sall", "présidente", "Réseau de Kita"},
		{"the same", "La Coopérative de Mango sèche des mangues. « On ne jette plus rien », dit sa présidente, Abra Doe.", "Abra Doe", "présidente", "Coopérative de Mango"},
		{"figure", "La Chambre de Dakar forme 40 jeunes. « Ils seront soudeurs », dit son président, Ali Ba.", "Ali Ba", "président", "Chambre de Dakar"},
	})
}
