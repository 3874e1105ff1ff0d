package guess

import (
	"path/filepath"
	"strings"
	"unicode"

	"attache/briefing"
)

// title chooses among the title-like lines above the body. A title has more
// words than the name of a site or a series, stands near the body, and its
// words come again in the body.
func (g *guesser) title() {
	if g.p.Title != "" {
		return
	}
	for _, l := range g.lines {
		if m := subject().FindStringSubmatch(l.text); m != nil && !l.body {
			g.set(&g.p.Title, keyTitle, m[1], "the subject line")
			return
		}
	}
	if g.knownTitle(); g.p.Title != "" {
		return
	}
	best := g.bestTitle(false)
	if best < 0 {
		best = g.bestTitle(true)
	}
	if best >= 0 {
		best = g.aboveSubtitle(best)
		t := g.lines[best].text
		origin := "the first heading"
		if g.lines[best].role != briefing.RoleHeading {
			origin = "a line at the head of the text"
		}
		g.set(&g.p.Title, keyTitle, plainOfMarks(t), origin)
		return
	}
	g.set(&g.p.Title, keyTitle, fromFileName(g.p.FileName), "the file name")
}

// bestTitle is the line that is most like a title; -1 when none is like one.
// The name of an agenda item counts only when it is asked for.
func (g *guesser) bestTitle(items bool) int {
	best, bestScore := -1, float64(minTitleScore)
	words := g.bodyWords()
	for i, l := range g.lines {
		if l.body {
			break
		}
		if l.item && !items || l.role != briefing.RoleHeading && l.role != briefing.RoleParagraph || !couldBeTitle(l) {
			continue
		}
		if score := g.scoreTitle(i, words); score >= bestScore && (best < 0 || score > bestScore) {
			best, bestScore = i, score
		}
	}
	return best
}

const minTitleScore = 3

// bodies are named in mastheads above the title.
var bodies = wordSet("words/bodies.txt")

var (
	genreLabel = lazily(`(?i)^(for immediate release|press release|news release|media release|news|opinion|editorial|communiqué de presse|nota de prensa|comunicado de prensa|fact ?sheet( no\.? ?\d+)?|statement|declaration|programme|agenda|summary|report|resolution|executive summary|synthèse|résumé|resumen|introduction|contents|table of contents|overview|background|abstract|foreword|preface|united nations|nations unies|naciones unidas)\b[^\p{L}]*$`)
	// subject is a letter's: "Re: …".
	subject = lazily(`^(?:Re|RE|Subject|Objet|Asunto)\p{Zs}?: (.{8,160})$`)
	// address opens a letter's lines: "To: …", "Speaker: …".
	address = lazily(`^\p{L}+\p{Zs}?:\p{Zs}`)
	// resolutionTitle: "71/287. Modalities, format and organization of …".
	resolutionTitle = lazily(`^\d{1,4}/\d{1,3}(?: [A-Z])?\.\s+(\p{Lu}.{8,300})$`)
	// sectionNumber: "I. Introduction", "A. Background".
	sectionNumber = lazily(`^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s`)
)

func couldBeTitle(l line) bool {
	s := l.text
	words := wordsIn(s)
	if l.masthead || sponsors().MatchString(s) {
		return false
	}
	if words < 2 || words > 40 || genreLabel().MatchString(s) || sectionNumber().MatchString(s) || findSymbol(s) != "" {
		return false
	}
	if bodies[strings.ToLower(strings.TrimRight(s, "*"))] {
		return false
	}
	if address().MatchString(s) && l.role != briefing.RoleHeading {
		return false
	}
	if l.role == briefing.RoleParagraph && (strings.ContainsAny(s[len(s)-1:], ".,;:") || endsUnspaced(s) || !unicode.IsUpper(firstLetter(s))) {
		return false
	}
	if d, at, ok := findDate(s); ok && !d.IsZero() && mostly(s, at) {
		return false
	}
	return true
}

// endsUnspaced reports a sentence of Chinese or Japanese.
func endsUnspaced(s string) bool {
	for _, mark := range []string{"。", "，", "；", "："} {
		if strings.HasSuffix(s, mark) {
			return true
		}
	}
	return false
}

// wordsIn counts the words of a line; of a writing without spaces two
// characters are one.
func wordsIn(s string) int {
	n, unspaced := 0, 0
	for w := range strings.FieldsSeq(s) {
		n++
		for _, r := range w {
			if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
				unspaced++
			}
		}
	}
	return max(n, unspaced/2)
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			if !unicode.IsLower(r) {
				return unicode.ToUpper(r)
			}
			return r
		}
	}
	return 0
}

// scoreTitle weighs what speaks for line i.
func (g *guesser) scoreTitle(i int, body map[string]bool) float64 {
	l := g.lines[i]
	score := 0.0
	if l.role == briefing.RoleHeading {
		score += 2
		if l.level == 1 {
			score += 2
		}
	}
	words := strings.Fields(l.text)
	score += min(float64(wordsIn(l.text)), 10) * 0.4
	again, long := 0, 0
	for _, w := range words {
		if w = keyWord(w); len(w) > 4 {
			long++
			if body[w] {
				again++
			}
		}
	}
	if long > 0 {
		score += 2 * float64(again) / float64(long)
	}
	if l.level == 1 && strings.ToUpper(l.text) == l.text && !bodyWords().MatchString(l.text) {
		score += 2.5 // set in capitals above a subtitle
	}
	if sessionWords().MatchString(l.text) || agendaWords().MatchString(l.text) {
		score -= 4
	}
	if _, _, dated := findDate(l.text); dated && !citesAnother(l.text) {
		score -= 2
	}
	if namesGenre(l.text) && len(words) >= 4 && l.role != briefing.RoleHeading {
		score += 2.5
	}
	if i > 0 && genreLabel().MatchString(g.lines[i-1].text) {
		score++
	}
	return score - 0.15*float64(i)
}

// bodyWords are the words of the first paragraphs.
func (g *guesser) bodyWords() map[string]bool {
	words := map[string]bool{}
	for _, l := range g.lines {
		if l.body {
			for w := range strings.FieldsSeq(l.text) {
				words[keyWord(w)] = true
			}
		}
	}
	return words
}

func keyWord(w string) string {
	return strings.TrimFunc(strings.ToLower(w), func(r rune) bool { return !unicode.IsLetter(r) })
}

var separators = strings.NewReplacer("_", " ", "-", " ", "+", " ", "%20", " ")

// fromFileName makes a file's name readable.
func fromFileName(name string) string {
	s := strings.TrimSuffix(name, filepath.Ext(name))
	if !strings.Contains(s, " ") {
		s = separators.Replace(s)
	}
	s = strings.Join(strings.Fields(s), " ")
	for i, r := range s {
		return s[:i] + string(unicode.ToUpper(r)) + s[i+len(string(r)):]
	}
	return s
}
