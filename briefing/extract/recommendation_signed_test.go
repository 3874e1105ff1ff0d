package extract

import "testing"

// TestDocumentAuthors says who proposes what no sentence gives a proposer:
// those who sign, the body that the imprint names, whose report it is, the
// committee, who wrote the article, who answers.
func TestDocumentAuthors(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"describes itself at the end", "Repair pays\n\nRepair keeps jobs. We looked at 40 shops.\n\nShops should open on Sundays.\n\nThe Lund Institute for Repair is an independent charity.", "Lund Institute for Repair"},
		{"about, as a heading", "Sea walls\n\nIslands pay alone. We propose a fund for walls.\n\nDonors should pay first.\n\nAbout the Tidewater Centre\n\nWe are a team of twelve.", "Tidewater Centre"},
		{"copyright", "Left out\n\nOur team counted 1,200 boats.\n\nCities should count every mooring.\n\n© 2024 Houseboat Data Network. All rights reserved.", "Houseboat Data Network"},
		{"press contact", "Stop the dam\n\nWe spoke to the elders.\n\nThe company must stop its works.\n\nFor more information, contact:\n\nLucía Barros, River Peoples’ Forum, +51 900 000", "River Peoples’ Forum"},
		{"contact of a desk", "Clean water\n\nThe Lund Bank said so. We lend to cities.\n\nCities should set tariffs.\n\nContact: Media Relations, Lund Bank", "Lund Bank"},
		{"signature of a letter", "Dear Minister,\n\nOur members wait for their pay.\n\nThe Ministry should publish the scale.\n\nYours faithfully,\n\nTomasz Wierzba\n\nUnion of Ferry Workers", "Union of Ferry Workers"},
		{"undersigned, in the third person", "Your Excellency,\n\nThe undersigned nongovernmental organizations are writing to express our concern.\n\nStates should vote against it.", "undersigned nongovernmental organizations"},
		{"as what they write", "Dear President,\n\nWe write to you as a group of civil society organisations based in Lund.\n\nParliament should reject the bill.", "group of civil society organisations"},
		{"abajo firmantes", "Comunicado\n\nLas organizaciones de la sociedad civil abajo firmantes expresamos nuestra indignación.\n\nEl Estado debe proteger a las familias.", "organizaciones de la sociedad civil abajo firmantes"},
		{"signataires", "Lettre ouverte\n\nLes organisations signataires s’alarment de la réforme. Nous vous écrivons ce jour.\n\nLe Parlement doit rétablir les aides.", "organisations signataires"},
		{"nous, with a list", "Le rail meurt\n\nLe train disparaît. Nous, cheminots, usagers et élus, refusons cela.\n\nLa ville doit rouvrir la ligne.", "cheminots, usagers et élus"},
		{"whose report it is", "UN LIT\n\nRapport 2025 du Collectif Abri Partagé\n\nMontréal et Liège ont signé un accord. Montréal et Liège le disent.\n\nLes villes doivent ouvrir des douches.", "Collectif Abri Partagé"},
		{"two bodies in a title", "Joint statement by the Alliance of Judges and the League of Lawyers\n\nTwelve judges were removed.\n\nParliament should restore them.", "Alliance of Judges; League of Lawyers"},
		{"committee on a State party", "Concluding observations\n\n1. The Committee against Torture considered the report of Kestria.\n\n2. Staff spoke of two nurses. The State party has not answered.\n\n3. The State party should open an inquiry.", "Committee against Torture"},
		{"author below the article", "The bus\n\nWhen I was ten the bus stopped. I walked. I cried.\n\nCouncils should bring it back.\n\nOwen Pritchard-Vale is a geographer at Lund.", "Owen Pritchard-Vale"},
		{"interview without a word for it", "Wells run dry\n\nHydrologist Ann Veen has watched the wells of Lund for years.\n\nHow bad is it?\n\nI have seen worse, but not often.\n\nWho takes the water?\n\nI do not know. Nobody counts.\n\nWhat must happen?\n\nThe ministry should repair the pipes, I think.", "Ann Veen"},
		{"behind the kind of text", "POLICY BRIEF 9 | Institute for Coastal Futures\n\nSand and the city\n\nNadia Kerr and Paul Osei\n\nSand is dug fast.\n\nRecommendations\n\n1. Tax the sand of all rivers.", "Institute for Coastal Futures"},
		{"who posted it", "The well\n\nPosted on 3 May by Keystone Water Trust\n\nWe dug it in 2010.\n\nDonors should fund repairs.", "Keystone Water Trust"},
		{"opinion in Spanish", "OPINIÓN\n\nEl tren\n\nPor Julián Arregui\n\nYo crecí junto a la vía. Mi padre me llevaba al tren.\n\nEl Gobierno debe recuperar la línea.", "Julián Arregui"},
		{"opinion in French", "Le banc\n\nPar Marc Lavigne\n\nJ’enseigne ici. Je compte les absents de ma classe.\n\nJ’invite les maires à venir voir.", "Marc Lavigne"},
		{"first line over a title", "Global Water Safety Institute\n\nDrowning\n\nDrowning kills in silence. People say that Drowning is rare.\n\nWe ask journalists to count the dead. Ferry operators must carry life jackets.", "Global Water Safety Institute"},
		{"one of those who sign", "Dear all,\n\nWe, the undersigned organizations, write to you.\n\nThe mayor told one of the signatories that the plume had gone.\n\nBanks should follow the lead of insurers.", "undersigned organizations"},
		{"independent commission", "What the tide takes\n\nReport of the independent Panel on Deep Wells\n\nThe wells are dry. The Lund Observatory has counted them since 2009.\n\nNo well should be sealed.", "Panel on Deep Wells"},
		{"body named for its people", "What the tide takes\n\nReport of the Women Divers Trust — Summary\n\nThe wells are dry.\n\nNo well should be sealed.", "Women Divers Trust"},
		{"imprint below a report", "The price of a short winter\n\n“Nobody came,” said Ann Veen, a baker.\n\nWells should be counted each year.\n\nPublished by the Lund Trust, Lund, May 2025.", "Lund Trust"},
		{"about us", "A well for every valley\n\n“Nobody came to look at it for years,” said Ann Veen, a baker.\n\nWells should be counted each year.\n\nAbout us\n\nThe Lund Trust brings together 46 clubs.\n\nLund\n\nTuesday", "Lund Trust"},
		{"posted by somebody", "What I learnt\n\nPosted by Ann Veen on 3 May\n\nI went to all the wells, and I was late for most.\n\nCities should count them.", "Ann Veen"},
		{"called so", "Voices\n\nI am called Amal here. I came by boat, and I still dream of it.\n\nCities should count the wells.", "Amal"},
		{"what the author does, below", "Give us back the well\n\nI was nine when it closed, and I still walk past it.\n\nCities should count the wells.\n\nAnn Veen teaches geography in Lund.", "Ann Veen"},
		{"of whom it is asked", "The price of a short winter\n\nWe were nine when it closed. The Ministry of Wells should count them. The Ministry of Wells must act.", ""},
		{"place spoken of", "The price of a short winter\n\nWe were nine when it closed. Rain falls on the Middle East, and snow on the Middle East, and both leave the Middle East.\n\nCities should count the wells.", ""},
		{"States that act", "The price of a short winter\n\nWe were nine when it closed. Member States have wells. Member States have pumps. Member States have rain.\n\nCities should count the wells.", ""},
		{"body of which there are many", "Le prix d’un hiver\n\nNous avions neuf ans. Hier la Ville a fermé le puits. Hier la Ville a fermé la pompe.\n\nLes maires doivent compter les puits.", ""},
		{"body named in passing", "The price of a short winter\n\nWe were nine when it closed. The Lund Observatory has counted them.\n\nCities should count the wells.", ""},
		{"letter to a body, without we", "Open letter to the President of the Lund Commission\n\nWells run dry.\n\nCities should count the wells.", ""},
		{"set up by somebody", "INQUIRY INTO DEEP WELLS\n\nFinal report\n\nThe Inquiry into Deep Wells was set up by the Assembly in March. We heard the Divers’ Union.\n\n“Nobody came,” said Ann Veen, secretary of the Divers’ Union.\n\nCities should count the wells.", "Inquiry into Deep Wells"},
		{"signature with an article in French", "Madame la ministre,\n\nNous sommes locataires. La Ville le sait et la Ville se tait.\n\nLa Ville devrait acheter les immeubles.\n\nRecevez, Madame la ministre, nos salutations.\n\nLa Coalition des voisins du Nord\np. j. : liste", "Coalition des voisins du Nord"},
		{"byline with an asterisk", "COLUMNA\n\nEl tren\n\nPor Julia Arregui*\n\nYo crecí junto a la vía. Mi padre me llevaba al tren.\n\nEl Gobierno debe recuperar la línea.", "Julia Arregui"},
		{"contraction", "Wells\n\nBy Ann Veen\n\nI was nine when it closed, and I still walk past it.\n\nI’d ask cities to count the wells.", "Ann Veen"},
		{"letter to somebody", "Lettre ouverte à la Présidente de la Commission des puits\n\nMadame la Présidente,\n\nNous avons lu le projet.\n\nLes ministres doivent compter les puits.\n\nPour les signataires :\n\nAwa Kane", "signataires"},
		{"byline in capitals over an office", "Opinión\n\nContra el pozo\n\nANA ROA LIMA\nProfesora de Historia\n\nYo crecí junto al pozo. Mi padre me llevaba al pozo. Yo lo recuerdo.\n\nAyer el alcalde Hugo Lema dijo que lo cierra.\n\nEl Gobierno debe contar los pozos.", "ANA ROA LIMA"},
		{"report to a body", "What the tide takes\n\nReport to the Board of the Lund Wells Trust\n\nThe wells are dry. Rain did not come.\n\nNo well should be sealed.", ""},
		{"report to a body in French", "Rapport à l’Assemblée de la Ligue des puits\n\nLes puits sont à sec. Il ne pleut plus.\n\nAucun puits ne doit être fermé.", ""},
		{"kind of body that measures", "A well for every valley\n\nWe live here. Today the Ministry closes wells. The Ministry has measured. Nobody asked the villages what the Ministry does.\n\nWells should be counted each year.", ""},
		{"body under who speaks for it", "Item 71\n\nStatement by Dato Ann Veen, Chairperson\nPort Rights Commission of Lund\n\nThank you, Chair. We counted 40 wells.\n\nFirst, we urge parliaments to repair them.", "Port Rights Commission of Lund"},
		{"name over another line", "Item 71\n\nStatement by Ann Veen, Chairperson\nGeneva, 3 May\n\nThank you, Chair. We counted 40 wells.\n\nFirst, we urge parliaments to repair them.", "Ann Veen"},
		{"common word that opens sentences", "Repair\n\nRepair costs less. We said so. Repair has friends.\n\nShops should open on Sundays.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}
