package figure

import (
	"strings"
	"testing"
)

// TestToldAndMeasured tells what is measured from limits, ages, events and what
// somebody has, by the figures of sentences.
func TestToldAndMeasured(t *testing.T) {
	tests := []struct{ language, text, want string }{
		{"en", "Patients wait 14 months on average for a hip.", "14 months on average"},
		{"en", "The average teacher is paid 14 months late.", "14 months"},
		{"en", "She was three days late and had told nobody.", ""},
		{"en", "Women do four hours of unpaid work a day.", "four hours"},
		{"en", "People born in the camp die ten years earlier than others.", "ten years"},
		{"en", "He moved there ten years earlier.", ""},
		{"en", "The course lasts three days.", ""},
		{"en", "Some villages had no rain for 200 days.", "200 days"},
		{"en", "Every third child is underweight.", "Every third"},
		{"en", "Every second counts.", ""},
		{"en", "The country ranks 142nd of 180 on the index.", "142nd of 180"},
		{"en", "Pupils of the 5th grade came too.", ""},
		{"en", "Every dollar spent on nets saves six.", "six"},
		{"en", "Two inspectors cover the whole of the coast.", "Two"},
		{"en", "Temperatures reached 47 degrees in the shade.", "47 degrees"},
		{"en", "The glacier has retreated by 1.2 kilometres.", "1.2 kilometres"},
		{"en", "The village is 1.2 kilometres from the road.", ""},
		{"en", "The island loses 40 hectares of forest each week.", "40 hectares"},
		{"en", "Trucks over 12 tonnes are banned from the old town.", ""},
		{"en", "Children under 140 centimetres need a seat.", ""},
		{"en", "Employers may not ask anyone to lift more than 25 kilos.", ""},
		{"en", "I wrote half of my thesis on that bench.", ""},
		{"en", "At 63, she still mends nets.", ""},
		{"en", "Even now at 86 she says such things.", ""},
		{"en", "Ann and Tom, 27 and 29 years old, rode home.", ""},
		{"en", "He went bankrupt during the 80’s.", ""},
		{"en", "The average wait is eleven weeks.", "eleven weeks"},
		{"en", "She knocked eleven times.", ""},
		{"en", "A girl of fourteen who had left school told me so.", ""},
		{"en", "Smuggling is punishable with up to nine years in prison.", ""},
		{"en", "He brings 25 years of experience to the port.", ""},
		{"en", "Only one of the seven pumps works.", "Only one of the seven"},
		{"en", "It is forbidden in towns of fewer than 20,000 inhabitants.", ""},
		{"fr", "Le délai moyen d’attente est de seize jours.", "seize jours"},
		{"fr", "La facture atteint près du double du loyer.", "près du double"},
		{"fr", "Il encourt jusqu’à sept ans de prison.", ""},
		{"fr", "Prenez le 31 à la gare.", ""},
		{"fr", "Les communes de moins de dix mille habitants n’ont pas d’ingénieur.", ""},
		{"es", "La espera media es de trece semanas.", "trece semanas"},
		{"es", "Pesca desde los catorce.", ""},
		{"es", "A los quince dejó la escuela.", ""},
		{"es", "A las doce suena uno.", ""},
		{"es", "Las siete mujeres fueron detenidas.", ""},
		{"fr", "Les détenus attendent en moyenne deux ans et quatre mois.", "deux ans et quatre mois"},
		{"fr", "Elle ouvre sept jours sur sept, et ses prêts ont monté de 38 %.", "38 %"},
		{"fr", "Il résume le débat en quatre points :", ""},
		{"fr", "Une pompe coûte neuf mois de salaire.", "neuf mois"},
		{"es", "Con 78 cumplidos sigue pescando.", ""},
		{"en", "In Lund 41 of 66 families have sold their boats.", "41 of 66"},
		{"es", "El puente es de los años sesenta.", ""},
		{"es", "Cerraron la escuela en mitad del curso.", ""},
		{"fr", "Trois points d’eau sur quatre sont en panne.", "Trois points d’eau sur quatre"},
		{"fr", "Chaque euro investi en économise sept.", "sept"},
		{"fr", "Le pays est classé 126e sur 180.", "126e sur 180"},
		{"fr", "Les enseignants sont payés avec 14 mois de retard.", "14 mois"},
		{"fr", "Les camions de plus de 12 tonnes sont interdits.", ""},
		{"fr", "À moins de cinq cents mètres de l’école, la vente est interdite.", ""},
		{"fr", "J’ai passé la moitié de ma vie sur ce quai.", ""},
		{"fr", "Quatre mois plus tard, il attend toujours.", ""},
		{"es", "Entre un 8 y un 15 % de los alumnos repite curso.", "Entre un 8 y un 15 %"},
		{"es", "Los pacientes permanecen ingresados cuatro días más que el resto.", "cuatro días"},
		{"es", "La isla pierde 40 hectáreas de bosque por semana.", "40 hectáreas"},
		{"es", "Los camiones de más de 12 toneladas tienen prohibido el paso.", ""},
		{"es", "La audiencia duró tres horas.", ""},
		{"es", "Alquila un cuarto en la ciudad.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, f := range Find(tt.text, tt.language) {
				got = append(got, f.Text)
			}
			if strings.Join(got, "|") != tt.want {
				t.Errorf("figures %q, want %q", got, tt.want)
			}
		})
	}
}
