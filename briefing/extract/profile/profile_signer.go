package profile

import (
	"strings"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
)

// readSigners gives those who sign under "For the Harbour Trust:" that body, and the
// office that stands behind their names: "Pour le collectif Terres libres : / Awa Kane,
// présidente".
func (a *Profiled) readSigners() {
	org := ""
	for _, b := range a.Blocks {
		for first := b.FirstToken; first < b.LastToken; {
			end := a.LineOf(first, b.LastToken)
			if name, opens := a.signedFor(first, end); opens {
				org = name
			} else if org != "" && !a.signs(first, end, org) {
				org = ""
			}
			first = end
		}
	}
}

// signedFor is the body in whose name those sign whose names follow the line at
// [first, end), and whether the line says so.
func (a *Profiled) signedFor(first, end int) (string, bool) {
	i := a.SignsFor(first)
	if i == first || end-first < 3 || end-first > affiliation.LongestMasthead || !a.Is(end-1, ":") && !a.Is(end-1, ",") || !a.Tokens[first].Capital() {
		return "", false
	}
	name := a.BodySignedFor(i, end-1)
	return name, strings.Contains(name, " ")
}

// signs gives the person whose name opens the line at [first, end) the office behind
// it in body org; false where no name opens it.
func (a *Profiled) signs(first, end int, org string) bool {
	id, behind := a.MentionFrom(first, end)
	if id < 0 || !a.canClaim(id) {
		return false
	}
	f := office.Affiliation{Org: org}
	for i := behind; i < end; {
		if g := a.Apposition(i, end); g.Role != "" && (f.Role == "" || a.TradeOnly(f.Role)) && (g.Org == "" || g.Org == org) {
			f.Role = g.Role // "pédiatre, porte-parole": the office
		}
		for i++; i < end && !a.Is(i, ","); {
			i++
		}
	}
	a.claim(id, f)
	return true
}

// readOwnBodiesRomance gives somebody the body that the next sentence says is theirs:
// "Su cooperativa, Buzos del Este, da empleo".
func (a *Profiled) readOwnBodiesRomance() {
	for s := 1; s < len(a.Sentences); s++ {
		st := a.Sentences[s]
		i := st.First
		if i+4 >= st.Last || !a.Is(i, "Su") && !a.Is(i, "Sa") && !a.Is(i, "Son") || a.Tokens[i+1].Capital() || !a.Is(i+2, ",") || !a.Tokens[i+3].Capital() {
			continue
		}
		a.Enter(st.Block)
		if !a.Romance() || !a.Listed("workplace", i+1) && !a.Listed("workplace-the", i+1) || a.Listed("unit", i+1) {
			continue
		}
		end := a.BodyEnd(i+3, st.Last)
		if !a.Is(end, ",") || a.PersonalName(i+3, end) {
			continue
		}
		if id := a.personOf(s-1, a.Tokens[i]); id >= 0 && a.Register.Entities[id].Org == "" && a.canClaim(id) {
			a.claim(id, office.Affiliation{Org: a.OrgText(i+3, end)})
		}
	}
	a.Leave()
}
