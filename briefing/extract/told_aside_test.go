package extract

import "testing"

// TestToldBehindAsides reads what a sentence says of somebody behind what commas set
// apart, and the office that a further sentence adds to a trade.
func TestToldBehindAsides(t *testing.T) {
	const fr, es, en = "« Les places manquent chaque hiver », dit ", "«Cada invierno faltan plazas», dice ", "“There is no room in winter,” said "
	checkOffices(t, []held{
		{"fr, a relative clause", fr + "Akouvi Mensah. Cette ancienne couturière, qui a perdu à treize ans deux doigts, dirige aujourd’hui l’association Main Ouverte.", "Akouvi Mensah", "dirige", "Main Ouverte"},
		{"fr, an apposition", fr + "Paul Sagna. Ce pêcheur, père de six enfants, préside depuis 2019 la Coopérative des pêcheurs de Kayar.", "Paul Sagna", "pêcheur", "Coopérative des pêcheurs de Kayar"},
		{"fr, besides a trade", fr + "Léna Okafor, vendeuse d’ignames. Elle est aussi la trésorière de l’Union des vendeuses.", "Léna Okafor", "trésorière", "Union des vendeuses"},
		{"fr, long ago", fr + "Léna Okafor, vendeuse d’ignames. Elle était la trésorière de l’Union des vendeuses.", "Léna Okafor", "vendeuse d’ignames", ""},
		{"es, a relative clause", es + "Rosa Medina. Esta antigua costurera, que perdió dos dedos a los trece años, dirige hoy la asociación Manos Enteras.", "Rosa Medina", "dirige", "Manos Enteras"},
		{"es, who keeps the books", es + "Lena Ocaña, que lleva las cuentas de la Unión de Vendedoras.", "Lena Ocaña", "lleva las cuentas", "Unión de Vendedoras"},
		{"en, a relative clause", en + "Rosa Medina. The former seamstress, who lost two fingers at thirteen, now runs the charity Whole Hands.", "Rosa Medina", "runs", "Whole Hands"},
		{"en, an apposition", en + "Paul Sagna. The fisherman, a father of six, has chaired the Kayar Fishers Cooperative since 2019.", "Paul Sagna", "fisherman", "Kayar Fishers Cooperative"},
	})
}
