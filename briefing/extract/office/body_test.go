package office

import (
	"strings"
	"testing"
)

// TestBodyEnd has the name of each body marked.
func TestBodyEnd(t *testing.T) {
	for _, tt := range []struct{ language, text string }{
		{"en", "He left the <Harbour Trust> in May."},
		{"en", "He left the <Institute for the Study of Snow> in May."},
		{"en", "He left the <University of Lund> Mr John Okoro."},
		{"en", "He left the <Group of 77> in May."},
		{"en", "He left the <Dockers’ Union> in May."},
		{"fr", "Elle préside le <Réseau des refuges> en avril."},
		{"fr", "Elle préside le <Réseau des personnes vivant avec le VIH>."},
		{"fr", "Elle préside la <coopérative de Kayar>."},
		{"fr", "Le collectif Eau derrière les murs est là. Elle quitte <Eau derrière les murs> en mai."},
		{"fr", "Une habituée de la <Zad> de 61 ans."},
		{"es", "Preside el <Fondo de Apoyo a los Ganaderos> desde mayo."},
		{"es", "Preside el <Juzgado de lo Social> desde mayo."},
		{"es", "Lo dijo en la <Agencia de Migraciones> de un país vecino."},
	} {
		a, first, last := worded(t, tt.language, tt.text)
		if end := a.BodyEnd(first, len(a.Tokens)); end != last {
			t.Errorf("%s: %q, want %q", tt.text, a.NameText(first, end), a.NameText(first, last))
		}
	}
}

// TestIntroducedBodies has names that the text says are a body's.
func TestIntroducedBodies(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"en", "We met Salt and Road, a charity that feeds drivers.", "Salt and Road"},
		{"en", "We met the charity Salt Hands.", "Salt Hands"},
		{"en", "We met a charity called Salt Hands.", "Salt Hands"},
		{"en", "Salt Hands is a cooperative of former pickers.", "Salt Hands"},
		{"en", "We met a cooperative of former pickers, Salt Hands, in Lund.", "Salt Hands"},
		{"en", "We met Open Sluice, which represents lock keepers.", "Open Sluice"},
		{"en", "We met Jane Okoro, a nurse who feeds drivers.", ""},
		{"en", "We met in Lund, a town that feeds drivers.", ""},
		{"fr", "Nous avons vu Mains de Sel, une association qui nourrit les routiers.", "Mains de Sel"},
		{"es", "Vimos a Manos de Sal, una asociación que cuida a los choferes.", "Manos de Sal"},
	} {
		a, _, _ := worded(t, tt.language, tt.text)
		var names []string
		for _, b := range a.Introduced {
			names = append(names, b.Name)
		}
		if got := strings.Join(names, "|"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
