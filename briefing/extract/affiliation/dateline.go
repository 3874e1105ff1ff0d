package affiliation

import "attache/briefing/extract/prose"

// placeAndDash reports whether the tokens from the first of a paragraph to the
// dash at token i are a place and nothing else, with the report behind it:
// "Tbilisi — In a joint statement". A person of the text in front of a dash
// speaks, and is no place.
func (a *Affiliated) placeAndDash(from, i int) bool {
	if i-from > prose.LongestPlace || i+1 >= len(a.Tokens) || !a.Tokens[i+1].Capital() || a.SentenceOpens(i+1) {
		return false
	}
	b := a.Sentences[a.SentenceAt(a.Tokens[from].Span.Start)].Block
	if a.Blocks[b].FirstToken != from || a.Tokens[i].Span.Start == a.Tokens[i-1].Span.End {
		return false
	}
	for k := from; k < i; k++ {
		t := a.Tokens[k]
		if a.Is(k, ",") && k > from {
			continue
		}
		if !t.Capital() && !(k > from && t.Is(prose.ClassParticle|prose.ClassArticle)) || t.Is(prose.ClassTitle|prose.ClassRole|prose.ClassOrg|prose.ClassText) || t.Is(prose.ClassNoName) && t.Shape == prose.ShapeCapital {
			return false
		}
	}
	for k := i + 1; k < min(len(a.Tokens)-1, i+prose.Widest) && !a.SentenceOpens(k); k++ {
		if (a.Is(k, "—") || a.Is(k, "–")) && (a.SayingAt(k+1) || a.Auxiliary(k+1)) {
			return false // "Okoro — She was there — said"
		}
	}
	if id := a.Register.Find(a.NameWords(from, i), from); id >= 0 && a.Register.Entities[id].Person {
		return false
	}
	return !a.MereOpener(from) && !a.Tokens[from].Is(prose.ClassNoName)
}

// InDateline reports whether token i stands in the dateline of its paragraph:
// "THE HAGUE — A court ruled".
func (a *Affiliated) InDateline(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	return s < len(a.Sentences) && a.PastDateline(a.Sentences[s].First, a.Sentences[s].Last) > i
}

// datelineAlone reports whether the tokens [from, end) are the first sentence of a
// paragraph that goes on, and nothing but a place in capitals with a date or an agency:
// "TEGUCIGALPA. Seis de cada diez puentes", "CALI (AFP). El río creció".
func (a *Affiliated) datelineAlone(from, end int) bool {
	if !a.Romance() || end-from < 2 || end-from > prose.LongestPlace*2 || end > len(a.Tokens) || !a.Is(end-1, ".") || a.Tokens[from].Shape != prose.ShapeUpper || a.Tokens[from].Span.Len() < 3 {
		return false
	}
	b := a.Blocks[a.Sentences[a.SentenceAt(a.Tokens[from].Span.Start)].Block]
	if b.FirstToken != from || b.LastToken <= end || !a.Tokens[end].Capital() {
		return false
	}
	for i := from; i < end-1; i++ {
		t := a.Tokens[i]
		if !t.Capital() && t.Kind != prose.TokenNumber && !t.Is(prose.ClassTime|prose.ClassPreposition|prose.ClassArticle) && !a.Is(i, ",") && !a.Is(i, "(") && !a.Is(i, ")") && !a.Is(i, "/") || t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassTitle) {
			return false
		}
	}
	return true
}

// englishDateline reports whether the dash at token i ends an English dateline
// that starts at token from: a place in capitals, or one with a date or the
// letters of an agency: "PHILADELPHIA, July 25 (UPI) —".
func (a *Affiliated) englishDateline(from, i int) bool {
	if t := a.Tokens[from]; t.Shape == prose.ShapeUpper && (t.Span.Len() > 3 || t.Is(prose.ClassArticle)) {
		return true
	}
	if a.placeAndDash(from, i) {
		return true
	}
	return a.Tokens[from].Capital() && (a.Tokens[i-1].Kind == prose.TokenNumber || a.Is(i-1, ")") && i-3 > from && a.Tokens[i-2].Shape == prose.ShapeUpper)
}
