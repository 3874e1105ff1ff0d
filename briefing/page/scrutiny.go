package page

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"attache/briefing"
)

// reportSources tells what the sources lack and which of them are drafts.
func (m *composer) reportSources() {
	for _, n := range m.Notes {
		for _, f := range []struct{ name, value string }{
			{"title", n.Source.Title}, {"publisher", n.Source.Publisher}, {"date", n.Source.Date.String()},
		} {
			if strings.TrimSpace(f.value) == "" {
				m.notice(NoticeIncomplete, "", strconv.Itoa(n.Number)+" "+f.name)
			}
		}
		if Draft(n.Source) {
			m.notice(NoticeDraft, "", strconv.Itoa(n.Number)+" "+joined(" ", n.Source.Symbol, squeeze(n.Source.Title)))
		}
	}
	for _, p := range m.Parts {
		if c, ok := m.content.Clippings[p.Clipping]; ok && p.Clipping != "" {
			if origin := secondHand(c, m.content.Sources[c.Document].Provenance); origin != "" {
				m.notice(NoticeSecondHand, p.Item, origin)
			}
		}
	}
}

// limited marks the symbols of documents that are not final: limited
// distribution, conference room papers, working papers, advance versions.
var limited = regexp.MustCompile(`(?i)/(L|CRP|WP|NGO/CRP)\.\d|/DRAFT\b|\badvance\b`)

// draftWords are the words for a draft of a text in the six official
// languages. Where the word means a project as well, what is drafted has to follow.
var draftWords = regexp.MustCompile(`(?i)\bdraft\b|\bavant-projet\b|\bprojet de (résolution|décision|rapport|déclaration|protocole|convention|accord)|` +
	`\bproyecto de (resolución|decisión|informe|declaración|protocolo|convención|acuerdo)|` +
	`проект (резолюции|решения|доклада|декларации|протокола|конвенции)|مشروع (قرار|مقرر|تقرير|إعلان|بروتوكول|اتفاقية)|草案`)

// Draft reports whether a source looks like a text that is not final, by its
// symbol or by what its title or its genre calls it.
func Draft(p briefing.Provenance) bool {
	if limited.MatchString(p.Symbol) {
		return true
	}
	return draftWords.MatchString(p.Title) || draftWords.MatchString(p.Genre)
}

// secondHand is the origin of words that a document only passes on: of a
// figure what the document names as its source, of a quotation its speaker
// unless the speaker or the speaker's organisation wrote or published the
// document. It is empty for words at first hand.
func secondHand(c briefing.Clipping, p briefing.Provenance) string {
	own := strings.Join(append(slices.Clone(p.Authors), p.Publisher, p.Title), " · ")
	switch c.Kind {
	case briefing.KindStatistic:
		if source := squeeze(c.Source); source != "" && !contains(own, source) {
			return source
		}
	case briefing.KindQuote:
		who, org := squeeze(c.Who), squeeze(c.Org)
		if who != "" && !contains(own, who) && (org == "" || !contains(own, org)) {
			return who
		}
	}
	return ""
}
