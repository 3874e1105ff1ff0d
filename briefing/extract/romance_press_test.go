package extract

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/testtext"
)

// TestHoldersWithoutComma reads the name of the holder right behind the body or the field
// of the office.
func TestHoldersWithoutComma(t *testing.T) {
	const said = "« Nous manquons de tout depuis trois semaines », a déclaré "
	checkOffices(t, []held{
		{"small body", said + "le porte-parole du gouvernement Jean Kane.", "Jean Kane", "porte-parole", "gouvernement"},
		{"phrase of small words", said + "la présidente du syndicat des dockers Jeanne Kane.", "Jeanne Kane", "présidente", "syndicat des dockers"},
		{"field", said + "le ministre de la Transition écologique François Rugy.", "François Rugy", "ministre de la Transition écologique", ""},
		{"name of a body", said + "le porte-parole de la zone Dinaphi Gilles Boonen.", "Gilles Boonen", "porte-parole", "zone Dinaphi"},
		{"to whom behind", said + "le ministre de l’Intérieur Gérard Colin à la préfecture de police.", "Gérard Colin", "ministre de l’Intérieur", ""},
		{"source", "Selon la présidente du syndicat des dockers Jeanne Kane, « nous manquons de tout depuis trois semaines ».", "Jeanne Kane", "présidente", "syndicat des dockers"},
		{"a kinship noun as a given name", said + "le porte-parole du gouvernement Benjamin Grivel.", "Benjamin Grivel", "porte-parole", "gouvernement"},
		{"party in brackets", said + "la maire de Lund Marie Cornec (PS).", "Marie Cornec", "maire de Lund", "PS"},
	})
	checkLastSpeaker(t, []spokenBy{
		{"behind a town", "A Lund, le porte-parole du gouvernement Jean Kane a reconnu que les digues « n’avaient pas été entretenues depuis dix ans ».", "Jean Kane"},
		{"a house named after somebody", "La directrice de l’hôpital Jean Jaurès a déclaré : « Nous manquons de tout depuis trois semaines. »", "La directrice de l’hôpital Jean Jaurès"},
	})
}

// TestFrenchCapitalsWithoutAccents reads words whose first letter a text prints without its
// accent.
func TestFrenchCapitalsWithoutAccents(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"preposition", "A la fin du mois de février, le commissariat aux droits de l’homme avait, pour sa part, demandé à la France de « mieux respecter les droits de l’homme ».", "le commissariat aux droits de l’homme"},
		{"place", "A Toulouse, environ trois cents femmes ont défilé. « Nous reviendrons chaque samedi jusqu’à l’été », promet Awa Kane.", "Awa Kane"},
	})
}

// TestFrenchSaidBehindTheRest reads who says it behind the rest of the clause, and behind
// adverbs.
func TestFrenchSaidBehindTheRest(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"object behind", "Ces orages ont fait « beaucoup plus de dégâts » matériels à Lund que ceux de mai, a déclaré dimanche Paul Adou, premier adjoint de la maire.", "Paul Adou"},
		{"adverbial behind", "Elle recevra les banques pour leur demander de « participer à l’effort collectif » face à la crise, a précisé Awa Kane.", "Awa Kane"},
		{"office and name", "« Un hasard, sans doute, si la mesure tombe juste avant les élections » européennes, a ironisé la présidente du parti, Marine Roussel.", "Marine Roussel"},
		{"comma", "La journée « a rassemblé 50 000 personnes », davantage que les 32 000 de la semaine dernière, a annoncé le ministre, Christophe Carel.", "Christophe Carel"},
		{"body", "« L’homme a répondu à l’appel à viser les pays membres de la coalition » internationale, a déclaré le groupe armé dans un communiqué.", "le groupe armé"},
		{"later", "« Nous sommes remplis de colère », lançait un peu plus tôt Priscille Ludon, figure du mouvement.", "Priscille Ludon"},
		{"for its part", "La police affirmait de son côté avoir interpellé cet homme après « des outrages et des menaces ».", "La police"},
		{"besides", "En matière d’énergie, Bart Dewaele a par ailleurs répété sa préférence pour « un mix d’énergie nucléaire et renouvelable ».", "Bart Dewaele"},
		{"report", "Le Président appelle l’attention sur le rapport du Secrétaire général, dans lequel il est souligné que « la santé commence par le fait d’être compris ».", "le rapport du Secrétaire général"},
		{"what is told of", "Dans sa lettre aux habitants, M. Paul Mauron affirme que le débat qui sera lancé mardi n’est « ni une élection, ni un référendum ».", "Paul Mauron"},
	})
}

