package profile

// readOurBodies gives who is quoted and has no body the one that a French quote calls
// "chez nous" or of which it says "nous": "Chez nous, à Congo Numérique, on forme",
// "À la Cimade, nous recevons".
func (a *Profiled) readOurBodies() {
	if a.Lexicon.Language != "fr" {
		return
	}
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if !q.Spoken || q.Speaker.Org != "" || !q.Speaker.Known() {
			continue
		}
		org := a.ourBody(a.TokenAt(q.Span.Start), a.TokenAt(q.Span.End))
		if org == "" || org == q.Speaker.Who {
			continue
		}
		if id := q.Speaker.Entity; id >= 0 {
			e := &a.Register.Entities[id]
			if e.Org != "" || !e.Person && !a.PlainPerson(e) {
				continue
			}
			e.Org, e.Person = org, true
		}
		a.tieLast(&q.Speaker, org, "; body named in the quote")
	}
}

// ourBody is the body at the front of the quoted tokens [i, limit) that those who speak
// call theirs; "".
func (a *Profiled) ourBody(i, limit int) string {
	ours := false
	if a.Is(i, "Chez") && a.Is(i+1, "nous") || a.Is(i, "Ici") || a.Is(i, "Nous") {
		for ours = true; i < limit && !a.Is(i, ","); i++ {
			if a.Tokens[i].Capital() && !a.OpensSentence(i) {
				return ""
			}
		}
		i++
	}
	if i+2 >= limit {
		return ""
	}
	switch a.LowerWord(i) {
	case "à", "au", "aux", "chez":
	default:
		return ""
	}
	org, end := a.TiedBody(i, limit)
	if org == "" || !a.Is(end, ",") {
		return ""
	}
	if ours || a.Is(end+1, "nous") || a.Is(end+1, "on") || a.Is(end+1, "notre") || a.Is(end+1, "nos") {
		return org
	}
	return ""
}
