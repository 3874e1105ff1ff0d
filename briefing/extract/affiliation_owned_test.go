package extract

import "testing"

// TestOwnedOffices gives an office with a possessive, or one of a body that is only
// pointed at, the body told of before.
func TestOwnedOffices(t *testing.T) {
	checkOffices(t, []held{
		{"its chair, then a trade", "The toll on the bridge has been set by a committee of users. Receipts have risen since. Its chair, the potter Ama Asante, explained: “It is late for us all.”", "Ama Asante", "chair", "committee of users"},
		{"its, of a State", "It is a shame for the Harbour Union that its treasurer, Ama Asante, declared: “It is late for us all.”", "Ama Asante", "treasurer", "Harbour Union"},
		{"su portavoz", "La organización Camino del Sur cuenta doce pozos cerrados. «Nadie pidió permiso para cerrar el pozo», denuncia su portavoz.", "su portavoz", "portavoz", "Camino del Sur"},
		{"esa misma cartera", "Desde el Ministerio de Aguas del Sur informaron que hay cuatro pozos. La cifra no conforma a nadie. Una fuente de esa misma cartera deslizó que «nadie pidió permiso para cerrar el pozo».", "Una fuente de esa misma cartera", "", "Ministerio de Aguas del Sur"},
		{"su maestra", "El Ministerio de Aguas del Sur calla. «Nadie pidió permiso para cerrar el pozo», cuenta su maestra.", "su maestra", "maestra", ""},
		{"sa porte-parole", "La Ligue des pêcheurs de Joal compte douze puits fermés. « Il est tard pour nous tous », dénonce sa porte-parole.", "sa porte-parole", "porte-parole", "Ligue des pêcheurs de Joal"},
		{"la emisora, su directora", "Radio Las Lomas emite desde 1990. La emisora cerró ayer. Su directora, Inés Roa, sonríe. «Nadie pidió permiso para cerrar el pozo», dijo Roa.", "Inés Roa", "directora", "Radio Las Lomas"},
	})
}
