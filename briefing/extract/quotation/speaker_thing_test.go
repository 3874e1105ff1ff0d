package quotation

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/cast"
	"attache/briefing/extract/profile"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestThing(t *testing.T) {
	opening := map[string]string{
		"en": "The council met in the town hall on Monday and talked about the price of water for the third time this year.",
		"fr": "Le conseil s’est réuni lundi à la mairie et a parlé pour la troisième fois cette année du prix de l’eau.",
		"es": "El consejo se reunió el lunes en el ayuntamiento y habló por tercera vez este año del precio del agua.",
	}
	for language, cases := range map[string]map[string]bool{
		"en": {
			"his willingness": true, "a vigorous": true, "nevertheless": true, "The internationally": true, "our initiative to declare a year": false,
			"The presence of our delegation": true, "which one party": true, "the relevance": true,
			"the women’s cooperative": false, "the ferrywoman": false, "three residents of the camp": false, "another": false, "the petition": false,
			"The Vermont senator": false, "the population of the island": true, "Her statement": false, "63 percent of nurses": false,
			"The community": false, "the authority": false, "the Alliance": false,
		},
		"fr": {"la volonté de tous": true, "européennes": true, "la fin du mois": true, "face à la crise": true, "deux jours de marche": true,
			"un automobiliste": false, "les rescapés": false, "l’un des organisateurs": false, "le quotidien": false, "l’ex-maire": false, "des «gilets verts»": false,
			"finalement": true, "la passeuse": false, "la direction": false, "le gouvernement": false, "l’association": false, "une habitante": false},
		"es": {"la voluntad de todos": true, "energéticos": true, "los últimos meses": true, "su opinión": true,
			"un automovilista": false, "los damnificados": false, "uno de los organizadores": false, "el diario": false, "los aficionados": false,
			"un guatemalteco": false, "los mapuches": false, "la política costarricense": true, "la primera reprimenda china": true,
			"la exjueza": false, "el exalcalde": false, "los exalumnos": false, "la excusa": true, "la izquierda": false, "Agregó": true, "Fueron": true, "Marta": false,
			"finalmente": true, "la presencia de la delegación": true, "la barquera": false, "la asociación": false, "la comunidad": false},
	} {
		a := New(profile.New(cast.New(prose.Parse(testtext.Document(t, opening[language])), register.Knowledge{})))
		if a.Language != language {
			t.Fatalf("%s is taken for %s", language, a.Language)
		}
		for words, want := range cases {
			if got := a.Thing(prose.Speaker{Attribution: briefing.Attribution{Who: words}, Entity: -1}); got != want {
				t.Errorf("%s: %q is a thing: %v, want %v", language, words, got, want)
			}
		}
	}
}
