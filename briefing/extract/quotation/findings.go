package quotation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// TokensOf returns the tokens of a sentence.
func (a *Attributed) TokensOf(s prose.Sentence) []prose.Token { return a.Tokens[s.First:s.Last] }

// Quotations gives the quotes that somebody speaks as findings.
func (a *Attributed) Quotations() []briefing.Finding {
	var found []briefing.Finding
	for _, q := range a.Quotes {
		if !q.Spoken || q.Span.Empty() {
			continue
		}
		by := q.Speaker.Attribution
		if a.BareWord(q.Speaker) {
			by.Who = "" // a pronoun that stands for nobody known
		}
		found = append(found, briefing.Finding{
			Kind: briefing.KindQuote, Form: q.Form, Span: q.Span,
			Details:    briefing.Details{Attribution: by, Verb: q.Speaker.Verb},
			Confidence: q.Speaker.Confidence, Reason: q.Speaker.Reason,
		})
	}
	return found
}
