package extract

import "testing"

// TestFrenchBodiesInEveryPlace asks for the body in small letters in every place where
// one with a capital is read.
func TestFrenchBodiesInEveryPlace(t *testing.T) {
	const said = " « Nous n'avons reçu aucune réponse depuis mars », dit Awa Kane."
	tests := []held{
		{"of", "« La pompe est restée en panne tout l'hiver », a dit Awa Kane, de la clinique de Kita.", "Awa Kane", "", "clinique de Kita"},
		{"of one of many", "« La pompe est restée en panne tout l'hiver », a dit Awa Kane, d'une coopérative de pêcheurs.", "Awa Kane", "", "coopérative de pêcheurs"},
		{"home", "« La pompe est restée en panne tout l'hiver », a dit Awa Kane, de la commune de Kita.", "Awa Kane", "", ""},
		{"at work", "Awa Kane travaille dans un hôpital congolais depuis dix ans." + said, "Awa Kane", "", "hôpital congolais"},
		{"part and whole", "Awa Kane travaille au service de néonatologie de l'hôpital de Kita." + said, "Awa Kane", "", "hôpital de Kita"},
		{"led by", "La clinique de Kita est dirigée par Awa Kane." + said, "Awa Kane", "", "clinique de Kita"},
		{"where", "La mairie de Kita, où Awa Kane travaille depuis 2012, a fermé lundi." + said, "Awa Kane", "", "mairie de Kita"},
		{"joined", "La clinique de Kita et sa directrice, Awa Kane, demandent une réponse." + said, "Awa Kane", "directrice", "clinique de Kita"},
		{"its office", "Le tribunal de Kita a publié ses chiffres. « L'année a été rude pour tout le monde », explique sa porte-parole, Awa Kane.", "Awa Kane", "porte-parole", "tribunal de Kita"},
		{"the office", "Une coopérative de pêcheurs a publié ses chiffres. « L'année a été rude pour tout le monde », explique la présidente, Awa Kane.", "Awa Kane", "présidente", "coopérative de pêcheurs"},
		{"on behalf", "Au nom du comité des gardiens de l'eau, Awa Kane a déclaré : « L'année a été rude pour tout le monde. »", "Awa Kane", "", "comité des gardiens de l'eau"},
		{"in brackets", "Awa Kane (hôpital de Kita) : « L'année a été rude pour tout le monde. »", "Awa Kane", "", "hôpital de Kita"},
		{"in a list", "Participants :\n\n- Awa Kane, directrice, mairie de Kita\n- Paul Sow, notaire\n\nLa séance a duré une heure.\n\n" + said, "Awa Kane", "directrice", "mairie de Kita"},
		{"on the board", "« La pompe est restée en panne tout l'hiver », a dit Awa Kane, qui siège au conseil de l'école primaire de Kita.", "Awa Kane", "", "école primaire de Kita"},
		{"study", "Selon une étude du ministère malien de la Santé publiée mardi, un village sur trois manque d'eau. « L'année a été rude pour tout le monde », explique Awa Kane, autrice principale de l'étude.", "Awa Kane", "autrice principale de l'étude", "ministère malien de la Santé"},
		{"wrote it", "Selon un rapport de la clinique de Kita, un village sur trois manque d'eau. « L'année a été rude pour tout le monde », explique Awa Kane, qui l'a rédigé.", "Awa Kane", "", "clinique de Kita"},
		{"within one of many", "« L'année a été rude pour tout le monde », dit Awa Kane, psychologue dans une clinique tunisienne.", "Awa Kane", "psychologue", "clinique tunisienne"},
		{"within one of which nothing is said", "« L'année a été rude pour tout le monde », dit Awa Kane, psychologue dans une clinique.", "Awa Kane", "psychologue", ""},
		{"within the one named", "D'après l'Université de Kita, la pluie manque. « L'année a été rude pour tout le monde », dit Awa Kane, professeure dans cette université.", "Awa Kane", "professeure", "Université de Kita"},
		{"view of a holder", "Pour la directrice de Marraines du Fleuve, la loi arrive trop tard. « Il faut deux heures pour remplir un seau », dit Awa Kane, elle-même ancienne sage-femme.", "Awa Kane", "directrice", "Marraines du Fleuve"},
		{"husband at work", "Le mari d'Awa Kane est infirmier à la clinique de Kita." + said, "Awa Kane", "", ""},
		{"father at the head", "Le père d'Awa Kane dirige la clinique de Kita." + said, "Awa Kane", "", ""},
		{"brother", "Le frère d'Awa Kane a travaillé à la clinique de Kita." + said, "Awa Kane", "", ""},
		{"long ago", "Awa Kane a fondé la clinique de Kita il y a vingt ans." + said, "Awa Kane", "a fondé", "clinique de Kita"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
