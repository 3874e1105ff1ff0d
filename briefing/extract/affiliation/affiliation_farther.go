package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// bodyFartherOn is the body of an office behind a remark in brackets or a field
// between commas at token i: "Policy Officer (Housing), Tenants Together",
// "policy adviser, migration and asylum, at Shelter North"; "".
func (a *Affiliated) bodyFartherOn(i, limit int) string {
	if a.Lexicon.Language != "en" || i+3 >= limit {
		return ""
	}
	j := i + 1
	switch {
	case a.Is(i, "("):
		for j < min(limit, i+prose.LongestAlias) && !a.Is(j, ")") {
			j++
		}
		if j++; j >= limit {
			return ""
		}
	case a.Is(i, ","):
		for j < min(limit, i+prose.LongestAlias) && a.Tokens[j].Kind == prose.TokenWord && !a.Tokens[j].Is(prose.ClassRole|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun|prose.ClassArticle|prose.ClassPreposition) && !a.SayingAt(j) {
			j++
		}
		if j == i+1 || !a.Is(j, ",") || !a.Is(j+1, "at") && !a.Is(j+1, "with") {
			return ""
		}
	default:
		return ""
	}
	at := a.Is(j, "at") || a.Is(j, "with") || a.Is(j, "of")
	if a.Is(j, ",") && j+1 < limit {
		if j++; a.Is(j, "at") || a.Is(j, "with") || a.Is(j, "of") {
			at = true
		}
	} else if !at {
		return ""
	}
	if at {
		if o := a.Object(j, limit); !o.Place && !o.Event && (o.Capital || o.Institution) {
			return o.Org
		}
		return ""
	}
	if end := a.BodyEnd(j, limit); a.Tokens[j].Capital() && end > j && !a.PersonalName(j, end) && (a.Institution(j, end) || a.Is(end, ",") && end-j > 1 || end >= limit || a.Is(end, ".")) && !a.Tokens[j].Is(prose.ClassPlace|prose.ClassTime|prose.ClassTitle) {
		return a.OrgText(j, end)
	}
	return ""
}

// participleOpens reports whether a participle with an object of its own opens
// at token i: what somebody does at the moment, and not what they are.
func (a *Affiliated) participleOpens(i, limit int) bool {
	if a.Lexicon.Language != "en" || i+1 >= limit || a.Tokens[i].Capital() || a.Tokens[i].Is(prose.ClassRole) {
		return false
	}
	n := a.Tokens[i+1]
	w := a.Word(a.Tokens[i])
	if strings.HasSuffix(w, "ed") && i > 1 && a.Tokens[i-2].Kind == prose.TokenNumber && a.Is(i-1, ",") && len(w) > 4 {
		return n.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun) && !n.Capital() // ", 61, learned the trade"
	}
	if strings.HasSuffix(w, "s") && a.Tokens[i].Class&prose.ClassRole == 0 && (n.Is(prose.ClassPronoun) || a.Listed("object", i+1)) && !n.Is(prose.ClassArticle|prose.ClassDeterminer) {
		return true // ", calls him the doctor"
	}
	return strings.HasSuffix(w, "ing") && a.Tokens[i].Span.Len() > 5 && !n.Capital() && (n.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun) || n.Is(prose.ClassPreposition) && !a.Is(i+1, "as") && !a.Is(i+1, "for"))
}

// namedBodyNext reads a second office behind the comma at token end, in a body with a
// name where the first one's has none; nothing where that is not so.
func (a *Affiliated) namedBodyNext(f office.Affiliation, end, limit int) office.Affiliation {
	if !a.Romance() || f.Role == "" || f.Org == "" || strings.ToLower(f.Org) != f.Org || end+2 >= limit || !a.Is(end, ",") || !a.Tokens[end+1].Is(prose.ClassRole) || a.Tokens[end+1].Capital() {
		return office.Affiliation{}
	}
	if g := a.Office(end+1, a.AppositionEnd(end+1, limit)); g.Org != "" && strings.ToLower(g.Org) != g.Org {
		return g
	}
	return office.Affiliation{}
}