// TestRomanceSaidAfterTheRest reads words that a clause borrows in its middle and whose
// attribution stands at its end.
func TestRomanceSaidAfterTheRest(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"goal", "Elle recevra les banques pour leur demander de « participer à l’effort collectif » pour sortir de la crise, a précisé Awa Kane.", "Awa Kane"},
		{"time", "La ville a « perdu la moitié de ses emplois » en dix ans, rappelle Awa Kane, maire adjointe.", "Awa Kane"},
		{"source", "Le projet prévoit « une aide directe aux familles » dès le mois de mai, selon Awa Kane.", "Awa Kane"},
		{"second verb", "Il faut « rouvrir les dispensaires de brousse » et payer les sages-femmes, insiste Awa Kane.", "Awa Kane"},
		{"relative", "Il faut « rouvrir les dispensaires de brousse » que la guerre a fermés, insiste la directrice, Awa Kane.", "Awa Kane"},
		{"in front", "« Plus le temps passe, plus le prix sera élevé » pour les seules familles du port, estime Awa Kane.", "Awa Kane"},
		{"a text as the source", "Un habitant sur deux pense que « personne ne viendra réparer la digue » dans son quartier, selon une étude de la mairie.", "une étude de la mairie"},
		{"tiempo", "El municipio ha “perdido la mitad de sus empleos” en diez años, recuerda Ana Quispe, concejala.", "Ana Quispe"},
		{"segundo verbo", "Hay que “reabrir los puestos de salud” y pagar a las parteras, insiste Ana Quispe.", "Ana Quispe"},
	})
}

// TestRomanceToldToMedium leaves out of a description the medium to which somebody speaks.
func TestRomanceToldToMedium(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"agency", "« Nous manquons de tout », a déclaré sa veuve à l’AFP.", "sa veuve"},
		{"paper", "« Nous manquons de tout », a expliqué le photographe à son journal.", "le photographe"},
		{"interview", "« Nous manquons de tout », a expliqué le maire en entrevue.", "le maire"},
		{"audience", "« Nous manquons de tout », a lancé un élu devant des dizaines de routiers.", "un élu"},
		{"name behind", "« Nous manquons de tout », a déclaré la présidente du Collectif des femmes Awa Kane à l’AFP.", "Awa Kane"},
	})
}

// TestRomanceNamesBehindPlaces parts a person's name from where and to whom something is
// said.
func TestRomanceNamesBehindPlaces(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"agency", "« Il faut continuer sans eux », a déclaré à l’AFP Walter, étudiant de 23 ans, venu de Rennes.", "Walter"},
		{"town", "« Il faut continuer sans eux », a lancé à Rennes Awa Kane, présidente du collectif.", "Awa Kane"},
		{"paper", "« Il faut continuer sans eux », a dit à Libération Paul Adou, maire de Lund.", "Paul Adou"},
		{"of somebody there", "Après l’arrestation mercredi à Paris d’Éric Drouin, ses amis protestent. « Il faut continuer sans lui », dit Éric Drouin depuis sa cellule.", "Éric Drouin"},
		{"what is somebody’s", "L’avocat a souligné que l’ADN de Mehdi Nemar manquait sur l’arme. « Il faut continuer sans moi », a dit Mehdi Nemar.", "Mehdi Nemar"},
		{"a name with de", "« Il faut continuer sans eux », a répondu Jean de Rugy à Paul d’Ormes.", "Jean de Rugy"},
	})
}

// TestOfficesOfStatesHaveNoBodyToldOf gives a State's office no body of which the text has
// told before.
func TestOfficesOfStatesHaveNoBodyToldOf(t *testing.T) {
	checkOffices(t, []held{
		{"secretary of State", "Ils demandent la dissolution de l’Assemblée nationale. Mercredi, le secrétaire d’État à la Mer Laurent Nunez a dit : « Il faut que chacun soit responsable. »", "Laurent Nunez", "secrétaire d’État à la Mer", ""},
		{"president of a country", "L’Académie du Nord a salué l’écrivain. Le président français Emmanuel Mauron a estimé : « C’était un grand homme et un ami. »", "Emmanuel Mauron", "président français", ""},
		{"cabinet", "Le rond-point dessert la zone commerciale nord de Lund. « Il faut que chacun soit responsable », a souligné le directeur de cabinet du préfet, Bernard Burquel.", "Bernard Burquel", "directeur de cabinet du préfet", ""},
		{"a body's office", "L’Association du port a publié son bilan. « Il faut que chacun soit responsable », a souligné la directrice, Awa Kane.", "Awa Kane", "directrice", "Association du port"},
	})
}

// TestThinSpacesInsideMarks leaves every kind of space between guillemets and words out of
// the quote.
func TestThinSpacesInsideMarks(t *testing.T) {
	for _, space := range []string{" ", "\u00a0", "\u202f", "\u2009", "\u2002"} {
		d := testtext.Document(t, "«"+space+"Il faut rouvrir les écoles du port avant l’hiver"+space+"», a déclaré Awa Kane.")
		var quotes []string
		for _, f := range Extract(d, Knowledge{}).Findings {
			if f.Kind == briefing.KindQuote {
				quotes = append(quotes, d.Slice(f.Span))
			}
		}
		if want := "Il faut rouvrir les écoles du port avant l’hiver"; len(quotes) != 1 || quotes[0] != want {
			t.Errorf("%q: quotes %q, want %q", space, quotes, want)
		}
	}
}
