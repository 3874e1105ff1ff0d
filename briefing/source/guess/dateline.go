package guess

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// dateline is how news begins: "VIENNA, 25 July 2024 (UNODC) –".
type dateline struct {
	place, agency string
	date          briefing.Date
}

const placeWords = `((?:\p{Lu}[\p{L}.'’-]*)(?:[ -](?:\p{Lu}[\p{L}.'’-]*|and|et|y|de|del|la|of|the|upon|sur)){0,4}(?:, \p{Lu}[\p{L}. ]{1,20})?)`

var (
	// placeFirst: the place, a comma, and a date with or without its year.
	placeFirst = lazily(`^` + placeWords + `(?:, | ?[|/] ?| \(| [-–—] )(?:le |el |on )?((?:\p{L}+,? )?\d{1,2}(?:er|st|nd|rd|th|º)?(?:[-–]\d{1,2})?(?: de)? \p{L}{3,10}\.?(?:(?: de| del)?,? (?:19|20)\d\d)?|\p{L}{3,10} \d{1,2}(?:[-–]\d{1,2})?(?:, (?:19|20)\d\d)?)\)?(?: \(([^()]{2,60})\))?[ \x{a0}]*(?:[-–—:.,;|]|$)`)
	// agencyFirst: the place and the agency: "GENEVA (UNHCR) –".
	agencyFirst = lazily(`^((?:\p{Lu}{2,}[’'.-]?)(?:[ -]\p{Lu}{2,}){0,3}) \(([^()]{2,60})\)[ \x{a0}]*[-–—]`)
	// dateFirst: "23 June 2017: In order to".
	dateFirst = lazily(`^(\d{1,2} \p{L}{3,10} (?:19|20)\d\d)[ \x{a0}]*[:–—][ \x{a0}]`)
	// placeAlone: "VIENNA –".
	placeAlone = lazily(`^((?:\p{Lu}{2,}[’'.-]?)(?:[ -]\p{Lu}{2,}){0,2})(?:, \p{Lu}[\p{L}. ]{1,20})?[ \x{a0}]*[–—][ \x{a0}]`)
)

// dateline reads the start of the first paragraphs, or a line of its own.
func (g *guesser) dateline() (dateline, bool) {
	for _, l := range g.lines {
		if l.role == briefing.RoleBoilerplate || !l.body && citesAnother(l.text) {
			continue
		}
		s := l.text[:min(len(l.text), 300)]
		if m := placeFirst().FindStringSubmatch(s); m != nil && isPlace(m[1]) {
			d, _, ok := findDate(m[2])
			if ok || monthIn(m[2]) {
				return dateline{place: titleCase(m[1]), agency: m[3], date: d}, true
			}
		}
		if !l.body {
			continue
		}
		if m := agencyFirst().FindStringSubmatch(s); m != nil {
			return dateline{place: titleCase(m[1]), agency: m[2]}, true
		}
		if m := dateFirst().FindStringSubmatch(s); m != nil {
			if d, _, ok := findDate(m[1]); ok {
				return dateline{date: d}, true
			}
		}
		if m := placeAlone().FindStringSubmatch(s); m != nil && isPlace(m[1]) {
			return dateline{place: titleCase(m[1])}, true
		}
	}
	return dateline{}, false
}

// isPlace refuses what a capital letter and a comma make of other words:
// days, months, salutations, bodies.
func isPlace(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(strings.NewReplacer(",", " ").Replace(s))) {
		if months[w] > 0 || notPlace[w] {
			return false
		}
	}
	return len(s) <= 60
}

var notPlace = wordSet("words/not-places.txt")

func monthIn(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if monthOf(strings.Trim(w, ".,")) > 0 {
			return true
		}
	}
	return false
}

// titleCase writes a place that is printed in capitals as a name.
func titleCase(s string) string {
	if strings.ToUpper(s) != s {
		return s
	}
	out := []rune(strings.ToLower(s))
	start := true
	for i, r := range out {
		if start && unicode.IsLetter(r) {
			out[i] = unicode.ToUpper(r)
		}
		start = !unicode.IsLetter(r)
	}
	return string(out)
}
