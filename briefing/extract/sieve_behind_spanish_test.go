package extract

import "testing"

// TestSpanishAttributionAround reads Spanish quotes whose speaker stands in the next
// sentence, in the one before or on the far side of a relative clause, with somebody
// else beside the quote.
func TestSpanishAttributionAround(t *testing.T) {
	const front = "Tomás Vera, alcalde de Lugo, escuchaba desde la primera fila. "
	checkLastSpeaker(t, []spokenBy{
		{"said in the next sentence", front + "«Los pozos se secan cada año más». Lo dice Inés Roa, que conoce el terreno.", "Inés Roa"},
		{"seen so", front + "«Los pozos se secan cada año más». Así lo ve Inés Roa, bióloga.", "Inés Roa"},
		{"name and lo", "Inés Roa es bióloga. " + front + "«Los pozos se secan cada año más». Roa lo dice sin levantar la voz.", "Inés Roa"},
		{"somebody without a name", front + "Una anciana de la comunidad Las Lomas tomó la palabra. «Los pozos se secan cada año más», dijo.", "Una anciana de la comunidad Las Lomas"},
		{"object and apposition", "Tomás Vera presentó a Inés Roa, bióloga, que recordó: «Los pozos se secan cada año más».", "Inés Roa"},
		{"letter of another", "Tomás Vera leyó una carta de Inés Roa en la que sostiene que «los pozos se secan cada año más».", "Inés Roa"},
		{"own letter", "Tomás Vera publicó una carta en la que sostiene que «los pozos se secan cada año más».", "Tomás Vera"},
		{"according to whom", "Tomás Vera citó a Inés Roa, bióloga, según la cual «los pozos se secan cada año más».", "Inés Roa"},
		{"in whose view", front + "En la sala estaba Inés Roa, bióloga, a cuyo juicio «los pozos se secan cada año más».", "Inés Roa"},
		{"place before the verb", front + "Compareció Inés Roa, bióloga. En su declaración sostuvo que «los pozos se secan cada año más».", "Inés Roa"},
		{"asked, then answers", "Inés Roa llegó temprano. Fueron a ver al gobernador. «Los pozos se secan cada año más», les contestó.", "gobernador"},
		{"what can be read in a place", front + "En la pancarta se lee: «Los pozos se secan cada año más».", "la pancarta"},
		{"kin told of in between", "Inés Roa invita a café. Su padre emigró a Cuba en un velero. «Mi viejo decía que el mar devuelve las visitas», comenta.", "Inés Roa"},
		{"what a court held", "Recordamos lo que sostuvo la Corte de Cuentas en su sentencia de 2011: «Los pozos se secan cada año más».", "Corte de Cuentas"},
		{"sources", "Fuentes del Ministerio de Aguas replican que los pozos «se secan cada año un poco más».", "Fuentes del Ministerio de Aguas"},
		{"the speaker beside the quote", front + "«Los pozos se secan cada año más», dijo Vera. Lo cuenta todo Inés Roa en su libro.", "Tomás Vera"},
	})
}
