package extract

import "testing"

// TestChairsOfSittings reads who presides over the sitting of a body that the head of
// the document names.
func TestChairsOfSittings(t *testing.T) {
	checkOffices(t, []held{
		{"a seat says less", "COMMISSION DES FINANCES\nAudition du 12 mars 2025\nPrésidence de Mme Aïcha Berthé, sénatrice\n\nLa présidente rappelle que le budget a baissé de moitié. « Nous ne signerons pas un chèque en blanc », prévient-elle.", "Aïcha Berthé", "présidente", "COMMISSION DES FINANCES"},
		{"last line of the head", "ASSEMBLÉE NATIONALE\nCommission de la santé\nCompte rendu de l’audition du 4 juin 2025\nPrésidence : M. Jules Ndong, député\n\nLe président ouvre la séance à 10 heures. « Nous voulons des dates, pas des intentions », dit-il.", "Jules Ndong", "président", "Commission de la santé"},
		{"no other office", "Commission des affaires sociales\nCompte rendu n° 14\nPrésidence de Mme Clarisse Ndinga\n\nMme Ndinga ouvre la réunion. « Une loi sans décret est une porte peinte », affirme-t-elle.", "Clarisse Ndinga", "présidente", "Commission des affaires sociales"},
		{"label of the office", "Commission de l’environnement\nRésumé de l’audition du 3 mai 2025\nPrésidente : Mme Line Okemba, députée de Sibiti\n\nEn levant la séance, Mme Okemba remercie les témoins. « La forêt vous a entendus », conclut-elle.", "Line Okemba", "présidente", "Commission de l’environnement"},
		{"under the presidency of", "Sénat\nCommission des lois\n\nAudition du 3 mars 2025\n\nSous la présidence de M. Paul Ondo, sénateur\n\nM. Ondo ouvre la séance. « Le texte est prêt », annonce-t-il.", "Paul Ondo", "président", "Commission des lois"},
		{"chair of the sitting", "Comité régional de l’eau\nProcès-verbal de la réunion du 2 mai 2025\n\nPrésident de séance : M. Salif Ba\n\nM. Ba rappelle les faits. « Le barrage fuit », dit-il.", "Salif Ba", "président", "Comité régional de l’eau"},
		{"moderator of a talk", "Table ronde sur la pêche\nDakar, 4 mai 2025\nModératrice : Mme Fatou Ndiaye, journaliste\n\nMme Ndiaye ouvre la discussion. « Qui possède la mer ? », demande-t-elle.", "Fatou Ndiaye", "modératrice", ""},
		{"English label", "EUROPEAN PARLIAMENT\nCommittee on the Environment and Public Health\nSummary of the public hearing on used textiles\nBrussels, 24 June 2025\n\nChair: Anna Lund\n\nThe Chair recalled the law. She observed that Europeans “have learned to give away”.", "Anna Lund", "chair", "Committee on the Environment and Public Health"},
		{"English apposition", "Joint Committee on Water\nMinutes of the sitting of 4 March 2025\n\nAfter a moment of silence the members sat down. The Vice-Chair, Ms. Ann Lund, opened the sitting. “We have two hours,” she said.", "Ann Lund", "Vice-Chair", "Joint Committee on Water"},
		{"Spanish noun with a title", "Comisión de Salud\nActa de la sesión del 4 de mayo de 2025\nPresidencia de la Sra. Ana Roa, diputada\n\nLa presidenta abre la sesión. «No firmaremos un cheque en blanco», advierte.", "Ana Roa", "presidenta", "Comisión de Salud"},
		{"Spanish label", "Comité de Cuenca del Río Azul\nActa de la reunión del 3 de marzo de 2026\n\nPresidenta: Elsa Paz\n\nElsa Paz abre la reunión. «El río no espera», dice.", "Elsa Paz", "presidenta", "Comité de Cuenca del Río Azul"},
	})
}

// TestChairsWithOfficesElsewhere leaves them theirs.
func TestChairsWithOfficesElsewhere(t *testing.T) {
	checkOffices(t, []held{
		{"English, no sitting", "Committee on Migrant Workers\nSubmission by the Harbour Trust\nChair: Anna Lund\n\nAnna Lund thanked the donors. “We have learned to give away,” she said.", "Anna Lund", "chair", ""},
		{"mayor", "Comité de suivi de la pêche\nCompte rendu de la réunion du 9 avril 2025\n\nLa réunion est présidée par M. Boubacar Sow, maire de Rufisque.\n\nLe président regrette l’absence du ministère. « On ne pêche pas avec des excuses », lance-t-il.", "Boubacar Sow", "maire de Rufisque", ""},
	})
}
