package extract

import (
	"testing"

	"attache/briefing"
)

// TestAsksOfRomance reads who asks whom in French and Spanish letters, lists and
// closing lines: each text with its first ask, by whom and to whom; empty for none.
func TestAsksOfRomance(t *testing.T) {
	tests := []struct{ name, text, ask, who, to string }{
		{"linking words", "Nous invitons par ailleurs les entreprises exportatrices à publier leurs contrats.", "Nous invitons par ailleurs les entreprises exportatrices à publier leurs contrats.", "", "les entreprises exportatrices"},
		{"complaint", "On demande à des jeunes de vingt ans de porter un cercueil avant d'avoir porté un diplôme.", "", "", ""},
		{"leave to do", "Un vieillard sans pension demande la permission de manger.", "", "", ""},
		{"leave to do in Spanish", "Un anciano sin pensión pide permiso para comer en el comedor del barrio.", "", "", ""},
		{"closing", "Sin otro particular, le rogamos reciba, señor gobernador, el testimonio de nuestra más alta consideración.", "", "", ""},
		{"what they make up", "Las organizaciones que integramos la Mesa por el Derecho al Agua exigimos al Gobierno que declare la emergencia hídrica.", "Las organizaciones que integramos la Mesa por el Derecho al Agua exigimos al Gobierno que declare la emergencia hídrica.", "Mesa por el Derecho al Agua", "Gobierno"},
		{"colon", "Rodrigo pide algo más sencillo: que los gobiernos dejen de entregar los nombres de los exiliados a los consulados.", "Rodrigo pide algo más sencillo: que los gobiernos dejen de entregar los nombres de los exiliados a los consulados.", "Rodrigo", "*"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := briefing.NewDocument(tt.text, nil, nil, briefing.Provenance{})
			if err != nil {
				t.Fatal(err)
			}
			ask, who, to := "", "", ""
			for _, f := range Extract(d, Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation && ask == "" {
					ask, who, to = d.Slice(f.Span), f.Who, f.To
				}
			}
			if tt.to == "*" {
				to = "*"
			}
			if ask != tt.ask || who != tt.who || to != tt.to {
				t.Errorf("got %q by %q to %q\nwant %q by %q to %q", ask, who, to, tt.ask, tt.who, tt.to)
			}
		})
	}
}
