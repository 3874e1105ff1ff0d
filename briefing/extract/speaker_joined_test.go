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
