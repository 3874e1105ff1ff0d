package extract

import "testing"

// TestSieveSpanish reads words that somebody is told to have said, and answers.
func TestSieveSpanish(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"what somebody wrote", "Permítanme repetir lo que me contó Nieves Ceballos, partera de Guaranda: «La niña nació con la luz apagada».", "Nieves Ceballos"},
		{"the words that somebody repeats", "No olvido la frase que repetía mi tía: «Quien siembra tarde come tarde».", "mi tía"},
		{"whoever was asked answers", "El lunes le pregunté al alcalde por el puente y me contestó: «El puente está en los planos».", "alcalde"},
		{"whoever was told answers", "Se lo conté a una jueza y me dijo: «Traiga usted los papeles».", "una jueza"},
		{"not where the subject goes on", "Nieves Ceballos llamó al alcalde y le dijo: «El puente se cae solo».", "Nieves Ceballos"},
		{"whoever acts in the last clause", "Las vecinas esperaron horas y el vigilante las miró desde la reja.\n\n—Vuelvan ustedes mañana con el papel —les dijo.", "el vigilante"},
		{"read out", "La relatora leyó también unos versos de su abuela, que vive en Loja: «Aquí la luz entra con permiso».", "su abuela"},
		{"read out, by name", "Mena mostró después una carta de Wilson, de 19 años, que espera juicio: «Aquí dormimos por turnos».", "Wilson"},
		{"behind an infinitive", "La inspectora llegó tarde. Al ver las goteras comentó: «Esto en la ciudad sería noticia».", "La inspectora"},
		{"a verb that no list has", "Rosa Tapia leyó el acta. «La prueba no ha sido tomada a tiempo», resolvió.", "Rosa Tapia"},
		{"he who was met", "Nieves Ceballos, partera de Loja, hierve unas tijeras. Allí conoció a Luis Mena, un médico joven de la capital.\n\n—Yo traía los libros y ella las manos —cuenta él.", "Luis Mena"},
		{"who presides", "Hablaron la poeta Nieves Ceballos, el director de la Casa Azul, Luis Mena, y Eva Sol. Moderó Rosa Tapia.\n\nLa moderadora abrió con una pregunta: «¿Qué cabe en una maleta?».", "Rosa Tapia"},
		{"the director of a list", "Hablaron la poeta Nieves Ceballos, el director de la Casa Azul, Luis Mena, y Eva Sol.\n\n«Las pagamos tarde, pero las pagamos», bromeó el director.", "Luis Mena"},
		{"a verb and its object", "Su cuñada Lidia se marchó en mayo. Ahora limpia un hotel y le insiste por teléfono: «Sal de ahí cuanto antes».", "Lidia"},
		{"there is one in every workshop", "Rosa Tapia cose botones. El encargado pasa cada hora: «La puerta está siempre abierta».", "El encargado"},
		{"whose case is told", "Luis Mena, alcalde, citó el caso de una socia de Loja que quemó sus árboles: «Prefiero el carbón al cacao».", "una socia de Loja"},
		{"a verb alone between commas", "La Ministra Rosa Tapia leyó un comunicado. El Gobierno, aseguró, «no dejará solo a ningún productor».", "Rosa Tapia"},
		{"another office with a capital", "Luis Mena, presidente de la Liga, habló primero. La representante del Estado sostuvo que «el ducto cumple toda norma».", "La representante del Estado"},
		{"the only one of her body", "ACTA\n\nAsisten: Encarna Villalobos (Asociación de Vecinos del Puche), Rubén Mena (concejal) y nueve vecinos.\n\nLa presidenta de la asociación recuerda el plazo. «Una pensión no es una casa», afirma.", "Encarna Villalobos"},
		{"the office of the body that writes", "FUNDACIÓN RÍO CLARO\n\nBoletín de mayo\n\n«El río no se vende nunca», dijo Nieves Ceballos. La presidenta de la fundación recordó la ley. «Nadie la cumple todavía», lamentó.", "Nieves Ceballos"},
	})
	checkOffices(t, []held{
		{"taken up later", "FUNDACIÓN RÍO CLARO\n\nBoletín de mayo\n\nNieves Ceballos abrió el acto. La presidenta de la fundación agradeció la visita: «El río no se vende nunca».", "Nieves Ceballos", "presidenta", "FUNDACIÓN RÍO CLARO"},
		{"behind, that she leads", "«Antes venían con un plan», resume Rosa Tapia en la cocina de la Casa San Telmo, que dirige desde 2011. Ella no duerme.", "Rosa Tapia", "", "Casa San Telmo"},
		{"until last year", "Nieves Ceballos vive sola. Hasta el año pasado fue operaria de Conservas Mar Azul. «La sal no perdona a nadie», dice.", "Nieves Ceballos", "operaria", "Conservas Mar Azul"},
		{"in a list of those present", "ACTA\n\nAsistentes: Luis Mena Roa (Cofradía de Pescadores), Nieves Ceballos (Junta de Regantes), el alcalde y tres vecinas.\n\nLa Sra. Ceballos dijo que «el agua llega de noche».", "Nieves Ceballos", "", "Junta de Regantes"},
	})
}
