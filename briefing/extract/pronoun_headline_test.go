package extract

import "testing"

// TestPronounsOfTheHeadline reads whom a pronoun means before the text has told of anybody:
// the one person of the headline.
func TestPronounsOfTheHeadline(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"portrait", "PORTRAIT\n\nOdile Kanza, la voix du fleuve\n\nElle a grandi sur une pirogue. « Ma mère ramait debout », raconte-t-elle. Odile Kanza chante depuis vingt ans.", "Odile Kanza"},
		{"interview", "L’ENTRETIEN DU MOIS\n\nRym Achour : « Un enfant sourd n’est pas muet »\n\nElle arrive en retard. « Pardon, un élève finissait sa blague », glisse-t-elle. Rym Achour rit.", "Rym Achour"},
	})
}

// TestSecondVerbs reads what somebody leads behind "et" and another verb.
func TestSecondVerbs(t *testing.T) {
	checkOffices(t, []held{
		{"trade taken up", "Kossi Dogbévi gagne bien sa vie. Ce transporteur possède trois bennes et préside le syndicat des camionneurs du Bas-Mono. « Tout le monde veut une maison en dur », plaisante-t-il.", "Kossi Dogbévi", "transporteur", "syndicat des camionneurs du Bas-Mono"},
		{"field", "Moussa Bah a quitté la ville. L’éleveur vend son lait et gère son champ. « On ne dort que d’un œil », dit-il.", "Moussa Bah", "éleveur", ""},
	})
}
