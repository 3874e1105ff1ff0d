package extract

import "testing"

func TestBodyBearer(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"organization by its name alone", "Deep Well Alliance has worked in the valley since 2009. Its engineers repaired forty pumps. The organization said: “Water is not a favour.”",
			"Deep Well Alliance"},
		{"charity by its name alone", "Second Harbour publishes its yearly count on Monday. It has a staff of nine. The charity warns that “no boat is safe in winter”.",
			"Second Harbour"},
		{"two institutions", "The Directorate of Roads and the Lund Institute of Hydrology published their survey on Monday. It covers forty bridges. The two institutions said that “no bridge was inspected twice”.",
			"Directorate of Roads; Lund Institute of Hydrology"},
		{"deux organisations", "L’Agence togolaise de protection civile et la Fédération internationale des secouristes ont publié lundi leur enquête. Elle porte sur quarante villages. Les deux organisations affirment que « personne n’a reçu l’alerte à temps ».",
			"Agence togolaise de protection civile; Fédération internationale des secouristes"},
		{"ambas instituciones", "El Instituto Nacional de Aguas y la Universidad de Cuenca presentaron el lunes su informe. El estudio abarca cuarenta pozos. Ambas instituciones señalaron que “ningún pozo se revisó dos veces”.",
			"Instituto Nacional de Aguas; Universidad de Cuenca"},
		{"organisme", "Le Comité des forêts a publié lundi son enquête. Elle porte sur quarante villages. L’organisme affirme que « personne n’a reçu l’alerte à temps ».",
			"Comité des forêts"},
		{"same ministry", "The Ministry of Mines closed four pits on Friday. Two more will follow. That same ministry had said in May that “every pit is safe”.",
			"Ministry of Mines"},
		{"misma comisión", "La Comisión de Puertos cerró cuatro muelles el viernes. Otros dos seguirán. Esa misma comisión había dicho en mayo que “todos los muelles son seguros”.",
			"Comisión de Puertos"},
		{"ce même ministère", "Le Ministère des Mines a fermé quatre puits vendredi. Deux autres suivront. Ce même ministère avait déclaré en mai que « tous les puits sont sûrs ».",
			"Ministère des Mines"},
		{"this source", "Fuel will arrive on Friday, said a government source. The queue was four streets long. “We have paid what we owed,” this source added.",
			"a government source"},
		{"cette même source", "Le carburant arrivera vendredi, a assuré une source gouvernementale. La file dépassait quatre rues. « Nous avons payé ce que nous devions », a ajouté cette même source.",
			"une source gouvernementale"},
		{"esta fuente", "El combustible llegará el viernes, aseguró una fuente oficial. La fila pasaba de cuatro calles. “Pagamos lo que debíamos”, añadió esta fuente.",
			"una fuente oficial"},
		{"la source", "Les négociations ont échoué, selon une source diplomatique. Les délégations ont quitté la ville. « Personne ne voulait signer », a confié la source.",
			"une source diplomatique"},
		{"the official", "The vote was close, a union official said. The count took two days. “Nobody slept in that hall,” the official said.",
			"a union official"},
		{"the institute", "The Global Sand Institute released its atlas on Monday. It lists 900 beaches. “One beach in three is shrinking,” the institute said.",
			"Global Sand Institute"},
	})
}
