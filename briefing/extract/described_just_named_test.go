package extract

import "testing"

// TestDescriptionsOfJustNamed reads whom a description with a complement means: who was
// brought up by a whole name and nothing else.
func TestDescriptionsOfJustNamed(t *testing.T) {
	checkOffices(t, []held{
		{"president of an association", "Célestin Ebanda a rangé son filet pour trois mois. « L’État nous a donné un sac de riz », ironise le président de l’association des pêcheurs du lac.", "Célestin Ebanda", "président", "association des pêcheurs du lac"},
		{"fronted", "Dans sa cour, Mariam Coulibaly trie les graines une par une. « Mon père les gardait dans des calebasses », se souvient la présidente du groupement des semencières.", "Mariam Coulibaly", "présidente", "groupement des semencières"},
		{"chief of a village", "Assis sous un manguier, Issa Ouattara regarde passer les camions. « Ils ne s’arrêtent plus », constate le chef du village de Nafona.", "Issa Ouattara", "chef du village de Nafona", ""},
		{"trade in a body", "Hélène Mbuyi n’a pas fermé l’œil. « J’ai accouché six femmes », souffle la sage-femme du centre de Masina.", "Hélène Mbuyi", "sage-femme", "centre de Masina"},
		{"Spanish", "Ema Condori seca las redes al sol. «Mi padre las tejía de noche», recuerda la presidenta de la cooperativa de pescadoras.", "Ema Condori", "presidenta", "cooperativa de pescadoras"},
		{"who prosecutes", "Paul Mbaye a porté plainte contre la société. « Nous enquêtons », assure le procureur de la République.", "le procureur de la République", "procureur de la République", ""},
		{"what was done to them", "Awa Sy a été arrêtée mardi à son domicile. « Elle sera jugée », a promis le ministre de la Justice.", "le ministre de la Justice", "ministre de la Justice", ""},
		{"died", "Lamine Sané est mort dans sa cellule le 3 mai. « Il n’a pas été frappé », affirme le directeur de la prison.", "le directeur de la prison", "directeur", "prison"},
		{"of the state", "Ousmane Sall a voté tôt ce dimanche. « Le scrutin se passe bien », se félicite le président de la République.", "le président de la République", "président", "République"},
		{"Spanish passive", "Luis Apaza fue detenido el martes. «Será juzgado», prometió el director de la cárcel.", "el director de la cárcel", "director", "cárcel"},
		{"once", "Pour Awa Kane, qui dirige l’Observatoire de la mer, le drame était annoncé. L’ancienne inspectrice des ports l’a écrit hier : « Les gilets étaient sous les bancs. »", "Awa Kane", "dirige l’Observatoire de la mer", "Observatoire de la mer"},
	})
}
