package extract

import "testing"

func TestFrenchWhoIsMeant(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"impersonal il", "Perpétue Habimana coud des voiles. Elle vit au port. Dans la rue de Perpétue, il ne reste que deux ateliers. « Je garde le mien », dit-elle.", "Perpétue Habimana"},
		{"restrictive relative clause", "Zoltan Kiss avait douze ans. L’homme qui tenait le registre portait un manteau gris. « Signe ici et tais-toi », lui disait-il.", "L’homme"},
		{"one who commands", "Zoltan Kiss creusait des puits. Le contremaître lui a répondu : « Tu seras payé quand il pleuvra ».", "Le contremaître"},
		{"daughter behind a time", "Nadia Amrani répare des filets. Elle ne compte plus les nœuds. Le soir, sa nièce aînée range les bobines. « Elle ne dort jamais », soupire-t-elle.", "sa nièce aînée"},
		{"by the voice of", "La Régie des ports, par la voix de sa directrice, Elsa Oyono, admet un retard. « Les grues sont arrivées en mars », précise-t-elle.", "Elsa Oyono"},
		{"chair of the masthead", "Présidence : Mme Hélène Torvald\n\nLa séance est ouverte.\n\nLa Présidente fait observer que « la salle ferme à midi précis ».", "Hélène Torvald"},
		{"behind a fronted place", "À Gabès, un soudeur nous a ouvert sa porte. « La mer sent le soufre », nous a-t-il dit.", "un soudeur"},
	})
}

func TestFrenchStory(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"a name alone with a verb", "Quand Nesrin parle de Mossoul, elle ferme les yeux. Trois voisines écoutent. « La rivière était verte le matin », dit-elle.", "Nesrin"},
		{"name, elle,", "L’atelier compte dix femmes. Nesrin, elle, découpe. Elle ne lève pas la tête. « Le cuir garde la forme des mains », dit-elle.", "Nesrin"},
		{"story goes on after a relative had her say", "Nesrin Kaya tissait des tapis. Un soir, sa tante l’a appelée. « Le métier est vendu, ma fille », lui a-t-elle dit. Elle a plié ses laines. « J’ai compté les pelotes une à une », se souvient-elle.", "Nesrin Kaya"},
		{"the chair, and another president", "Présidence de Mme Odile Farge, présidente\n\nLa Commission entend Mme Rim Saadi, présidente du Cercle des verriers.\n\nLa Présidente rappelle que « le four de 2021 est resté froid ».", "Odile Farge"},
		{"somebody else having asked", "Un journaliste ayant demandé si le camp fermerait, la porte-parole, Mme Ida Brun, a répondu par la négative. « Nous y serons encore demain », a-t-elle affirmé.", "Ida Brun"},
		{"case of somebody", "Mme Rim Saadi prend la parole. Elle cite le cas d’un verrier de Bruay : « On m’a rendu une canne fêlée ».", "un verrier de Bruay"},
		{"met by those who write", "Un médecin de Sfax nous écrit chaque mois. L’an dernier, notre collectif a rencontré le consul. « Je transmettrai votre dossier », nous a-t-il assuré.", "le consul"},
		{"aged and at work", "Une équipe de FTX, conduite par la juriste Perla Costa, est venue. Une brodeuse de vingt ans, vue à la sortie, a décrit ses nuits. « Je compte les fils, pas les heures », a-t-elle dit.", "Une brodeuse de vingt ans"},
		{"verb in the imperfect", "Aslaug Moe garde la tourbe. Elle a choisi la pluie. Son père vendait des assurances à Bergen. « Choisis un travail où l’on reste au sec », lui conseillait-il.", "Son père"},
		{"celui-ci", "Naomi Kato a fondé l’atelier avec l’argent de son frère. Celui-ci n’a jamais regretté. « Elle me salue chaque matin », assure-t-il.", "son frère"},
		{"madame la maire", "Étaient présents : Mme Odile Farge, maire ; M. Abel Roux, premier adjoint.\n\nMadame la maire expose le budget. Elle précise que « la salle restera fermée tout l’hiver ».", "Odile Farge"},
		{"two nouns before a name", "Le mort rentrait tard. Sa collègue et amie Sanja l’avait eue au téléphone. « Elle ne sentait plus ses jambes », témoigne-t-elle.", "Sanja"},
	})
}

