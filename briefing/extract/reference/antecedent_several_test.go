package reference

import (
	"testing"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestSeveral(t *testing.T) {
	opening := map[string]string{
		"en": "The council met in the town hall on Monday and talked about the price of water for the third time this year.",
		"fr": "Le conseil s’est réuni lundi à la mairie et a parlé pour la troisième fois cette année du prix de l’eau.",
		"es": "El consejo se reunió el lunes en el ayuntamiento y habló por tercera vez este año del precio del agua.",
	}
	for language, cases := range map[string]map[string]bool{
		"en": {"Some 870,000 people": true, "three residents": true, "The 43-year-old": false, "Her husband": false, "one of the two drivers": false, "a nurse": false, "many": true},
		"fr": {"les mères": true, "la mère de deux enfants": false, "quelque 300 familles": true, "une résidente": false},
		"es": {"los pescadores": true, "la madre de tres hijos": false, "unas 40 familias": true, "una vecina": false},
	} {
		a := New(affiliation.New(register.New(office.New(prose.Parse(testtext.Document(t, opening[language]))))))
		for words, want := range cases {
			if got := a.several(words); got != want {
				t.Errorf("%s: %q is several: %v, want %v", language, words, got, want)
			}
		}
	}
}
