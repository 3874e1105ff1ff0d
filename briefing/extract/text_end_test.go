package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// TestTextThatEndsAnywhere cuts paragraphs after a word, with and without a
// full stop: a rule that looks at what follows must not look behind the text.
func TestTextThatEndsAnywhere(t *testing.T) {
	paragraphs := strings.Split(corpus(t), "\n")
	paragraphs = append(paragraphs, "La reunión fue larga y nadie quiso hablar de ella en la sala. Resume Ana Roa en la Casa Luz, que dirige sola",
		"Un ménage sur dix", "Una de las recolectoras, Fresia, de 48 años, les tomó fotos con calma", "«Es la diferencia entre todos», afirma Rosa Villa, investigadora del Instituto Regional de Estudios en Lima", "Le directeur de l’Agence, Guy Aubin, a appelé lundi soir", "According to the spokesperson for the Refugees Agency on the shore", "Jane Okoro, who has been Director of the Trust since January and chairs it",
		"que abajo firmamos, autoridades.\n\nEl Estado debe actuar hoy", "La fundación Kora Andina presentó ayer", "El acto fue inaugurado por la alcaldesa de Puno, Elena Ríos. «No hay agua», dijo", "«Falta agua en todo»: así lo resumió Ana Roa —jefa de la Red— ante todos", "La demanda de la Red de Mujeres al Gobierno es que abra el pozo", "Desde la Red de Ríos pedimos, además, a los países que paguen",
		"La directora de la Red de Mujeres del Norte Ana Roa pidió", "la Cooperativa «Flor de Café» y la Alianza por el Clima y la Vida exigen que el Estado pague", "La presidenta de la Red es Ana Roa", "dijo Ana Roa, de la junta de vecinos", "To: the mayor\nFrom: the Desk of Wells\nAdopted by the Congress",
		"Jane Okoro, director of the Lesbian, Gay, Bisexual and Trans Alliance and secretary of Save the Shores, our partner, said it",
		"Il y a aussi ce vieil éleveur ici", "Elle a passé la parole à la dame", "Awa Kane en est la", "La délégation est conduite par Luc Roy", "À l’école, dit Awa Kane, qui dirige l’établissement", "Les femmes de la coopérative rient",
		"Pour Marie Kamau, potière à Kita, la route est « une blessure", "Paul Diop a quitté Lomé. Il enseigne depuis 2023 les mathématiques à titre",
		"Al final tomó la palabra, desde el público, la viuda", "«Falta agua», dijo José Cruz, uno de los voluntarios", "Ana Roa citó al ministro de Obras, quien dijo que", "El médico le preguntó por su casa", "La cooperativa Flor de Sal abrió ayer. La que hablaba por todas, Nidia Angulo Quiñones, de la asociación campesina")
	// Cutting after each word would take minutes: the step changes which words.
	const step = 11
	cuts := 0
	for _, p := range paragraphs {
		stride := step
		if len(p) < 120 {
			stride = 1
		}
		for i, r := range p {
			if r != ' ' || i == 0 {
				continue
			}
			if cuts++; cuts%stride != 0 {
				continue
			}
			for _, end := range []string{"", "."} {
				d := document(t, p[:i]+end)
				checkFindings(t, d, Extract(d, Knowledge{}))
			}
			// An imported document has blocks and states its language.
			whole := []briefing.Block{{Span: briefing.Span{End: i}, Role: briefing.RoleParagraph}}
			d, err := briefing.NewDocument(p[:i], whole, nil, briefing.Provenance{Language: Extract(document(t, p), Knowledge{}).Language})
			if err != nil {
				t.Fatal(err)
			}
			checkFindings(t, d, Extract(d, Knowledge{}))
		}
	}
	if cuts < 1000 {
		t.Fatalf("only %d places to cut were found", cuts)
	}
}
