package extract

import "testing"

// TestFloorGiven gives words to whom somebody has given the floor, and to "celle-ci"
// within the marks.
func TestFloorGiven(t *testing.T) {
	const said = " « Ne nous félicitez pas d'être courageux, agissez. »"
	checkLastSpeaker(t, []spokenBy{
		{"a name", "La présidente a passé la parole à Paul Ney." + said, "Paul Ney"},
		{"a name and a body", "La présidente Line Roy a cédé la parole à Paul Ney, de la Ligue des marins." + said, "Paul Ney"},
		{"somebody without a name", "Line Roy a laissé le dernier mot à un pêcheur de Kayar." + said, "un pêcheur de Kayar"},
		{"an office told of before", "La sénatrice Awa Fall, venue du Niger, a parlé.\n\nMme Agbo a laissé le dernier mot à la sénatrice nigérienne." + said, "Awa Fall"},
		{"no floor", "Line Roy a laissé la clé à un pêcheur de Kayar." + said, "Line Roy"},
		{"no giving", "Line Roy a cru la parole d'un pêcheur de Kayar." + said, "Line Roy"},
		{"Spanish", "La presidenta cedió la palabra a Ana Roa. «No nos feliciten por ser valientes todavía».", "Ana Roa"},
		{"English", "The moderator, Jane Okoro, gave the floor to Paul Lund. “Do not praise us for our courage yet.”", "Paul Lund"},
		{"celle-ci within the marks", "Mme Agbo a laissé le dernier mot à Awa Fall. « Ne nous félicitez pas d'être courageuses, a lancé celle-ci. Agissez. »", "Awa Fall"},
		{"cette dernière within the marks", "Mme Agbo a écouté Awa Fall. « Ne nous félicitez pas d'être courageuses, a lancé cette dernière. Agissez. »", "Awa Fall"},
		{"l'un d'eux within the marks", "Awa Fall attend. « Nous ne sommes pas courageux, soupire l'un des marins. Il faut vivre. »", "l'un des marins"},
		{"celle-ci for an office with an adjective", "Mme Agbo a écouté la sénatrice nigérienne. « Ne nous félicitez pas d'être courageuses », a lancé celle-ci.", "la sénatrice nigérienne"},
	})
}

// TestHeadsOfDelegation reads who the head of a delegation is from the words by which
// it is led.
func TestHeadsOfDelegation(t *testing.T) {
	const said = " a déclaré que « personne ne devrait être laissé de côté »."
	checkLastSpeaker(t, []spokenBy{
		{"behind a comma", "Il salue le dialogue avec la délégation, conduite par la Secrétaire d'État à l'enseignement, Mme Oriane Castel. La cheffe de la délégation" + said, "Oriane Castel"},
		{"behind was", "La délégation du Tchad était dirigée par le Ministre de la justice, M. Paul Ney. Le chef de la délégation" + said, "Paul Ney"},
		{"two delegations", "La délégation du Tchad était dirigée par M. Paul Ney. La délégation du Mali était dirigée par M. Luc Roy. Le chef de la délégation" + said, "Le chef de la délégation"},
		{"no delegation", "La mission, dirigée par M. Paul Ney, a pris fin. Le chef de la délégation" + said, "Le chef de la délégation"},
		{"another office", "La délégation, dirigée par M. Paul Ney, a pris fin. Le gardien de la délégation" + said, "Le gardien de la délégation"},
		{"English", "The delegation of Chad was headed by the Minister of Justice, Jane Okoro. The head of the delegation said that “nobody should be left behind in this way”.", "Jane Okoro"},
		{"Spanish", "La delegación, encabezada por la Ministra de Justicia, Sra. Ana Roa, respondió. La jefa de la delegación dijo que «nadie debe quedar atrás de esta manera».", "Ana Roa"},
	})
}

// TestFrenchSubjectsApart finds who speaks behind a participle, a relative clause or
// "il y a", and speech behind a short dash.
func TestFrenchSubjectsApart(t *testing.T) {
	const said = " « J'ai emporté le tableau noir et rien d'autre », nous a-t-elle dit."
	checkLastSpeaker(t, []spokenBy{
		{"met the day before", "Une matrone rencontrée la veille à Tranoroa lui avait expliqué : « Je leur montre mes sept petits-enfants. »", "Une matrone"},
		{"a body with a relative clause", "La Ligue des marins a protesté. L'entreprise qui gère le port parle de « mesures provisoires et nécessaires ».", "L'entreprise"},
		{"a body taken up", "La Ligue des marins a protesté. L'organisation parle de « mesures provisoires et nécessaires ».", "Ligue des marins"},
		{"a body acting as no other", "Le campus de Zahlé a fermé. L'agence qui payait la connexion s'est retirée, en invoquant « une réorientation stratégique de son portefeuille ».", "L'agence"},
		{"brought up", "Il y a aussi cette institutrice de Kita, que la guerre a chassée." + said, "cette institutrice de Kita"},
		{"years ago", "Awa Fall a fui il y a dix ans." + said, "Awa Fall"},
		{"something there is", "Awa Fall a fui. Il y a un problème au village." + said, "Awa Fall"},
		{"a short dash", "Koffi est rentré à midi. Il réfléchit.\n\n– Nous irons voir le bateau qui emporte les sacs, dit Paul Ney.", "Paul Ney"},
		{"an item of a list", "Nos constats :\n\n– Les prix ont doublé depuis le mois de mars, dit Paul Ney.", ""},
		{"an item in small letters", "Il réfléchit.\n\n– les prix ont doublé depuis le mois de mars, dit Paul Ney.", ""},
	})
}
