package extract

import "testing"

func TestFrontedSubject(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"for years", "Hawa was sixteen when she fell ill. The mayor, Janet Cole, paid for the boat. For six years Hawa lived in a room behind the kitchen. “They just stopped calling my name,” she says.", "Hawa"},
		{"years later", "The mill shut in 2008. Three years later Jorge Almada opened a repair shop. “People break things when they are poor,” he said.", "Jorge Almada"},
		{"chaque soir", "Depuis six ans Rokia Diallo vit derrière la cuisine. La cheffe, Awa Kane, le sait. Chaque soir Rokia Diallo attend. « On a cessé de dire mon nom », dit-elle.", "Rokia Diallo"},
		{"desde", "Desde 2010 Rosa Elvira Tul vende pan. «La harina sube cada lunes», dice.", "Rosa Elvira Tul"},
		{"with somebody", "Nora Lund wrote the report. On Monday she met with Ana Quispe in the port. “The cranes are for sale,” Lund said.", "Nora Lund"},
	})
}
