package extract

import "testing"

// TestOursOfWhoWrites gives whom a letter or a statement calls its own the body in whose
// name it is signed or held.
func TestOursOfWhoWrites(t *testing.T) {
	const letter, lettre, carta = "Open letter\n\nDear Minister,\n\nWe are nurses. ", "Lettre ouverte\n\nMadame la Ministre,\n\nNous sommes soignantes. ", "Carta abierta\n\nSeñora Ministra:\n\nSomos enfermeras. "
	checkOffices(t, []held{
		{"signed for", letter + "“My daughter needs a school and a mother,” says our former secretary, Ann Roe.\n\nWe ask you to answer.\n\nFor Nurses for Clean Water:\n\nJane Okoro, president", "Ann Roe", "former secretary", "Nurses for Clean Water"},
		{"signed pour", lettre + "« Ma fille a besoin d’une école », dit notre ancienne secrétaire, Awa Kane.\n\nNous vous demandons de répondre.\n\nPour le Collectif des soignantes :\n\nHortense Mbarga, présidente", "Awa Kane", "ancienne secrétaire", "Collectif des soignantes"},
		{"below the letter", lettre + "« Je ne soigne plus, je choisis », nous a confié notre collègue Awa Kane.\n\nNous vous demandons de répondre.\n\nLe Collectif des soignantes", "Awa Kane", "collègue", "Collectif des soignantes"},
		{"firmada por", carta + "«Mi hija necesita una escuela», dice nuestra exsecretaria general, Ana Roa.\n\nLe pedimos que responda.\n\nPor la Red de Enfermeras:\n\nHortensia Mena, presidenta", "Ana Roa", "exsecretaria general", "Red de Enfermeras"},
		{"held on behalf of", "Oral statement\n\nDelivered by Jane Okoro on behalf of the Harbour Trust\n\nMr President,\n\nOur colleague Ann Roe met them. “The boats came back empty,” she told us.\n\nThank you.", "Ann Roe", "colleague", "Harbour Trust"},
		{"nobody signs", lettre + "« Je ne soigne plus, je choisis », nous a confié notre collègue Awa Kane.\n\nNous vous demandons de répondre.", "Awa Kane", "collègue", ""},
		{"not ours", lettre + "« Je ne soigne plus, je choisis », nous a confié la comptable Awa Kane.\n\nNous vous demandons de répondre.\n\nLe Collectif des soignantes", "Awa Kane", "comptable", ""},
	})
}