func TestTold(t *testing.T) {
	tests := []struct{ name, text, role, org string }{
		{"by a description and its verb", "Oumou Sarr descend vers la lagune avant le jour. « L’eau a reculé de cent mètres », dit-elle. Aujourd’hui, la saunière préside la Coopérative du lac Rose.", "saunière", "Coopérative du lac Rose"},
		{"by a pronoun", "Iolanda Brito, relieuse, ouvre la porte. « Je couds tout à la main », dit-elle. Elle enseigne depuis peu à l’École des métiers du livre.", "relieuse", "École des métiers du livre"},
		{"son coordinateur", "Selon Vétérinaires du Nord, le troupeau a fondu. « Il reste douze bêtes », indique sa responsable sur place, Aino Lehto.", "responsable sur place", "Vétérinaires du Nord"},
		{"in a relative clause", "Le géomètre Amaru Condo, qui mesure pour l’Institut des glaciers la fonte des neiges, redescend. « Il manque six mètres », constate-t-il.", "géomètre", "Institut des glaciers"},
		{"la présidente de l’association", "Le Collectif des verriers a ouvert un four. « Il chauffe jour et nuit », explique Jana Blaha. La présidente du collectif le sait. « Nous tiendrons », ajoute-t-elle.", "présidente", "Collectif des verriers"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			got := a.Quotes[0].Speaker
			if got.Role != tt.role || got.Org != tt.org {
				t.Errorf("got %q, %q of %q, want %q, %q", got.Role, got.Org, got.Who, tt.role, tt.org)
			}
		})
	}
}

func TestFrenchOwned(t *testing.T) {
	tests := []struct{ name, text, who, role, org string }{
		{"sa directrice, named before", "Elsa Oyono, directrice de la Régie des ports, ouvre la grille. Le quai est vide. « Les grues sont arrivées en mars », précise sa directrice.", "Elsa Oyono", "directrice", "Régie des ports"},
		{"behind the name", "La Fondation Baobab suit trente écoles. « Un puits vaut mieux qu’un cartable », observe Tomas Ferreira, son hydrologue.", "Tomas Ferreira", "hydrologue", "Fondation Baobab"},
		{"dont elle est", "Dior Seck racle le sel. Le Groupement des saunières, dont elle est la trésorière, vend sans intermédiaire. « La nuit, mes bras brillent », dit-elle.", "Dior Seck", "trésorière", "Groupement des saunières"},
		{"joined a body", "Yadira Moll recoud des voiles. Elle a rejoint en janvier la Coopérative du Vieux-Port. « Une aiguille ne ment pas », sourit-elle.", "Yadira Moll", "", "Coopérative du Vieux-Port"},
		{"age in an office", "Marcel Pons a perdu le souffle. Charpentier à quinze ans, il a bâti deux cents coques. « On respirait la sciure », dit-il.", "Marcel Pons", "Charpentier", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			got := a.Quotes[len(a.Quotes)-1].Speaker
			if got.Who != tt.who || got.Role != tt.role || got.Org != tt.org {
				t.Errorf("got %q, %q, %q", got.Who, got.Role, got.Org)
			}
		})
	}
}

func TestBodyInBriefIsAHeading(t *testing.T) {
	a := analyse(document(t, "La Ligue alpine des guides ouvre un refuge. « Le toit tient », dit Ida Brun, secrétaire de la Ligue.\n\nLa Ligue en bref\n\nElle a été fondée en 1931."), Knowledge{})
	if got := a.Quotes[0].Speaker.Org; got != "Ligue alpine des guides" {
		t.Errorf("got %q", got)
	}
}
