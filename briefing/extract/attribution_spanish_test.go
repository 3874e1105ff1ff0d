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
		{"behind a gerund with its pronoun", "Rosa Loureiro dio una charla. Basándose en experiencias previas, comentó que «el gobierno ya ha considerado todo el problema».", "Rosa Loureiro"},
		{"the subject of the sentence", "Luis Silva, el rector, dijo: «Egresados, hagan del estudio un hábito de su vida». Por su parte, la directora, Cecilia Luna, agradeció el apoyo, además de destacar que el Estado «debería de preocuparse más por los ciudadanos», concluyó.", "Cecilia Luna"},
		{"the only one who speaks", "La ingeniera Rosa Peña habló ayer. «Falta agua en los barrios del norte», dijo Peña. «Faltan tubos y bombas», agregó Peña.\n\nEl año pasado llovió poco. El caudal bajó mucho. Los pozos no dan abasto. La red es vieja. Hay fugas en cada calle. Nadie las cuenta. Tampoco se arreglan. Las obras tardan. El dinero no llega.\n\n«La ciudad crece sin parar desde hace años», añadió.", "Rosa Peña"},
		{"no name over a headline", "The Boston Review\n\nLa Agencia de Seguridad Vial (ASV) publicó un informe. La ASV dijo que no pide a sus «aliados extranjeros que realicen ninguna actividad prohibida».", "Agencia de Seguridad Vial"},
		{"an office behind the verb in front", "El Gobierno de Enrique Paz no ha protegido a los periodistas, cuestionó el presidente de la Comisión de Vigilancia del Congreso, José Luis Muñoz (PRD). El legislador, también médico, planteó que «esta situación impide erradicar la impunidad».", "José Luis Muñoz"},
		{"no “mismo que”", "La líder Eva Ruiz habló ayer. Comentó que el propósito es «sacar al mal gobierno de la ciudad entera», mismo que calificó de frívolo.", "Eva Ruiz"},
		{"no thing", "La alcaldesa Eva Ruiz habló ayer. Los factores de miedo, dijo, existen. Y los factores de miedo indican que «las cifras oficiales no engañan a nadie».", ""},
		{"a need is no word", "La ministra de Defensa, Eva Cifuentes, planteó que el Ejército requiere normas que den certeza «sin menguar capacidades de defensa y de seguridad».", "Eva Cifuentes"},
	})
	text := "El cantante Alejandro Sáez inició la expedición. Sáez llegó ayer.\n\n«Alejandro va en la fila de esta expedición y nos acompaña.\n\n«Y ha pedido firmar por la protección de esta frontera», escribió Red Verde en su cuenta."
	for _, q := range analyse(document(t, text), Knowledge{}).Quotes {
		if q.Spoken && q.Speaker.Who != "Red Verde" {
			t.Errorf("a quote that runs on is said by %q", q.Speaker.Who)
		}
	}
}
