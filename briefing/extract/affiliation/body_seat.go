package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// seatBody is a body of a kind in which certain offices are held, where the text names it.
type seatBody struct {
	token      int
	kind, name string
}

// SeatBody is the body of an office that is held in one kind of body only and printed
// without it, at token i: the last one of its kind that the text names before. "The
// Ministry of Health has not paid. The minister, Jane Okoro,". "" for none, and where the
// text names several and none of them in the paragraph or the two sentences before.
func (a *Affiliated) SeatBody(role string, i int) string {
	kind := a.SeatKind(role)
	if kind == "" || a.othersOffice(role) {
		return ""
	}
	last, several := -1, false
	bodies := a.seatBodies()
	for n := range bodies {
		b := &bodies[n]
		switch {
		case b.kind != kind || b.token >= i:
		case last < 0 || bodies[last].name == b.name:
			last = n
		case strings.HasPrefix(bodies[last].name, b.name) || strings.HasSuffix(bodies[last].name, b.name):
			// "the Council" behind "the Lund Council"
		default:
			several, last = true, n
		}
	}
	if last < 0 {
		return ""
	}
	if several {
		here, there := a.SentenceAt(a.Tokens[i].Span.Start), a.SentenceAt(a.Tokens[bodies[last].token].Span.Start)
		if here >= len(a.Sentences) || there < here-2 && a.Sentences[there].Block != a.Sentences[here].Block {
			return ""
		}
	}
	for k := bodies[last].token; k+1 < i; k++ {
		if strings.EqualFold(a.Word(a.Tokens[k]), role) && a.Linking(a.Tokens[k+1]) {
			return "" // "the minister of ports has come": another one
		}
	}
	return bodies[last].name
}

// OnlySeatBody is the body of an office that is held in one kind of body only, whatever the
// office is for, where the document names a single one of that kind; "".
func (a *Affiliated) OnlySeatBody(role string) string {
	kind, rest := a.SeatKind(role), ""
	for i := len(role); i > 0 && kind == ""; {
		i = strings.LastIndexByte(role[:i], ' ')
		if i > 0 {
			kind, rest = a.SeatKind(role[:i]), role[i+1:]
		}
	}
	if kind == "" || rest != "" && a.Lexicon.Has("portfolio-body", kind) || a.othersOffice(role) {
		return "" // also "ministra de Puertos": of another ministry perhaps
	}
	found := ""
	for _, b := range a.seatBodies() {
		switch short := strings.HasPrefix(found, b.name) || strings.HasSuffix(found, b.name); {
		case b.kind != kind || short:
		case found == "" || strings.HasPrefix(b.name, found) || strings.HasSuffix(b.name, found):
			found = b.name // "the Council" was the Lund Council
		default:
			return ""
		}
	}
	if place := rest[strings.LastIndexByte(rest, ' ')+1:]; a.Lexicon.Has("seat-house", kind) || !saysOfWhat(rest) || strings.Contains(found, place) {
		return found
	}
	return "" // "procureur de Toulon" beside "parquet de Paris"
}

// saysOfWhat reports whether what stands behind an office says of what or where it is:
// "d’instruction", "républicain de Reims", but "républicain".
func saysOfWhat(rest string) bool {
	return strings.ToLower(rest) != rest || strings.HasPrefix(rest, "d'") || strings.HasPrefix(rest, "d’") || strings.HasPrefix(rest, "de ")
}

// othersOffice reports whether the text tells of somebody who has such an office with what
// it is for or of whom: "the Minister for Ports, Jane Okoro" where "the minister" speaks.
func (a *Affiliated) othersOffice(role string) bool {
	for id := range a.Register.Entities {
		if e := &a.Register.Entities[id]; len(e.Role) > len(role) && strings.HasPrefix(e.Role, role+" ") || e.Org != "" && strings.EqualFold(e.Role, role) {
			return true
		}
	}
	return false
}

// SeatKind is the kind of body in which alone an office is held; "".
func (a *Affiliated) SeatKind(role string) string {
	role = strings.ToLower(role)
	for _, forms := range a.Lexicon.List("seat-office") {
		for _, form := range forms[1:] {
			if role == form || a.Romance() && strings.HasPrefix(role, form+" ") && a.Lexicon.Has("office-adjective", role[len(form)+1:]) {
				return forms[0]
			}
			if rank, ok := strings.CutSuffix(role, " "+form); ok && a.Lexicon.Language == "en" && a.Lexicon.Has("rank", rank) {
				return forms[0]
			}
		}
	}
	return ""
}

