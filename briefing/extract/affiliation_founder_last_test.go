package extract

import "testing"

// TestFoundersLast gives founders, and those who founded with them, their body, and
// whoever has a group of their own that.
func TestFoundersLast(t *testing.T) {
	checkOffices(t, []held{
		{"beside the founder", "Ruth laughed. Then, with a schoolfriend, Ama Asante, she started Daughters of the Sea. “It is late for us all,” says Asante.", "Ama Asante", "schoolfriend", "Daughters of the Sea"},
		{"her group", "Ama Asante never sits down. She walks the whole length of the boat. Since then her group, Count Us In, has inspected many. “It is late for us all,” Asante said.", "Ama Asante", "", "Count Us In"},
		{"no body", "Ama Asante laughed. She started Monday with a walk. “It is late for us all,” Asante said.", "Ama Asante", "", ""},
		{"his group", "Ama Asante laughed. His daughter and his group, Count Us In, came along. “It is late for us all,” Mrs Asante said.", "Ama Asante", "", ""},
		{"qui y coordonne", "Le Fonds alimentaire de Kita a distribué du riz. « Il est tard pour nous tous », a dit Awa Kane, qui y coordonne les secours.", "Awa Kane", "", "Fonds alimentaire de Kita"},
		{"con otras fundó", "Inés Roa volvió a casa. Con otras mujeres fundó Manos del Río, un colectivo de salineras. «Nadie pidió permiso para cerrar el pozo», dijo Roa.", "Inés Roa", "", "Manos del Río"},
	})
}
