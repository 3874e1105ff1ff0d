package extract

import "testing"

// TestSpanishAddressees reads who asks and who should act in the forms of Spanish
// demands; "-" stands where nothing is asked.
func TestSpanishAddressees(t *testing.T) {
	const red = "Red de Mujeres"
	for _, c := range [][3]string{
		{"La Red de Mujeres recomendó al Ministerio de Salud contratar intérpretes.", red, "Ministerio de Salud"},
		{"La Red de Mujeres recomienda que el Ministerio de Salud contrate intérpretes.", red, "el Ministerio de Salud"},
		{"La Red de Mujeres exigió al Gobierno la derogación inmediata del decreto.", red, "Gobierno"},
		{"La Red de Mujeres reclamó a las autoridades una investigación independiente.", red, "las autoridades"},
		{"La Red de Mujeres sugirió que los municipios abran refugios temporales.", red, "los municipios"},
		{"La Red de Mujeres abogó por que el Estado ratifique el convenio.", red, "el Estado"},
		{"La Red de Mujeres insistió en la necesidad de que el Estado ratifique el convenio.", red, "el Estado"},
		{"La Red de Mujeres pide, además, a los países ricos que cancelen la deuda.", red, "los países ricos"},
		{"La Red de Mujeres exhorta a todos los Estados Miembros a que ratifiquen la Convención.", red, "todos los Estados Miembros"},
		{"La Red de Mujeres exige que las víctimas reciban reparación.", red, ""},
		{"La Red de Mujeres exige que los datos se publiquen.", red, ""},
		{"La Red de Mujeres llamó a la calma y pidió que se abra el diálogo.", red, ""},
		{"Es necesario que el Ministerio de Salud contrate intérpretes.", "", "el Ministerio de Salud"},
		{"Corresponde al Ministerio de Salud contratar intérpretes.", "", "Ministerio de Salud"},
		{"Se insta a los Estados a prohibir los desalojos forzosos.", "", "los Estados"},
		{"La Red de Mujeres le pidió al Gobierno que garantice el acceso al agua.", red, "Gobierno"},
		{"Ana Roa les pidió a los alcaldes que garanticen el acceso al agua.", "Ana Roa", "los alcaldes"},
		{"Ana Roa le pidió a su madre que no abriera la puerta.", "-", ""},
		{"La enfermera le pidió que esperara en el pasillo.", "-", ""},
		{"Desde la Red de Mujeres pedimos al Gobierno que garantice el acceso al agua.", red, "Gobierno"},
		{"Desde la Red de Mujeres se pide al Gobierno que garantice el acceso al agua.", red, "Gobierno"},
		{"Como Red de Mujeres exigimos que el Gobierno garantice el acceso al agua.", red, "el Gobierno"},
		{"En la Red de Mujeres creemos que el Gobierno debe garantizar el acceso al agua.", red, "el Gobierno"},
		{"La principal demanda de la Red de Mujeres es que el Gobierno derogue el decreto.", red, "el Gobierno"},
		{"La petición de Ana Roa al Gobierno: que derogue el decreto.", "Ana Roa", "Gobierno"},
		{"La demanda de agua es alta en verano.", "-", ""},
		{"La ley exige que las empresas publiquen sus cuentas.", "-", ""},
		{"El trámite exige presentar tres documentos.", "-", ""},
		{"La Red de Mujeres, la Fundación Semilla y el Colectivo Raíz pidieron al presidente que vete la ley.", "Red de Mujeres; Fundación Semilla; Colectivo Raíz", "presidente"},
		{"La Alianza por el Clima y la Vida pidió al Gobierno que cierre la mina.", "Alianza por el Clima y la Vida", "Gobierno"},
		{"La Alianza por el Clima y el Comité de Agua pidieron al Gobierno que cierre la mina.", "Alianza por el Clima; Comité de Agua", "Gobierno"},
		{"El Ministerio de Salud y Deportes pidió a los municipios que abran refugios.", "Ministerio de Salud y Deportes", "los municipios"},
	} {
		who, to := "-", ""
		for _, f := range Extract(document(t, c[0]), Knowledge{}).Findings {
			if f.Kind == "recommendation" {
				who, to = f.Who, f.To
			}
		}
		if who != c[1] || to != c[2] {
			t.Errorf("%s\n\tis asked by %q of %q, want %q of %q", c[0], who, to, c[1], c[2])
		}
	}
}
