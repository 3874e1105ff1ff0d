package extract

import (
	"testing"

	"attache/briefing"
)

// TestBodyApposed has a body that is described and then named speak and ask by its
// name.
func TestBodyApposed(t *testing.T) {
	const said, dit, dijo = " said that “a contract which can be torn up protects only the printer”.", " a déclaré que « ce contrat ne protège que l’imprimeur ».", " declaró que “ese contrato solo protege al impresor”."
	for _, c := range []struct{ text, who string }{
		{"The country’s largest union, the Dockers’ Federation," + said, "Dockers’ Federation"},
		{"A coalition of 19 groups, Marenza Watch," + said, "Marenza Watch"},
		{"“A contract protects only the printer,” said the country’s largest union, the Dockers’ Federation.", "Dockers’ Federation"},
		{"The ministry’s spokesman, Kofi Roe," + said, "Kofi Roe"},
		{"The country’s oldest union, in a letter of May," + said, "The country’s oldest union"},
		{"Le principal syndicat, la Fédération des dockers," + dit, "Fédération des dockers"},
		{"El mayor sindicato, la Federación de Estibadores," + dijo, "Federación de Estibadores"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}

// TestOwnWords gives words that a colon announces as somebody’s to them, whoever
// repeats them.
func TestOwnWords(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Ha escrito una frase de su padre: “La montaña avisa bajito y hay que oírla”.", "su padre"},
		{"Les dejamos las palabras de una oyente de Kaya, recogidas por nuestro colega Mamadú Sawadogo: «Mi radio cruje, pero habla de mi pozo».", "una oyente de Kaya"},
		{"Elle a noté une phrase de son père : « La montagne prévient tout bas, il faut l’entendre. »", "son père"},
		{"Nous leur laissons le mot d’une auditrice de Kaya, rapporté par notre collègue Moumouni Sawadogo : « Ma radio grésille, mais elle parle de mon puits. »", "une auditrice de Kaya"},
		{"She quoted a line by Wole Soyinka: “The mountain warns in a low voice.”", "Wole Soyinka"},
		{"In a line of fishing boats, Kofi Roe said: “The mountain warns in a low voice.”", "Kofi Roe"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}

// TestPlaceOfOffice has the “who” behind an apposition be the person, and not the
// place or the body that ends it.
func TestPlaceOfOffice(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Hablamos con Eulalia Tzoc, superviviente de Río Hondo, quien dijo: “Yo di mi palabra a la Comisión”.", "Eulalia Tzoc"},
		{"Intervino la lideresa Rosa Choque, de la comunidad de Alto Perené, quien dijo: “Nuestra tierra no se vende”.", "Rosa Choque"},
		{"We heard Awa Kane, a survivor from Grand Bassam, who said: “I gave my word to the commission.”", "Awa Kane"},
		{"Mme Odile Mpondo, infirmière de nuit à l’hôpital Laquintinie de Douala, a parlé. Cette main était celle d’Odile Mpondo, arrivée de Douala. « Je ne compte plus les gouttes », a-t-elle confié.", "Odile Mpondo"},
		{"Participantes\n– Mme Aïssatou Bâ, secrétaire générale de la FPSI (modératrice)\n– Mme Odile Mpondo, infirmière de nuit à l’hôpital Laquintinie-Nord de Douala\n\nLe récit d’une nuit\nCette main était celle d’Odile Mpondo, arrivée le matin même de Douala. Elle a décrit un service de 54 lits. « À trois heures du matin, je ne compte plus les gouttes », a-t-elle confié.", "Odile Mpondo"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}

// TestOfficeToldLater reads offices that clauses farther on give somebody.
func TestOfficeToldLater(t *testing.T) {
	const quote = "‘I thought it was a thorn,’ says Talatu Danjuma"
	tests := []struct{ name, text, person, role, org string }{
		{"years later", quote + ".\n\nTwo years later, she became treasurer of Step Lightly.", "Talatu Danjuma", "treasurer", "Step Lightly"},
		{"the pronoun again", quote + ".\n\nIn 2024 she joined Step Lightly, an association of survivors, and she has become its coordinator.", "Talatu Danjuma", "coordinator", "Step Lightly"},
		{"since", quote + ", who has since been promoted to head nurse of the Lund Hospital.", "Talatu Danjuma", "head nurse", "Lund Hospital"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

// TestOfficeKept has somebody keep the office that a clause gave, where a later
// sentence calls them by their trade only.
func TestOfficeKept(t *testing.T) {
	a := analyse(document(t, "La gente pregunta. “Yo les contesto otra cosa cada vez”, explica la ingeniera Flor de María Tarazona, que coordina la unidad de lagunas del Centro de Estudios.\n\nLa ingeniera Tarazona la entiende. “Hay que consultar a las familias antes”, insiste."), Knowledge{})
	if len(a.Quotes) != 2 {
		t.Fatalf("%+v", a.Quotes)
	}
	for _, q := range a.Quotes {
		if q.Speaker.Role != "coordina la unidad de lagunas" {
			t.Errorf("role %q", q.Speaker.Role)
		}
	}
}

// TestAsksOfInitials has the body ask whose initials a line of the head spells.
func TestAsksOfInitials(t *testing.T) {
	r := Extract(document(t, "NO FINGERPRINT, NO FLOUR\nDigital identity and access to public services\n\nRight to Be Counted Initiative (RBCI)\nSeptember 2025\n\nExecutive summary\n\nOur researchers visited 2,316 households.\n\nRecommendations\n\nTo the Government\n- Restore paper ration books as a valid alternative.\n\nWe also urge the National Human Rights Commission to open an inquiry."), Knowledge{})
	asks := 0
	for _, f := range r.Findings {
		if f.Kind == briefing.KindRecommendation {
			if asks++; f.Who != "Right to Be Counted Initiative" {
				t.Errorf("%q asks", f.Who)
			}
		}
	}
	if asks != 2 {
		t.Errorf("%d asks", asks)
	}
}