// seatBodies are the bodies of such kinds that the text names outside quotations.
func (a *Affiliated) seatBodies() []seatBody {
	if a.seats != nil {
		return a.seats
	}
	a.seats = []seatBody{}
	own := a.Lexicon
	for k := range a.Blocks {
		b := &a.Blocks[k]
		a.Enter(k)
		for j, from := b.FirstToken, b.FirstToken; j < b.LastToken; j++ {
			if a.Tokens[j].Kind != prose.TokenWord {
				continue
			}
			kind := a.kindOfSeat(a.LowerWord(j))
			if kind == "" {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
				continue
			}
			if name, end := a.seatNamed(j, from, b.LastToken); name != "" {
				a.seats = append(a.seats, seatBody{token: j, kind: kind, name: name})
				j, from = end-1, end
			}
		}
	}
	a.Lexicon = own
	return a.seats
}

// kindOfSeat is the kind of body that a noun names; "".
func (a *Affiliated) kindOfSeat(noun string) string {
	if !a.Lexicon.Has("seat-body", noun) {
		return ""
	}
	for _, forms := range a.Lexicon.List("seat-body") {
		for _, form := range forms[1:] {
			if form == noun {
				return forms[0]
			}
		}
	}
	return ""
}

// seatNamed is the body whose noun stands at token j, within the tokens [from, limit), and
// the token behind it; "" where it has no name.
func (a *Affiliated) seatNamed(j, from, limit int) (string, int) {
	first := j
	switch {
	case a.Romance() && j > 1 && a.Tokens[j-1].Capital() && !a.Tokens[j-1].Is(prose.ClassArticle|prose.ClassTitle|prose.ClassRole|prose.ClassPreposition) && !a.OpensSentence(j-1):
		first = j - 1 // "la Grande mosquée de Kano"
	case a.Romance() && j > 0 && !a.Tokens[j].Capital():
		return a.WorkplaceBehind(j-1, limit), a.BodyEnd(j, limit)
	case !a.Tokens[j].Capital():
		return a.smallSeatNamed(j, from, limit)
	case a.Lexicon.Language == "en" && j+1 < len(a.Tokens):
		if n := a.BodyStart(j + 1); n < j {
			first = max(n, from)
			for first < j && (a.Tokens[first].Kind != prose.TokenWord || !a.Tokens[first].Capital()) {
				first++
			}
		}
	}
	end := a.BodyEnd(first, limit)
	for k := j + 1; k < end; k++ {
		if a.GivenName(k) && !a.Tokens[k-1].Is(prose.ClassPreposition|prose.ClassArticle) {
			end = k // "le président du Sénat Gérard Larcher"
		}
	}
	for k := j + 1; k+1 < end; k++ {
		if (a.Is(k, "and") || a.Is(k, "y") || a.Is(k, "et")) && a.seatBehind(k+1, end) {
			end = k // "Lund University and Kita University"
		}
	}
	if end <= j || end == j+1 && first == j && !a.DefiniteIn(j-1) {
		return "", j // also "Ministry officials"
	}
	return a.OrgText(first, end), end
}

// smallSeatNamed is seatNamed for an English noun in small letters with the name of a
// place beside it: "Petauke hospital", "the municipality of Kalikot".
func (a *Affiliated) smallSeatNamed(j, from, limit int) (string, int) {
	first := j
	for first > from && first > j-3 && a.Tokens[first-1].Kind == prose.TokenWord && (a.Tokens[first-1].Capital() && !a.Tokens[first-1].Is(prose.ClassArticle) || a.Listed("rank", first-1)) {
		first--
	}
	if first == j && a.Definite(j-1) {
		first = j - 1
	}
	org, end := a.BodyAt(first, limit)
	if org == "" || end <= j || strings.ToLower(org) == org {
		return "", j
	}
	return org, end
}

// seatBehind reports whether the noun of such a body stands among the tokens [i, limit).
func (a *Affiliated) seatBehind(i, limit int) bool {
	for ; i < limit; i++ {
		if a.Tokens[i].Capital() && a.Lexicon.Has("seat-body", a.LowerWord(i)) {
			return true
		}
	}
	return false
}
