package index

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// countedName is a name with its count; one that is wanted is not dropped.
type countedName struct {
	Count
	wanted bool
}

// namesFirst puts counted names in the order in which they are offered, and
// drops those that nobody would look through.
func namesFirst(list []countedName) []Count {
	slices.SortFunc(list, func(a, b countedName) int { return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Value, b.Value)) })
	named, others, room := make([]Count, 0, mostCounts), []Count(nil), 0
	for _, c := range list {
		switch full := len(named) >= mostCounts; {
		case full && !c.wanted:
		case nameless(c.Value):
			if others = append(others, c.Count); c.wanted {
				room = len(others)
			}
		default:
			named = append(named, c.Count)
		}
	}
	return append(named, others[:min(len(others), max(room, mostCounts-len(named)))]...)
}

// nameless reports whether words stand for somebody whom they do not name:
// "signatories", "My delegation", "the Secretary-General", "Government". Those
// of a script without capitals are taken for a name.
func nameless(name string) bool {
	words := strings.Fields(name)
	rest := words
	for len(rest) > 0 && pointing[fold(rest[0])] {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return true
	}
	if len(rest) < len(words) && strings.IndexFunc(words[0], unicode.IsUpper) < 0 {
		return true // "the Secretary-General"; "The Gambia" is a name
	}
	if strings.IndexFunc(strings.Join(rest, " "), func(r rune) bool { return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) }) < 0 {
		return true
	}
	return !slices.ContainsFunc(rest, func(w string) bool { return !ordinary[strings.TrimSuffix(fold(w), "s")] })
}

// pointing are the words that point at somebody: articles, pronouns and the
// like of English, French and Spanish, folded.
var pointing = set("the a an this that these those my our your his her its their we i he she they it you one some many most all others both " +
	"each every several who le la les l' un une des ce cet cette ces mon ma mes notre nos votre vos son sa ses leur leurs nous je il elle " +
	"ils elles on certains plusieurs beaucoup tous toutes el los las lo una unos unas este esta estos estas ese esa mi mis nuestro nuestra " +
	"nuestros nuestras su sus ellos ellas nosotros nosotras yo algunos algunas muchos muchas varios varias todos todas otros")

// ordinary are words that say what somebody is and not who: of bodies, offices
// and those who take part, without the s of their plural, and what joins them.
var ordinary = func() map[string]bool {
	words := map[string]bool{}
	for w := range set("of the and for in on to de du des d' la le les et en y del los las el e pour para a " +
		"government state country nation republic member party authority administration ministry minister president vice-president chair chairman " +
		"chairwoman chairperson vice-chair secretary secretariat secretary-general director director-general head assembly council committee " +
		"commission conference congress parliament senate court tribunal delegation delegate representative mission organization organisation " +
		"association institution agency office department bureau board body bodies group panel panellist participant speaker moderator rapporteur " +
		"expert author signatory signatories charter power company community people person woman women man men child children victim survivor " +
		"witness official spokesperson spokesman spokeswoman ambassador judge police prosecutor " +
		"gouvernement etat pay nation republique membre parti partie autorite ministere ministre president presidente vice-president secretaire " +
		"secretariat directeur directrice chef cheffe assemblee conseil comite conference congre parlement senat cour tribunal " +
		"delegation delegue deleguee representant representante mission association institution agence bureau groupe participante intervenant " +
		"intervenante moderateur moderatrice rapporteuse experte auteur signataire charte puissance entreprise communaute peuple femme homme enfant " +
		"victime temoin porte-parole ambassadeur ambassadrice juge procureur " +
		"gobierno estado pais paise nacion republica miembro parte autoridad autoridade ministerio ministro ministra presidenta presidencia secretario " +
		"secretaria directora asamblea consejo comision conferencia congreso parlamento senado corte delegacion delegado delegada " +
		"mision organizacion asociacion institucion agencia oficina grupo moderador moderadora relator relatora experto experta autor autora " +
		"firmante carta potencia empresa comunidad pueblo persona mujer mujere hombre nino nina victima testigo portavoz embajador embajadora juez fiscal") {
		words[strings.TrimSuffix(w, "s")] = true
	}
	return words
}()
