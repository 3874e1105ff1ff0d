package guess

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

var (
	// originalLanguage is the line of a masthead below its date.
	originalLanguage = lazily(`(?i)^original\p{Zs}?: |^(?:english|french|spanish|arabic|chinese|russian) only$|^(?:anglais|français|espagnol) seulement$|^(?:español|inglés|francés) únicamente$`)
	// distributed is what a masthead says, behind the name of the body, of who gets the document.
	distributed = lazily(`(?i)\p{Zs}*\bdistr\.\p{Zs}?:?\p{Zs}.*$`)
	// sponsors are those who propose a draft: "Ghana and Norway: revised draft resolution".
	sponsors = lazily(`(?i): (?:revised )?draft (?:resolution|decision)\*?$|: projet de (?:résolution|décision)(?: révisée?)?\*?$|: proyecto de (?:resolución|decisión)(?: revisad[oa])?\*?$`)
	// subtitle says who wrote what has its title above.
	subtitle = lazily(`(?i)\b(?:submitted|prepared|transmitted) by\b|^(?:note|report|letter|statement) (?:by|of)\b|\b(?:établie?|présentée?|soumise?) par\b|^(?:note|rapport) (?:du|de la|des)\b|\b(?:preparad[oa]|presentad[oa]) por\b|^(?:nota|informe) (?:del?|de la|de los)\b`)
	// recordOf is the title of the record of a meeting.
	recordOf = lazily(`(?i)^(?:provisional )?(?:summary|verbatim) record of\b|^(?:compte rendu analytique|procès-verbal)\b|^acta (?:resumida|literal)\b`)
	// councilTitle is that of a resolution of the Security Council.
	councilTitle = lazily(`^(?:Resolution|Résolution|Resolución) \d{1,4} \((?:19|20)\d\d\)$`)
)

// maxSessionLine is in bytes of a line that names no more than a session.
const maxSessionLine = 70

// nearMasthead is how many lines below the distribution of a document its
// session and agenda item stand.
const nearMasthead = 12

// masthead marks the lines above the title of a document with a symbol: the
// body with its distribution and languages, the organ that meets, session and
// agenda item. They are no title, and the name of the agenda item is one only
// where no other is found.
func (g *guesser) masthead() {
	end, item := -1, -1
	for i, l := range g.lines {
		if l.body && (end < 0 || i > end+nearMasthead || !longName(l.text)) {
			break
		}
		switch {
		case l.body:
			g.lines[i].body, g.lines[i].item = false, true
		case distribution().MatchString(l.text) || originalLanguage().MatchString(l.text):
			end = i
		case end < 0 || i > end+nearMasthead:
		case len(l.text) <= maxSessionLine && sessionWords().MatchString(l.text):
			end = i
		case agendaWords().MatchString(l.text):
			end, item = i, i
		}
	}
	if g.p.Symbol == "" {
		return
	}
	for i := range end + 1 {
		g.lines[i].masthead = true
	}
	if item >= 0 && item == end && !strings.ContainsAny(g.lines[item].text, ":–—") {
		g.markItem(item + 1)
	}
}

// demote makes paragraphs of the headings of a masthead: they head nothing, and
// the title is the first of the document.
func (g *guesser) demote() {
	inMasthead := map[int]bool{}
	for _, l := range g.lines {
		if l.masthead {
			inMasthead[l.start] = true
		}
	}
	if len(inMasthead) == 0 {
		return
	}
	title, first := -1, -1
	for i := range g.blocks {
		b := &g.blocks[i]
		if b.Role != briefing.RoleHeading {
			continue
		}
		switch {
		case inMasthead[b.Span.Start]:
			b.Role, b.Level = briefing.RoleParagraph, 0
			continue
		case title < 0 && strings.HasSuffix(oneSpaced(g.text[b.Span.Start:b.Span.End]), g.p.Title):
			title = i
		}
		if b.Level == 1 {
			first = i
		}
	}
	if title >= 0 && first < 0 {
		g.blocks[title].Level = 1
	}
}

// oneSpaced is a text with one space wherever it has white space.
func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// maxName is in bytes of the longest names of agenda items.
const maxName = 400

// longName reports words as long as a paragraph that are no sentence: the name
// of an agenda item can fill four lines.
func longName(s string) bool {
	return len(s) <= maxName && !strings.ContainsAny(s[len(s)-1:], ".:;,!?")
}

// linesOfMasthead reports a paragraph that is the session and the agenda item
// of a masthead with line breaks between them.
func linesOfMasthead(s string) bool {
	if len(s) > 2*maxName || !strings.Contains(s, "\n") {
		return false
	}
	for l := range strings.SplitSeq(s, "\n") {
		l = strings.TrimSpace(l)
		if len(l) <= maxSessionLine && (sessionWords().MatchString(l) || agendaWords().MatchString(l)) {
			return true
		}
	}
	return false
}

// markItem marks the lines with the name of an agenda item: the first, and
// those that go on where one broke off.
func (g *guesser) markItem(from int) {
	for i := from; i < len(g.lines) && !g.lines[i].body; i++ {
		if l := g.lines[i].text; i > from && !goesOn(g.lines[i-1].text, l) || namesGenre(l) || subtitle().MatchString(l) {
			return
		}
		g.lines[i].item = true
	}
}

// goesOn reports whether a line is the rest of the one above it.
func goesOn(above, l string) bool {
	first, _ := utf8.DecodeRuneInString(l)
	last := above[strings.LastIndexByte(above, ' ')+1:]
	start, _ := utf8.DecodeRuneInString(last)
	small := utf8.RuneCountInString(last) <= mostSmall && unicode.IsLower(start)
	return unicode.IsLower(first) || small || strings.HasSuffix(above, ",")
}

// mostSmall is how many letters a word has with which no name ends: "of",
// "the", "des", "y".
const mostSmall = 3

// knownTitle is a title that the kind of document tells.
func (g *guesser) knownTitle() {
	if g.p.Symbol == "" {
		return
	}
	for _, l := range g.lines {
		switch m := resolutionTitle().FindStringSubmatch(l.text); {
		case l.body:
		case m != nil:
			g.set(&g.p.Title, keyTitle, m[1], "the numbered title of the resolution")
		case councilTitle().MatchString(l.text) || recordOf().MatchString(l.text):
			g.set(&g.p.Title, keyTitle, plainOfMarks(l.text), "the head of the text")
		}
	}
}

// aboveSubtitle is the line of the title when line i only says who wrote it.
func (g *guesser) aboveSubtitle(i int) int {
	if g.p.Symbol == "" || i == 0 || !subtitle().MatchString(g.lines[i].text) {
		return i
	}
	above := g.lines[i-1]
	if above.role != briefing.RoleHeading || above.item || !couldBeTitle(above) || subtitle().MatchString(above.text) {
		return i
	}
	if sessionWords().MatchString(above.text) || agendaWords().MatchString(above.text) || namesGenre(above.text) {
		return i
	}
	return i - 1
}

// footnoteMarks stand behind words of a title.
var footnoteMarks = lazily(`(\pL|\))[*¹]{1,3}( |$)`)

func plainOfMarks(title string) string {
	return footnoteMarks().ReplaceAllString(title, "$1$2")
}
