package extract

import "testing"

// TestOfficeSpanish reads Spanish offices with what they are about, apart from the body,
// and holders whose name follows their body without a comma.
func TestOfficeSpanish(t *testing.T) {
	const said = "«El sistema viola la intimidad de las personas», dijo "
	const added = ". «El sistema viola la intimidad de las personas», añadió."
	checkOffices(t, []held{
		{"holder behind the body", "La directora del Servicio Nacional de la Mujer Nuria Salcedo reclamó medidas" + added, "Nuria Salcedo", "directora", "Servicio Nacional de la Mujer"},
		{"holder behind an office of two words", "La asesora jurídica de la Red de Mujeres del Norte Nuria Salcedo reclamó medidas" + added, "Nuria Salcedo", "asesora jurídica", "Red de Mujeres del Norte"},
		{"holder behind a body in small letters", "La coordinadora de la fundación Manos Abiertas Nuria Salcedo reclamó medidas" + added, "Nuria Salcedo", "coordinadora", "fundación Manos Abiertas"},
		{"a body that bears a name", said + "Nuria Salcedo, directora del Hospital General Juan Mena.", "Nuria Salcedo", "directora", "Hospital General Juan Mena"},
		{"a body that bears a name, holder behind a comma", said + "la directora del Hospital General Juan Mena, Nuria Salcedo.", "Nuria Salcedo", "directora", "Hospital General Juan Mena"},
		{"who stands for somebody", said + "Nuria Salcedo, referente de la Red de Ríos.", "Nuria Salcedo", "referente", "Red de Ríos"},
		{"resident of no place", said + "Nuria Salcedo, representante residente del PUND en Loja.", "Nuria Salcedo", "representante residente", "PUND"},
		{"resident of a place", said + "Nuria Salcedo, maestra residente en Loja.", "Nuria Salcedo", "maestra", ""},
		{"field with an article", said + "Nuria Salcedo, adjunta para la Niñez de la Defensoría del Pueblo.", "Nuria Salcedo", "adjunta para la Niñez", "Defensoría del Pueblo"},
		{"field behind “en”", said + "Nuria Salcedo, asesora en Género del Ministerio de Defensa.", "Nuria Salcedo", "asesora en Género", "Ministerio de Defensa"},
		{"subject that looks like a body", said + "Nuria Salcedo, profesora de Derecho Internacional de la Universidad de Loja.", "Nuria Salcedo", "profesora de Derecho Internacional", "Universidad de Loja"},
		{"field in front of any body", said + "Nuria Salcedo, coordinadora de Proyectos de Manos Abiertas.", "Nuria Salcedo", "coordinadora de Proyectos", "Manos Abiertas"},
		{"no field in front of a body", said + "Nuria Salcedo, presidenta de Aldeas de Luz.", "Nuria Salcedo", "presidenta", "Aldeas de Luz"},
		{"field of two nouns", said + "Nuria Salcedo, subsecretaria de Prevención del Delito.", "Nuria Salcedo", "subsecretaria de Prevención del Delito", ""},
		{"task of two nouns", said + "Nuria Salcedo, directora para la Prevención de Conflictos Sociales.", "Nuria Salcedo", "directora para la Prevención de Conflictos Sociales", ""},
		{"task of a list", said + "Nuria Salcedo, comisionada para la Búsqueda de Personas Desaparecidas.", "Nuria Salcedo", "comisionada para la Búsqueda de Personas Desaparecidas", ""},
		{"field, then a government", said + "Nuria Salcedo, subsecretaria de Desarrollo Social del Gobierno de Tarapaya.", "Nuria Salcedo", "subsecretaria de Desarrollo Social", "Gobierno de Tarapaya"},
		{"High Commissioner", "La Alta Comisionada para los Derechos Humanos, Nuria Salcedo, dijo: «El sistema viola la intimidad».", "Nuria Salcedo", "Alta Comisionada para los Derechos Humanos", ""},
		{"office of the High Commissioner", said + "Nuria Salcedo, portavoz de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos.", "Nuria Salcedo", "portavoz", "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos"},
		{"body in small letters", said + "Nuria Salcedo, del sindicato minero.", "Nuria Salcedo", "", "sindicato minero"},
		{"body in small letters with a name", said + "la presidenta Nuria Salcedo, del consejo comunal Las Flores.", "Nuria Salcedo", "presidenta", "consejo comunal Las Flores"},
		{"a place in small letters", said + "Nuria Salcedo, de la zona sur.", "Nuria Salcedo", "", ""},
		{"subject in small letters", "La junta de regantes de Chaclla cerró ayer. " + said + "su presidenta, Nuria Salcedo.", "Nuria Salcedo", "presidenta", "junta de regantes de Chaclla"},
		{"subject in small letters with a verb of having", "El hospital de Tarapaya tiene 40 camas. " + said + "su directora, Nuria Salcedo.", "Nuria Salcedo", "directora", "hospital de Tarapaya"},
		{"office in front of “es”", "La directora de la Fundación Huellas es Nuria Salcedo. «El sistema viola la intimidad», advierte.", "Nuria Salcedo", "directora", "Fundación Huellas"},
		{"her office in front of “es”", "La Fundación Huellas atiende a 80 familias. Su directora es Nuria Salcedo. «El sistema viola la intimidad», advierte.", "Nuria Salcedo", "directora", "Fundación Huellas"},
		{"who did it", "El informe fue presentado por Nuria Salcedo, directora de la Red Tilo. «El sistema viola la intimidad», resumió.", "Nuria Salcedo", "directora", "Red Tilo"},
		{"to whom it was done", "Nuria Salcedo fue recibida por Luis Prado. «El sistema viola la intimidad», advirtió.", "Nuria Salcedo", "", ""},
		{"seat of a mayor", said + "Nuria Salcedo, presidenta municipal de Tlaxpan.", "Nuria Salcedo", "presidenta municipal de Tlaxpan", ""},
		{"treaty", said + "Nuria Salcedo, secretaria ejecutiva de la Convención Marco de las Naciones Unidas sobre el Cambio Climático.", "Nuria Salcedo", "secretaria ejecutiva", "Convención Marco de las Naciones Unidas sobre el Cambio Climático"},
		{"for the time being", said + "Nuria Salcedo, presidenta de la Generalitat en funciones.", "Nuria Salcedo", "presidenta", "Generalitat"},
		{"region of the world", said + "Nuria Salcedo, directora de Vigía Derechos para las Américas.", "Nuria Salcedo", "directora", "Vigía Derechos"},
	})
}
