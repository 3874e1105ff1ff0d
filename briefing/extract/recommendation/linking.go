package recommendation

import "attache/briefing/extract/prose"

// pastLinking is the token behind the words at token i that only link a demand to
// the one before it: "par ailleurs", "no obstante", "sin embargo".
func (r *recommender) pastLinking(i, limit int) int {
	if !r.Romance() {
		return i
	}
	j := i
	for j+1 < limit && r.Listed("linking", j) {
		j++
	}
	if j == i {
		return i
	}
	if j+1 < limit && (r.LowerWord(j) == "à" || r.LowerWord(j) == "a" || r.LowerWord(j) == "al" || r.LowerWord(j) == "au" || r.LowerWord(j) == "aux") {
		j++
	}
	return j
}

// merelyLamented reports whether the verb of asking at token i, which ends before
// token end, tells what is expected of people at large, as a complaint does: "On
// demande à des jeunes de", "Se pide a muchachos de veinte años que".
func (r *recommender) merelyLamented(s prose.Sentence, i, end int) bool {
	if end+1 >= s.Last {
		return false
	}
	if r.language == "fr" {
		return i > s.First && (r.LowerWord(i-1) == "on" || r.LowerWord(i-1) == "leur") && r.LowerWord(end-1) != "à" && r.LowerWord(end) == "à" && r.anyOfThem(end+1) ||
			i > s.First && r.LowerWord(i-1) == "on" && r.LowerWord(end-1) == "à" && r.anyOfThem(end)
	}
	at := end
	if r.LowerWord(end-1) != "a" {
		if r.LowerWord(end) != "a" {
			return false
		}
		at = end + 1
	}
	if i == s.First || r.LowerWord(i-1) != "se" && r.LowerWord(i-1) != "les" && r.LowerWord(i-1) != "nos" || at >= s.Last {
		return false
	}
	t := r.Tokens[at]
	return r.Indefinite(at) || t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassOrg) && r.Plural(at)
}

// anyOfThem reports whether the word at token i opens a phrase for nobody in
// particular: "des jeunes", "un enfant".
func (r *recommender) anyOfThem(i int) bool {
	switch r.LowerWord(i) {
	case "des", "un", "une", "de", "d’", "d'":
		return true
	}
	return false
}

// clauseBehindColon reports whether what is asked for stands behind a colon as a
// clause: "pide algo más sencillo: que", "ne demande qu'une chose : que".
func (r *recommender) clauseBehindColon(s prose.Sentence, i int) bool {
	for k := i; k+1 < s.Last && k < i+reachOfObject; k++ {
		if r.LowerWord(k) == ":" {
			switch r.LowerWord(k + 1) {
			case "que", "qu’", "qu'":
				return true
			}
			return false
		}
	}
	return false
}
