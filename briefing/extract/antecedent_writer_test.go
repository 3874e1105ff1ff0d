package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// titled is a document whose first paragraph is its title.
func titled(t *testing.T, text string) *briefing.Document {
	t.Helper()
	var blocks []briefing.Block
	at := 0
	for p := range strings.SplitSeq(text, "\n\n") {
		role := briefing.RoleParagraph
		if at == 0 {
			role = briefing.RoleHeading
		}
		blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: at, End: at + len(p)}, Role: role})
		at += len(p) + len("\n\n")
	}
	d, err := briefing.NewDocument(text, blocks, nil, briefing.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWhoWroteDownIsNotToldOf(t *testing.T) {
	for _, tt := range []spokenBy{} {
		t.Run(tt.name, func(t *testing.T) {
			quotes := analyse(titled(t, tt.text), Knowledge{}).Quotes
			if got := quotes[len(quotes)-1].Speaker.Who; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWordsWithWhereTheirSpeakerWorks(t *testing.T) {
	for _, tt := range []held{
		{"una advertencia", "El informe se cierra con una advertencia de la toxicóloga Ana Barrientos, del Hospital Roosevelt: «Cada año que esperamos lo pagan los niños».", "Ana Barrientos", "toxicóloga", "Hospital Roosevelt"},
		{"un avertissement", "Le rapport s’achève sur un avertissement de la toxicologue Ana Barrientos, de l’hôpital Roosevelt : « Chaque année d’attente est payée par les enfants ».", "Ana Barrientos", "toxicologue", "hôpital Roosevelt"},
		{"nobody’s", "El libro se cierra con una advertencia: «Cada año que esperamos lo pagan los niños».", "El libro", "", ""},
		{"an acronym of syllables", "La Federación de Temporeras del Norte (Fetenor) lo muestra. «Nosotras no podemos esperar más», afirmó la presidenta de Fetenor, Ana Huenchullán.", "Ana Huenchullán", "presidenta", "Federación de Temporeras del Norte"},
		{"un acronyme de syllabes", "Une enquête du Réseau national des femmes (Renafem) le montre. « Nous ne pouvons plus attendre », a affirmé la présidente du Renafem, Awa Ba.", "Awa Ba", "présidente", "Réseau national des femmes"},
		{"a town in brackets", "Lo dijo el Instituto de la Mujer (Lima). «No podemos esperar más», afirmó la directora de Lima Sur, Ana Paz.", "Ana Paz", "directora", "Lima Sur"},
		{"before she became", "‘An advisory is a letter you write,’ says Lakshmi Pochamma, who carried bricks for eleven years before she became general secretary of the Deccan Building Workers’ Sangam.", "Lakshmi Pochamma", "general secretary", "Deccan Building Workers’ Sangam"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
