package extract

import "testing"

// A speaker that is a body has itself as its body, and no office.
func TestBodiesThatSpeak(t *testing.T) {
	const en = " The meeting took place in the old school on the edge of the town, and it went on until late."
	const fr = " La réunion s’est tenue dans la vieille école à la sortie de la ville, et elle a duré jusque tard."
	const es = " La reunión se celebró en la vieja escuela a la salida del pueblo, y duró hasta bien entrada la noche."
	tests := []struct{ name, text, org string }{
		{"kind without an article", "Housing charity Crisis Point says “nobody should have to sleep in a car in winter”." + en, "Crisis Point"},
		{"one word behind its kind", "Supermarket chain Freshway told the paper that “prices will come down by the summer”." + en, "Freshway"},
		{"kind that is no noun of a name", "The logistics firm Trans Baltica said: “We have always respected the rules of the port.”" + en, "Trans Baltica"},
		{"kind that is a text too", "According to the platform Blue Moon, “a promise accepted is a promise half forgotten”." + en, "Blue Moon"},
		{"article within the name", "In its submission, the women’s group Our Turn wrote: “We were asked last and heard least.”" + en, "Our Turn"},
		{"what goes on with which", "Trans Baltica, which owns the quay, declined to meet us; in a letter it called the claims “a set of old stories with no basis in fact”." + en, "Trans Baltica"},
		{"a body’s report", "A National Audit Office report said the scheme was “poorly planned and badly carried out”." + en, "National Audit Office"},
		{"office of State in small letters", "The office of the mayor said that “the work will begin in the spring”." + en, "office of the mayor"},
		{"kind of court in small letters", "The appeal court said the detention was “without any basis in law”." + en, "appeal court"},
		{"body whose it is", "Norway’s defence ministry said it was “grateful to all those who served”." + en, "Norway’s defence ministry"},
		{"body of several", "The companies’ council replied that “the market will sort this out”." + en, "companies’ council"},
		{"office within a body’s name", "The official commission said the mine was “a danger to all”." + en, "official commission"},
		{"adjective of rank, French", "L’Inspection générale de l’environnement relève que « les registres sont tenus de façon irrégulière »." + fr, "Inspection générale de l’environnement"},
		{"adjective of rank, Spanish", "La Dirección General de Tráfico informó de que «las carreteras seguirán cerradas»." + es, "Dirección General de Tráfico"},
		{"small adjective in the name", "Le Conseil supérieur de la pêche estimait que « la ressource ne pourra plus suivre longtemps »." + fr, "Conseil supérieur de la pêche"},
		{"staff of a minister", "Le cabinet de la ministre du Logement a fait savoir que « le décret sera publié avant l’été »." + fr, "cabinet de la ministre du Logement"},
		{"field behind a preposition", "La Relatoría Especial sobre los Derechos de los Migrantes advirtió que «la frontera se ha convertido en un cementerio»." + es, "Relatoría Especial sobre los Derechos de los Migrantes"},
		{"all in small letters", "La cámara empresaria asegura que «cada kilómetro es un acto de patriotismo»." + es, "cámara empresaria"},
		{"adjective between kind and name", "La organización ecologista Sierra y Mar subraya que «el río no aguanta otra temporada»." + es, "organización ecologista Sierra y Mar"},
		{"sources of a body", "Fuentes de la Fiscalía aseguran que «los traslados siguen su curso»." + es, "Fiscalía"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) == 0 {
				t.Fatal("no quote")
			}
			if q := a.Quotes[0]; q.Speaker.Org != tt.org || q.Speaker.Role != "" {
				t.Errorf("who %q, role %q, org %q; want %q", q.Speaker.Who, q.Speaker.Role, q.Speaker.Org, tt.org)
			}
		})
	}
}

func TestBodiesWithoutAName(t *testing.T) {
	const en = " The meeting took place in the old school on the edge of the town, and it went on until late."
	const es = " La reunión se celebró en la vieja escuela a la salida del pueblo, y duró hasta bien entrada la noche."
	tests := []struct{ name, text string }{
		{"any body, English", "An official commission said the mine was “a danger to all who live below it”." + en},
		{"pointed at, English", "That alliance said the mine was “a danger to all who live below it”." + en},
		{"several bodies, English", "The fishing cooperatives said they “would not sell below cost”." + en},
		{"several bodies", "Las cooperativas del valle aseguran que «los precios no cubren ni la semilla»." + es},
		{"any body", "Una organización campesina subraya que «ningún agricultor quiere ver morir a nadie en su finca»." + es},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) == 0 {
				t.Fatal("no quote")
			}
			if q := a.Quotes[0]; q.Speaker.Org != "" || q.Speaker.Role != "" {
				t.Errorf("who %q, role %q, org %q", q.Speaker.Who, q.Speaker.Role, q.Speaker.Org)
			}
		})
	}
}
