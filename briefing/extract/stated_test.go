package extract

import "testing"

// TestStated reads what Spanish sentences, relative clauses and second verbs state
// of somebody's office and body.
func TestStated(t *testing.T) {
	const q = " «Nadie pidió permiso para cerrar el pozo», dijo Roa."
	checkOffices(t, []held{
		{"second verb", "Inés Roa estudió en la Escuela Náutica y hoy es portavoz de la Red de Salineros." + q, "Inés Roa", "portavoz", "Red de Salineros"},
		{"second verb in a relative clause", "Inés Roa, que llegó de Lugo en 2009 y ahora preside el Foro del Estuario, sonríe." + q, "Inés Roa", "", "Foro del Estuario"},
		{"time in a relative clause", "Inés Roa, que desde 2014 es tesorera de la Cofradía del Norte, sonríe." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"time between commas", "Inés Roa es, desde 2014, tesorera de la Cofradía del Norte." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"post", "Inés Roa ocupa el cargo de gerenta de la Cofradía del Norte." + q, "Inés Roa", "gerenta", "Cofradía del Norte"},
		{"election", "Inés Roa fue elegida tesorera de la Cofradía del Norte en 2021." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"years", "Inés Roa lleva doce años como tesorera de la Cofradía del Norte." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"at the head", "Inés Roa está al frente de la Cofradía del Norte." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"membership", "Inés Roa milita en el Movimiento Agua Clara." + q, "Inés Roa", "", "Movimiento Agua Clara"},
		{"with the office behind", "Inés Roa colabora con la Cofradía del Norte como intérprete." + q, "Inés Roa", "intérprete", "Cofradía del Norte"},
		{"no subject", "Inés Roa abre la puerta. Trabaja en la Cofradía del Norte." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"no subject, two verbs", "Inés Roa abre la puerta. Nació en Lugo y dirige la Cofradía del Norte." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"no subject, colon", "Inés Roa abre la puerta. Tiene dos hijos y un cargo: es tesorera de la Cofradía del Norte." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"no town", "Inés Roa trabaja en Villa Alegre." + q, "Inés Roa", "", ""},
		{"another one", "Inés Roa discute con Tomás Vera. Es geóloga." + q, "Inés Roa", "geóloga", ""},
		{"of another verb", "Inés Roa habla con quien preside la Cofradía del Norte." + q, "Inés Roa", "", ""},
		{"surname with particles", "Inés Roa de la Peña es tesorera de la Cofradía del Norte. «Nadie pidió permiso para cerrar el pozo», dijo Roa de la Peña.", "Inés Roa de la Peña", "tesorera", "Cofradía del Norte"},
		{"secretary of an institute", "Inés Roa, secretaria general del Instituto de Salud del Trópico, sonríe." + q, "Inés Roa", "secretaria general", "Instituto de Salud del Trópico"},
	})
}

// TestStatedBodies reads the body that a sentence names before the person.
func TestStatedBodies(t *testing.T) {
	const q = " «Nadie pidió permiso para cerrar el pozo», dijo Roa."
	checkOffices(t, []held{
		{"whom it is led by", "La Cofradía del Norte, que preside Inés Roa, ha protestado." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"participle", "La Cofradía del Norte, fundada en 2009 por Inés Roa, ha protestado." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"at its head", "La Cofradía del Norte, con Inés Roa a la cabeza, ha protestado." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"whose", "La Cofradía del Norte, cuya gerenta es Inés Roa, ha protestado." + q, "Inés Roa", "gerenta", "Cofradía del Norte"},
		{"election", "La Cofradía del Norte eligió a Inés Roa como tesorera hace dos años." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"nomination", "La Cofradía del Norte nombró tesorera a Inés Roa en 2018." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"in its name", "En nombre de la Cofradía del Norte habló Inés Roa." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"for it, with a trade", "Por la Cofradía del Norte intervino Inés Roa, geóloga." + q, "Inés Roa", "geóloga", "Cofradía del Norte"},
		{"who leads", "Quien dirige la Cofradía del Norte es Inés Roa." + q, "Inés Roa", "", "Cofradía del Norte"},
		{"no body of hers", "La Cofradía del Norte criticó ayer a Inés Roa." + q, "Inés Roa", "", ""},
		{"a way", "Por la Avenida del Mar pasó Inés Roa." + q, "Inés Roa", "", ""},
	})
}

// TestStatedBeside reads Spanish appositions that say first where somebody is from,
// since when or in what quality, and an office in a body before a trade or a name.
func TestStatedBeside(t *testing.T) {
	const q = " «Nadie pidió permiso para cerrar el pozo», dijo Roa."
	checkOffices(t, []held{
		{"origin", "Inés Roa, natural de Lugo y portavoz de la Cofradía del Norte, sonríe." + q, "Inés Roa", "portavoz", "Cofradía del Norte"},
		{"then and now", "Inés Roa, hasta hace poco maestra y hoy portavoz de la Cofradía del Norte, sonríe." + q, "Inés Roa", "portavoz", "Cofradía del Norte"},
		{"quality", "Inés Roa, en calidad de portavoz de la Cofradía del Norte, sonríe." + q, "Inés Roa", "portavoz", "Cofradía del Norte"},
		{"since", "Inés Roa, portavoz desde 2014 de la Cofradía del Norte, sonríe." + q, "Inés Roa", "portavoz", "Cofradía del Norte"},
		{"birth", "Inés Roa (Lugo, 1971), portavoz de la Cofradía del Norte, sonríe." + q, "Inés Roa", "portavoz", "Cofradía del Norte"},
		{"years of practice", "Inés Roa, auxiliar con veinte años de oficio, sonríe." + q, "Inés Roa", "auxiliar", ""},
		{"years of practice in a body", "Inés Roa, geóloga con veinte años de experiencia en el Instituto Azul, sonríe." + q, "Inés Roa", "geóloga", "Instituto Azul"},
		{"office, then trade", "La directora de la Cofradía del Norte, arquitecta Inés Roa, sonríe." + q, "Inés Roa", "directora", "Cofradía del Norte"},
		{"office, then title", "La directora de la Cofradía del Norte, Obst. Inés Roa, sonríe." + q, "Inés Roa", "directora", "Cofradía del Norte"},
		{"one run", "La directora del Instituto Andino de Hidrología Inés Roa sonríe." + q, "Inés Roa", "directora", "Instituto Andino de Hidrología"},
		{"where", "Inés Roa recibe en la sede de la Cofradía del Norte, de la que es tesorera." + q, "Inés Roa", "tesorera", "Cofradía del Norte"},
		{"this one", "Inés Roa abre la puerta. Esta geóloga del Instituto Andino no duerme." + q, "Inés Roa", "geóloga", "Instituto Andino"},
		{"among them", "En la Cofradía del Norte trabajan doce personas, entre ellas Inés Roa, geóloga." + q, "Inés Roa", "geóloga", "Cofradía del Norte"},
		{"one of them", "La Cofradía del Norte emplea a doce personas. Una de ellas es Inés Roa, geóloga." + q, "Inés Roa", "geóloga", "Cofradía del Norte"},
	})
}
