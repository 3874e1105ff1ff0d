package extract

import "testing"

// TestBodiesEndWithTheirLine has the name of a body end where a short line does, and go
// on where a long one was broken for want of room.
func TestBodiesEndWithTheirLine(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"title", "Joint Committee on Water\nMinutes of the sitting of 4 March 2025\n\nThe Chair, Ms. Ann Lund, opened the sitting. “We have two hours,” she said.", "Ann Lund", "Chair", "Joint Committee on Water"},
		{"title, Spanish", "Comité de seguridad alimentaria\nActa de la reunión del 4 de marzo de 2025\n\nLa presidenta, Ana Roa, abrió la sesión. «Tenemos dos horas», dijo.", "Ana Roa", "presidenta", "Comité de seguridad alimentaria"},
		{"broken line", "The meeting took place in the old school at the edge of the town, and\nit went on until late in the night. Ann Lund, secretary of the Society\nof Rural Women of the Northern Valley, said that they had two hours\nand no more than that, and that the buses would not wait for them.", "Ann Lund", "secretary", "Society of Rural Women of the Northern Valley"},
		{"broken before a capital", "The meeting took place in the old school at the edge of the town, and\nit went on until late in the night. Ann Lund, secretary of the Open Rural\nWomen’s Society of the Northern Valley, said that they had two hours\nand no more than that, and that the buses would not wait for them.", "Ann Lund", "secretary", "Open Rural Women’s Society of the Northern Valley"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
