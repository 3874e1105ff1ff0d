package extract

import "testing"

// TestAttributionSpanish reads who says what Spanish texts quote where other words lie
// between: the rest of the clause, the name of another body, a headline, a paragraph.
func TestAttributionSpanish(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"the rest of the clause", "«Hay muchas cosas en las que podemos avanzar sin volver a abrir» el acuerdo, insistió Juan Kerry, según el cual hay otras vías.", "Juan Kerry"},
		{"the rest of the clause, by office", "«Hay muchas cosas en las que podemos avanzar sin volver a abrir» las fronteras, dijo el ministro Juan Roa.", "Juan Roa"},
		{"a comma in the words", "«Hay muchas cosas en las que podemos avanzar», dijo el ministro Juan Roa.", "Juan Roa"},
		{"no text by “which”", "La petición se basa en la Resolución 1874, según la cual conviene inspeccionar «toda la carga que esté destinada al país».", ""},
		{"another body’s spokesman", "Una portavoz de la policía afirmó que un hombre murió. «Hemos distribuido cinco mil litros de agua», informó el portavoz de UNRWA.", "el portavoz de UNRWA"},
		{"another spokesman", "Una portavoz de la policía afirmó que un hombre murió. «Hemos distribuido cinco mil litros de agua», informó el portavoz.", "el portavoz"},
		{"the same spokeswoman", "Una portavoz de la policía afirmó que un hombre murió. «Hemos distribuido cinco mil litros de agua», informó la portavoz.", "Una portavoz de la policía"},
		{"a need is no word", "La ministra de Defensa, Eva Cifuentes, planteó que el Ejército requiere normas que den certeza «sin menguar capacidades de defensa y de seguridad».", "Eva Cifuentes"},
	})
	text := "El cantante Alejandro Sáez inició la expedición. Sáez llegó ayer.\n\n«Alejandro va en la fila de esta expedición y nos acompaña.\n\n«Y ha pedido firmar por la protección de esta frontera», escribió Red Verde en su cuenta."
	for _, q := range analyse(document(t, text), Knowledge{}).Quotes {
		if q.Spoken && q.Speaker.Who != "Red Verde" {
			t.Errorf("a quote that runs on is said by %q", q.Speaker.Who)
		}
	}
}
