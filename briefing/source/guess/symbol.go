package guess

import (
	"strings"

	"attache/briefing"
)

// symbolWords match a United Nations document symbol: a body, then at least
// two more parts, one of them with a digit: "A/RES/71/287", "CTOC/COP/WG.4/2024/2".
const symbolWords = `(?:A|S|E|T|ST|CTOC|CAC|COSP|CRC|CEDAW|CCPR|CERD|CAT|CMW|CRPD|CED|HRI|HRC|UNEP|FCCC|TD|DP|ECE|ECA|ESCAP|LC|CEPAL|ICCD|CBD|CEB|JIU|NPT|CD|BWC|CCW|APLC|HSP|UNW|IDB|PBC|OPS|GC|GOV|EC|ITH|UNODC|UNIS|SC|GA|SG|DC|HR|ICC|ICC-ASP|WHA|EB|UNESCO|FSM|UNCTAD|ISBA|SPLOS|IPBES|WIPO|CITES)(?:/[A-Za-z0-9][A-Za-z0-9.()-]*){1,7}(?: \((?:19|20)\d\d\))?`

var (
	symbolLine = lazily(`^(?:(?:United Nations|Nations Unies|Naciones Unidas)\s+)?(` + symbolWords + `)\*{0,3}$`)
	// symbolEnd: below or beside the words "United Nations" of a masthead.
	symbolEnd = lazily(`^(?:United Nations|Nations Unies|Naciones Unidas)\b.{0,60}?\s(` + symbolWords + `)\*{0,3}(?:\b|\s|$)`)
	hasDigit  = lazily(`\d`)
)

// symbol reads the masthead, or the running head of a paged document.
func (g *guesser) symbol() {
	counts := map[string]int{}
	for i, b := range g.blocks {
		if b.Span.Len() > 120 || i > maxHeadLines && b.Role != briefing.RoleBoilerplate {
			continue
		}
		for l := range strings.SplitSeq(g.slice(i), "\n") {
			s := findSymbol(strings.TrimSpace(l))
			if s == "" {
				continue
			}
			if i <= maxHeadLines {
				g.set(&g.p.Symbol, keySymbol, s, "the head of the text")
				return
			}
			counts[s]++
		}
	}
	for s, n := range counts {
		if n >= 2 && len(counts) == 1 {
			g.set(&g.p.Symbol, keySymbol, s, "the running head")
		}
	}
}

func findSymbol(s string) string {
	m := symbolLine().FindStringSubmatch(s)
	if m == nil {
		m = symbolEnd().FindStringSubmatch(s)
	}
	if m == nil || !hasDigit().MatchString(m[1]) || strings.Count(m[1], "/") < 2 {
		return ""
	}
	return m[1]
}

var (
	sessionWords = lazily(`(?i)(?:^|, )((?:resumed )?(?:[\p{L}-]+(?:st|nd|rd|th|first|second|third)|\d{1,3}(?:st|nd|rd|th)) (?:special |emergency |regular |resumed )*session|[\p{L}-]+ème session|première session|\d{1,3}(?:re|e|ème) session|\d{1,3}\.?º? período (?:\p{L}+ )?de sesiones|[\p{L} ]{3,30} período (?:\p{L}+ )?de sesiones|(?:19|20)\d\d (?:\p{L}+ )?session|session (?:\p{L}+ )?(?:de fond )?de (?:19|20)\d\d|período (?:\p{L}+ )?de sesiones (?:\p{L}+ )?de (?:19|20)\d\d)(?:$|[ ,*])`)
	agendaWords  = lazily(`(?i)^(?:provisional )?(?:agenda )?(?:item|items|point|points|tema|temas)(?: \d{1,3}[\p{L}()\d ,.–-]{0,20}?)(?: of the (?:provisional )?agenda| de l[’']ordre du jour(?: provisoire)?| del programa(?: provisional)?| de la agenda(?: provisional)?)?(?:\*)?(?:[\s\p{Zs}]?[:.–—][\s\p{Zs}]?.{3,160})?$`)
	bodyWords    = lazily(`(?i)\b(conference|conférence|conferencia|council|conseil|consejo|committee|comité|commission|comisión|assembly|assemblée|asamblea|forum|congress|congrès|congreso|working group|groupe de travail|grupo de trabajo|dialogues?|hearing|workshop|summit|sommet|cumbre)\b`)
)

// session reads the lines of a masthead that name session, agenda item and
// the body that meets.
func (g *guesser) session() {
	for i, l := range g.lines {
		if l.body || len(l.text) > maxDateLine+60 {
			continue
		}
		if m := sessionWords().FindStringSubmatch(l.text); m != nil && len(l.text) <= 110 {
			g.set(&g.p.Session, keySession, m[1], "the head of the text")
			switch {
			case bodyWords().MatchString(l.text):
				g.set(&g.p.Event, keyEvent, strings.TrimRight(l.text, "*"), "the head of the text")
			default:
				if body := g.bodyAbove(i); body != "" {
					g.set(&g.p.Event, keyEvent, body+", "+lowerFirst(m[1]), "the head of the text")
				}
			}
		}
		if agendaWords().MatchString(l.text) {
			g.set(&g.p.AgendaItem, keyAgendaItem, strings.TrimRight(l.text, "*"), "the head of the text")
		}
	}
}

// bodyAbove returns the body that meets, named in the lines above line i.
func (g *guesser) bodyAbove(i int) string {
	for j := i - 1; j >= 0 && j >= i-6 && !g.lines[j].body; j-- {
		s := strings.TrimRight(distributed().ReplaceAllString(g.lines[j].text, ""), "*")
		if bodyWords().MatchString(s) && len(s) <= 90 && !hasDigit().MatchString(s) {
			return s
		}
	}
	return ""
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }
