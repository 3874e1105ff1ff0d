package extract

import "testing"

func TestPlaceAndDash(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"a place and a participle", "Harare — Asked what she would say to those who had queued, the registrar-general, Mira Halvorsen, answered: “That I am sorry, and that the printer arrives tomorrow.”", "Mira Halvorsen"},
		{"a short dash", "Juba – Pressed on the delay, the harbour master, Mira Halvorsen, answered: “That I am sorry, and that the crane arrives tomorrow.”", "Mira Halvorsen"},
		{"a Spanish place", "Sucre — Preguntada por las colas, la directora del registro, Marta Lugo, respondió: «Que lo siento, y que la impresora llega mañana».", "Marta Lugo"},
		{"a report behind its verb", "Hundreds of nurses at northern hospitals are being treated as spare parts, says a report highlighting the “steady rise of the unpaid night shift”.", "a report"},
		{"a person in front of the dash", "Mira Halvorsen — She has led the port since May — said: “The river took the whole of the school this year.”", "Mira Halvorsen"},
		{"a thing as the subject", "Marthe Lugon tient une échoppe depuis vingt ans.\n\nPourtant, le métier reste pour elle une joie : « On nous a pris l’eau, mais on reste ici. »", "Marthe Lugon"},
		{"initials of a transcript", "Host: Paul West\nGuest: Nomsa Dube, secretary of the union\n\nPW: What do you want?\n\nND: Work.\n\nPW: What kind of work?\n\nND: I told them: “I deleted everything except what I saw that night.”", "Nomsa Dube"},
	})
}
