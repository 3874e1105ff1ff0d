package extract

import "testing"

// TestBodySpanish reads the body of a Spanish office to its end and no further, apart
// from what the office is about and for what part of the world, and finds the body that
// a noun for any body means.
func TestBodySpanish(t *testing.T) {
	const said = "«El sistema viola la intimidad de las personas», dijo "
	const insists = " insistió en que «el sistema viola la intimidad de las personas»."
	checkOffices(t, []held{
		{"for a cause", said + "Miriam Castel, coordinadora del Grupo Unidos por la Vida.", "Miriam Castel", "coordinadora", "Grupo Unidos por la Vida"},
		{"for a cause with an article", said + "Miriam Castel, coordinadora de la Red Autoayuda por una Vida Mejor.", "Miriam Castel", "coordinadora", "Red Autoayuda por una Vida Mejor"},
		{"with rights", "Nació la coalición Datos con Derechos. " + said + "Miriam Castel, vocera de Datos con Derechos.", "Miriam Castel", "vocera", "Datos con Derechos"},
		{"what for", said + "Awa Diop, portavoz de la Unión Africana para la mediación.", "Awa Diop", "portavoz", "Unión Africana"},
		{"what for, within the name", said + "la directora del Instituto Ceiba de Estudios para la Paz, Ixchel Barrios.", "Ixchel Barrios", "directora", "Instituto Ceiba de Estudios para la Paz"},
		{"part of the world", said + "Fermín Quintana, director para la región del Centro por la Justicia y el Derecho.", "Fermín Quintana", "director para la región", "Centro por la Justicia y el Derecho"},
		{"country of the office", said + "Daniel Zapata, representante en México de Amnistía Andina.", "Daniel Zapata", "representante en México", "Amnistía Andina"},
		{"named to it", said + "Ana Roa, confirmada este lunes como presidenta del Banco Andino.", "Ana Roa", "presidenta", "Banco Andino"},
		{"field and body in small letters", said + "Luis Ramos, director de Tránsito de la intendencia.", "Luis Ramos", "director de Tránsito", "intendencia"},
		{"field of two words", said + "la directora de Obras Públicas de la alcaldía, Ana Ramos.", "Ana Ramos", "directora de Obras Públicas", "alcaldía"},
		{"subject with a preposition", said + "Rosa León, docente de la Unidad de Ingeniería en Computación de la Universidad Austral.", "Rosa León", "docente de la Unidad de Ingeniería en Computación", "Universidad Austral"},
		{"kind of office with a capital", said + "el coordinador general Jurídico del Gobierno del Estado, Uriel Mata.", "Uriel Mata", "coordinador general Jurídico", "Gobierno del Estado"},
		{"kind of office in front of the name", said + "el director Administrativo Uriel Mata.", "Uriel Mata", "director Administrativo", ""},
		{"acronym behind the body", said + "el secretario general del Sindicato de Personal de la UAT (SPUAT), Luis Vidal.", "Luis Vidal", "secretario general", "Sindicato de Personal de la UAT"},
		{"a small state", said + "la secretaria de Salud del estado, Luisa Vidal.", "Luisa Vidal", "secretaria de Salud del estado", ""},
		{"a noun for the body", "La Unidad Municipal de Rescate dio un curso. Antonio Hernández, titular de la corporación," + insists, "Antonio Hernández", "titular", "Unidad Municipal de Rescate"},
		{"an acronym for any body", "La organización Amnistía Andina publicó un informe. «Mientras menos emergencias, mejor para todos», afirmó la ONG.", "Amnistía Andina", "", "Amnistía Andina"},
		{"a town hall", said + "Miriam Castel, portavoz de la Alcaldía de Tarapaya.", "Miriam Castel", "portavoz", "Alcaldía de Tarapaya"},
		{"what it stands for", said + "Miriam Castel, directora de Voces en Acción.", "Miriam Castel", "directora", "Voces en Acción"},
		{"for what its members are", said + "Miriam Castel, directora de Creyentes por el Derecho a Decidir.", "Miriam Castel", "directora", "Creyentes por el Derecho a Decidir"},
		{"against what", said + "Miriam Castel, directora de Manos contra el Hambre.", "Miriam Castel", "directora", "Manos contra el Hambre"},
		{"a date in the name", said + "Miriam Castel, socia de Tías de Plaza de Mayo.", "Miriam Castel", "socia", "Tías de Plaza de Mayo"},
		{"what it does", said + "Miriam Castel, presidenta del Consejo Nacional para Prevenir la Discriminación.", "Miriam Castel", "presidenta", "Consejo Nacional para Prevenir la Discriminación"},
		{"name in marks", said + "Miriam Castel, presidenta de la Asociación de Mujeres «Flor de Café».", "Miriam Castel", "presidenta", "Asociación de Mujeres «Flor de Café»"},
		{"name in marks, holder behind it", said + "la socia fundadora de la Cooperativa de Ahorro “Nuevo Amanecer”, Miriam Castel.", "Miriam Castel", "socia fundadora", "Cooperativa de Ahorro “Nuevo Amanecer”"},
		{"name in marks with a clause", said + "Miriam Castel, presidenta de la asociación «Mujeres que Siembran».", "Miriam Castel", "presidenta", "asociación «Mujeres que Siembran»"},
		{"name in marks as subject", "La asociación «Flor de Café» cumplió diez años. " + said + "su presidenta, Miriam Castel.", "Miriam Castel", "presidenta", "Flor de Café"},
		{"no name in marks", "Según la Fundación Semilla «El sistema viola la intimidad de las personas».", "Fundación Semilla", "", "Fundación Semilla"},
		{"two causes", "La Comisión de la Memoria y la Justicia" + insists, "Comisión de la Memoria y la Justicia", "", "Comisión de la Memoria y la Justicia"},
		{"two causes behind the verb", said + "la Red por la Infancia y la Adolescencia.", "Red por la Infancia y la Adolescencia", "", "Red por la Infancia y la Adolescencia"},
		{"against what, behind the verb", said + "el Comité contra la Tortura.", "Comité contra la Tortura", "", "Comité contra la Tortura"},
		{"by what means", said + "el Ministerio de Salud por Mensajea.", "Ministerio de Salud", "", "Ministerio de Salud"},
		{"two parts of the world", "La Comisión Económica para América Latina y el Caribe" + insists, "Comisión Económica para América Latina y el Caribe", "", "Comisión Económica para América Latina y el Caribe"},
		{"who runs it", "La Comisión Andina inició una queja. El organismo dirigido por Raúl Plata" + insists, "Comisión Andina", "", "Comisión Andina"},
		{"who runs it, behind the verb", "La Comisión Andina inició una queja. «El sistema viola la intimidad de las personas», afirmó el organismo presidido por Raúl Plata.", "Comisión Andina", "", "Comisión Andina"},
	})
}
