package extract

import (
	"testing"

	"attache/briefing"
)

// TestNamesOfBodies reads bodies whose names have lists, small words and people
// in them, and ends before what no longer belongs to them.
func TestNamesOfBodies(t *testing.T) {
	const waited, esperado, attendu = "“We have waited too long for this,” said Ann Veen", "«Hemos esperado demasiado tiempo», dijo Ana Roa", "« Nous avons attendu trop longtemps », a dit Anne Roa"
	tests := []struct{ name, text, role, org string }{
		{"of people with something", waited + ", treasurer of the Lund Association of Women with Disabilities.", "treasurer", "Lund Association of Women with Disabilities"},
		{"of people living with something", waited + ", chair of the Global Network of People Living with HIV.", "chair", "Global Network of People Living with HIV"},
		{"campaign against something", waited + ", director of the National Campaign Against Torture.", "director", "National Campaign Against Torture"},
		{"fields behind the noun", waited + ", director of the Centre for Law, Justice and Society.", "director", "Centre for Law, Justice and Society"},
		{"things behind the noun", waited + ", chair of the Society for Rivers, Lakes and Wetlands.", "chair", "Society for Rivers, Lakes and Wetlands"},
		{"adjectives before the noun", waited + ", deputy head of the United Nations Educational, Scientific and Cultural Organization.", "deputy head", "United Nations Educational, Scientific and Cultural Organization"},
		{"two fields of what somebody leads", waited + ", who leads the Working Group on Peace and Development.", "leads the Working Group on Peace and Development", "Working Group on Peace and Development"},
		{"other bodies behind it", waited + ", director of the Institute for Justice, Oxfam and Greenpeace.", "director", "Institute for Justice"},
		{"other people behind it", waited + " of the Centre for Justice, Kofi Lund and Jane Roe.", "", "Centre for Justice"},
		{"somebody else behind and", "Ann Veen of the University of Lund and Kofi Roe of the Fund spoke. “We have waited too long for this,” said Veen.", "", "University of Lund"},
		{"two trades behind a society", waited + ", secretary of the Royal Society, art historian and critic.", "secretary", "Royal Society"},
		{"list with articles in Spanish", esperado + ", directora de la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura.", "directora", "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura"},
		{"sobre in Spanish", esperado + ", del Centro de Estudios sobre Justicia, Derecho y Sociedad.", "", "Centro de Estudios sobre Justicia, Derecho y Sociedad"},
		{"acronym of a list in Spanish", "La Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura (UNESCO) presentó un informe. " + esperado + ", directora regional de la UNESCO.", "directora regional", "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura"},
		{"causes with articles in French", attendu + ", présidente de l’Association contre le sida, le paludisme et la tuberculose.", "présidente", "Association contre le sida, le paludisme et la tuberculose"},
		{"list with articles in French", attendu + ", directrice de l’Organisation des Nations Unies pour l’éducation, la science et la culture.", "directrice", "Organisation des Nations Unies pour l’éducation, la science et la culture"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if f := onlyQuote(t, tt.text); f.Role != tt.role || f.Org != tt.org {
				t.Errorf("role %q, body %q, want %q, %q", f.Role, f.Org, tt.role, tt.org)
			}
		})
	}
}

// TestSpokenTo gives a quote to who spoke before where only whom it is said to, or
// when, stands behind the Spanish or French verb.
func TestSpokenTo(t *testing.T) {
	for _, tt := range []struct{ name, text, who string }{
		{"to a newspaper", "La ministra, Ana Roa, visitó la zona. «Hemos esperado demasiado tiempo», dijo al diario El Sur.", "Ana Roa"},
		{"at the end of something", "Ana Roa visitó la zona. «Hemos esperado demasiado tiempo», declaró al cierre de la jornada.", "Ana Roa"},
		{"on doing something", "Ana Roa visitó la zona. «Hemos esperado demasiado tiempo», dijo al salir del tribunal.", "Ana Roa"},
		{"title of a woman", "Dre Hasina Roa, directrice de la santé, Ministère de la santé publique\n\nLa Dre Roa a présenté les progrès. « Nous avons attendu trop longtemps », a-t-elle reconnu.", "Hasina Roa"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := onlyQuote(t, tt.text); f.Who != tt.who {
				t.Errorf("speaker %q, want %q", f.Who, tt.who)
			}
		})
	}
}

// onlyQuote is the quote that is found in a text, of which there must be just one.
func onlyQuote(t *testing.T, text string) briefing.Finding {
	t.Helper()
	var quotes []briefing.Finding
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind == briefing.KindQuote {
			quotes = append(quotes, f)
		}
	}
	if len(quotes) != 1 {
		t.Fatalf("%d quotes, want 1", len(quotes))
	}
	return quotes[0]
}
