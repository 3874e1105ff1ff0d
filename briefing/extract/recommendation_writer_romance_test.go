package extract

import (
	"testing"

	"attache/briefing/extract/recommendation"
)

// TestWritersInRomanceLanguages says in whose name French and Spanish letters,
// statements and testimonies ask.
func TestWritersInRomanceLanguages(t *testing.T) {
	for text, who := range map[string]string{
		"Excelencias:\n\nLas organizaciones que firmamos esta carta trabajamos en los ríos.\n\nLas aerolíneas deberían capacitar a su personal.":                                                                                                                                                  "organizaciones que firmamos esta carta",
		"Excellences,\n\nLes associations qui signons ce texte travaillons sur les rives.\n\nLes compagnies devraient former leur personnel.":                                                                                                                                                     "associations qui signons ce texte",
		"Comité de Aguas\n\nIntervención de la señora Ana Roa, secretaria de relaciones de la Confederación Andina de Pastores\n\nHoy representamos a cien sindicatos.\n\nA los Estados que no han ratificado el Convenio, los exhortamos a hacerlo este año.":                                    "Confederación Andina de Pastores",
		"Comité de l'eau\n\nIntervention de Mme Awa Kane, secrétaire aux relations de la Confédération andine des bergers\n\nNous représentons cent syndicats.\n\nLes consulats doivent ouvrir le dimanche.":                                                                                      "Confédération andine des bergers",
		"Témoignage de Kadiatou, 27 ans, recueilli à Labé par Noémie Sanou\n\nJ'avais treize ans. On m'a mariée un jeudi.\n\nIl faut que les imams refusent de bénir ces mariages.":                                                                                                               "Kadiatou",
		"DECLARACIÓN DE ARICA SOBRE LA RESPUESTA A LOS INCENDIOS\n\nAdoptada por la Conferencia de Gobiernos Locales del Sur\nArica, 28 de mayo de 2026\n\nNosotras y nosotros, alcaldesas y alcaldes, reunidos en Arica,\n\n1. Instamos a los parlamentos a que sancionen la falta de permisos.": "Conferencia de Gobiernos Locales del Sur",
		"Mme Awa Kane insiste pour que la gratuité soit étudiée pour les élèves.":                                                                                                                                                                                                                 "Awa Kane",
		"El Comité de Aguas recordó que faltan datos. Le recomienda que publique los datos cada año.":                                                                                                                                                                                             "Comité de Aguas",
	} {
		asks := recommendation.Find(analyse(document(t, text), Knowledge{}))
		got := ""
		if len(asks) == 1 {
			got = asks[0].Who
		}
		if trimArticle(got) != trimArticle(who) {
			t.Errorf("%s\n%d asks, got %q, want %q", text, len(asks), got, who)
		}
	}
}
