package extract

import "testing"

// TestSpeakersNamedTogether gives words and proposals to all those whom a French or
// Spanish sentence names as the subjects of one verb.
func TestSpeakersNamedTogether(t *testing.T) {
	const said = " dénoncent « une décision prise sans aucune concertation »."
	const back = "« La route est coupée depuis mars », "
	checkLastSpeaker(t, []spokenBy{
		{"two bodies", "La CGT et la CFDT" + said, "CGT; CFDT"},
		{"two names of bodies", "Le Réseau des usagers et la Ligue des femmes" + said, "Réseau des usagers; Ligue des femmes"},
		{"three bodies", "Le Réseau des usagers, la Ligue des femmes et le Collectif des riverains" + said, "Réseau des usagers; Ligue des femmes; Collectif des riverains"},
		{"two persons", "Anne Roux et Luc Borel" + said, "Anne Roux; Luc Borel"},
		{"behind the quote", back + "écrivent Anne Roux et Luc Borel dans leur rapport.", "Anne Roux; Luc Borel"},
		{"bodies behind the quote", back + "ont déclaré la CGT et la CFDT.", "CGT; CFDT"},
		{"two persons with their offices", "Anne Roux, présidente du port, et Luc Borel, avocat," + said, "Anne Roux; Luc Borel"},
		{"one body with two nouns", "La Commission des droits de l’homme et des peuples dénonce « une décision prise sans aucune concertation ».", "Commission des droits de l’homme et des peuples"},
		{"two Spanish bodies", "«Nadie nos consultó antes de abrir la mina», denunciaron la Red de Ríos y la Fundación Semilla.", "Red de Ríos; Fundación Semilla"},
		{"two Spanish persons", "Ana Roa y Luis Prado denunciaron: «Nadie nos consultó antes de abrir la mina».", "Ana Roa; Luis Prado"},
		{"one Spanish body with two causes", "La Comisión de la Verdad y la Justicia señaló: «Nadie nos consultó antes de abrir la mina».", "Comisión de la Verdad y la Justicia"},
		{"one Spanish speaker before two others", "«Nadie nos consultó antes de abrir la mina», dijo Ana Roa ante Luis Prado y Rosa Lima.", "Ana Roa"},
		{"one of whom the other is told", back + "a déclaré Anne Roux à Luc Borel et à la CGT.", "Anne Roux"},
	})
	for _, c := range [][2]string{
		{"Le Togo et le Bénin ont demandé au Comité de rouvrir le débat.", "Togo; Bénin"},
		{"La LDH, par la voix de son président, demande la libération des pêcheurs.", "LDH"},
		{"La CGT, la CFDT et FO demandent au préfet de rouvrir l’école.", "CGT; CFDT; FO"},
		{"Amnesty International et Oxfam appellent le préfet à rouvrir l’école.", "Amnesty International; Oxfam"},
		{"Les représentants du Togo et du Bénin ont demandé au Comité de rouvrir le débat.", "Les représentants du Togo et du Bénin"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}

// TestSpanishSpeakersNamedTogether does so in Spanish.
func TestSpanishSpeakersNamedTogether(t *testing.T) {
	const said = " denuncian «una decisión tomada sin consulta ninguna»."
	const back = "«La carretera está cortada desde marzo», "
	checkLastSpeaker(t, []spokenBy{
		{"two bodies", "La Asociación de Vecinos y la Red de Mujeres y Niñas" + said, "Asociación de Vecinos; Red de Mujeres y Niñas"},
		{"one body with two nouns", "La Red de Mujeres y Niñas denuncia «una decisión tomada sin consulta ninguna».", "Red de Mujeres y Niñas"},
		{"two persons", "Ana Roa y Luis Mena" + said, "Ana Roa; Luis Mena"},
		{"behind the quote", back + "escriben Ana Roa y Luis Mena en su informe.", "Ana Roa; Luis Mena"},
		{"bodies behind the quote", back + "dijeron la UGT y la CCOO.", "UGT; CCOO"},
		{"one of whom the other is told", back + "dijo Ana Roa a Luis Mena y a la UGT.", "Ana Roa"},
	})
	for _, c := range [][2]string{
		{"Chile y Bolivia pidieron al Comité que reabra el debate.", "Chile; Bolivia"},
		{"La UGT, la CCOO y la Red Sur piden al gobierno que reabra la escuela.", "UGT; CCOO; Red Sur"},
		{"Los delegados de Chile y de Bolivia pidieron al Comité que reabra el debate.", "Los delegados de Chile y de Bolivia"},
		{"El Grupo Valle Verde y la Junta de Regantes de Tíjola proponen:\n\n• Cerrar los pozos.\n• Medir el caudal.", "Grupo Valle Verde; Junta de Regantes de Tíjola"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}

// TestEnglishSpeakersNamedTogether does so in English, where nothing but the form of
// the phrases tells one body of two nouns from two bodies.
func TestEnglishSpeakersNamedTogether(t *testing.T) {
	const said = " said that the road had “been closed since the floods of March”."
	const back = "“The road has been closed since March,” "
	checkLastSpeaker(t, []spokenBy{
		{"two bodies", "The Media Council and the Writers’ Guild" + said, "Media Council; Writers’ Guild"},
		{"two persons", "Anna Roux and Peter Borel" + said, "Anna Roux; Peter Borel"},
		{"two persons behind the quote", back + "said Joyce Banda and Ellen Phiri, two of the traders.", "Joyce Banda; Ellen Phiri"},
		{"two in small letters", back + "the mayor and the head of the clinic wrote.", "the mayor and the head of the clinic"},
		{"two persons with their offices", "Peter Mwale, chair of the union, and Lucy Tembo, its lawyer," + said, "Peter Mwale; Lucy Tembo"},
		{"one with two offices", "Jane Okoro, director and founder of the Harbour Trust," + said, "Jane Okoro"},
		{"one with an office and a past", back + "said Jane Okoro, the Trust’s director and a former health officer.", "Jane Okoro"},
		{"one who is two things", "Jane Okoro, a doctor and a mother of two," + said, "Jane Okoro"},
		{"one with two offices in front", "Co-founder and executive director Tom Ellery" + said, "Tom Ellery"},
		{"two who are told", back + "said Jane Okoro to Tom Ellery and the council.", "Jane Okoro"},
	})
	for _, c := range [][2]string{
		{"The Council and its partners called on the ministry to publish the tests.", "The Council and its partners"},
		{"Ms. Okoro and the Lakeside Refugee Council urged States to open the crossing.", "Okoro; Lakeside Refugee Council"},
		{"Kenya, Ghana and the Holy See called for a moratorium on the trade.", "Kenya; Ghana; Holy See"},
		{"Bosnia and Herzegovina and Serbia recommended that Tavonia abolish the death penalty.", "Bosnia and Herzegovina; Serbia"},
		{"Trinidad and Tobago recommended that Tavonia abolish the death penalty.", "Trinidad and Tobago"},
		{"Survivors and their families demanded that the archive be opened.", "Survivors and their families"},
		{"Health and safety inspectors recommended that the plant be closed.", "Health and safety inspectors"},
		{"The first and second speakers called for a pause.", "The first and second speakers"},
		{"In May, the Prison Officers’ Guild and a group of former inmates petitioned parliament to end lock-ups.", "Prison Officers’ Guild; a group of former inmates"},
		{"Both the Nurses’ Association and the Patients’ League urged the minister to act.", "Nurses’ Association; Patients’ League"},
		{"The Water Coalition, the Rural League and Amnesty International have jointly called on the government to drop the charges.", "Water Coalition; Rural League; Amnesty International"},
		{"Amnesty International and Human Rights Watch have urged the government to drop the charges.", "Amnesty International; Human Rights Watch"},
		{"The mayor, the vicar and two councillors asked the army to leave the school.", "The mayor, the vicar and two councillors"},
		{"Anna Roux and Peter Borel, both geologists, asked the ministry to close the shaft.", "Anna Roux; Peter Borel"},
		{"The Ministry of Health and Jane Okoro urged employers to wait.", "Ministry of Health; Jane Okoro"},
		{"The Ministry of Women and Children urged employers to publish wages.", "Ministry of Women and Children"},
		{"The Ministry of Health, Labour and Social Protection urged employers to insure workers.", "Ministry of Health, Labour and Social Protection"},
		{"The Centre for Law and Democracy urges employers to publish wages.", "Centre for Law and Democracy"},
		{"The researchers and the fishers agreed, and the Trust urged both to write it down.", "Trust"},
		{"The ministry rejected the report and the Trust called on the president to step in.", "Trust"},
		{"Okoro sued ministers and the council urged them to pay.", "the council"},
		{"The Philippines’ Senate urged the court to wait.", "The Philippines’ Senate"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}
