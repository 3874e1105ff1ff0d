package figure

import (
	"strings"
	"testing"
)

func TestRatesAndNames(t *testing.T) {
	tests := []struct{ name, language, text, want string }{
		{"rate in words", "en", "The inspection takes eleven minutes a shift.", "eleven minutes"},
		{"rate by day", "en", "They sleep three hours a day.", "three hours"},
		{"each first", "en", "Each file gets nine seconds.", "nine seconds"},
		{"French rate", "fr", "Elles dorment trois heures par jour.", "trois heures"},
		{"Spanish rate", "es", "Duermen tres horas al día.", "tres horas"},
		{"Spanish each", "es", "Cada expediente recibe nueve segundos.", "nueve segundos"},
		{"stay", "en", "They spent a quiet three days by the sea.", ""},
		{"change with its units", "es", "La espera pasó de 42 minutos a 11 minutos.", "42 minutos|11 minutos"},
		{"range with to", "en", "A crossing costs between 50 to 300 dollars.", "between 50 to 300 dollars"},
		{"Spanish range with a", "es", "El cruce cuesta entre 50 a 300 dólares.", "entre 50 a 300 dólares"},
		{"less than a cent", "en", "Each kilo brings less than one cent.", "less than one cent"},
		{"emergency numbers", "en", "Emergency numbers: 112, 911, 999.", ""},
		{"short number", "fr", "Appelez le 3919 à toute heure.", ""},
		{"calls counted", "en", "The helpline took 4,300 calls in March.", "4,300"},
		{"families called", "en", "They call 300 families every week.", "300"},
		{"pages of a book", "en", "The Salt Road, by Ana Lund, 212 pp.", ""},
		{"licence", "en", "The text is under the Creative Commons Attribution 4.0 licence.", ""},
		{"time of day", "en", "It is now 7.15 and the hall is full.", ""},
		{"age without its unit", "es", "Tenía cincuenta y uno cuando llegó el agua.", ""},
		{"figure of speech", "fr", "Je te l’ai dit cent fois.", ""},
		{"saying", "en", "One hand cannot fill in nine.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range Find(tt.text, tt.language) {
				got = append(got, f.Text)
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
		})
	}
}
