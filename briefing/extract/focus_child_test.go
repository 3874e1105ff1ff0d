package extract

import "testing"

// TestChildrenToldOf goes on with the parent behind a sentence about a child without a
// name or a small one, unless the pronoun tells them apart.
func TestChildrenToldOf(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"born", "Mireille Bassong, couturière à Douala, a perdu deux fils. Sa fille, née en mars, va bien. « Elle sera infirmière », promet-elle.", "Mireille Bassong"},
		{"small, with a name", "Karim Haddouche habite Charleroi. Son fils Ilyès, huit ans, a changé trois fois d’école. « On nous a proposé une chaise dans le couloir », se souvient-il.", "Karim Haddouche"},
		{"gone", "Salif Konaté pêche à Mopti. Son fils aîné est parti en Libye. « Il ne répond plus », murmure-t-il.", "Salif Konaté"},
		{"brother", "Moussa Diop a fermé son atelier. Son frère, lui, a gardé le sien. « Je tiendrai », jure-t-il.", "Son frère"},
		{"sister", "Awa Sarr a vendu ses chèvres. Sa sœur Bineta a gardé les siennes. « Je ne les vendrai jamais », jure-t-elle.", "Bineta"},
		{"husband", "Awa Sarr a vendu ses chèvres. Son mari est parti. « Il ne téléphone plus », dit-elle.", "Awa Sarr"},
		{"Spanish", "Rosa Mena cría sola a tres hijos. Su hija menor, de seis años, sufre de asma. «Ya no duermo por las noches», cuenta ella.", "Rosa Mena"},
		{"old enough", "Karim Haddouche habite Charleroi. Son fils Ilyès, seize ans, a changé trois fois d’école. « On nous a proposé une chaise dans le couloir », se souvient-il.", "Ilyès"},
	})
}
