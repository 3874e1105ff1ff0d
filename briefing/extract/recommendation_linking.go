package extract

// pastLinking is the token behind the words at token i that only link a demand to
// the one before it: "par ailleurs", "no obstante", "sin embargo".
func (r *recommender) pastLinking(i, limit int) int {
	if !r.romance() {
		return i
	}
	j := i
	for j+1 < limit && r.listed("linking", j) {
		j++
	}
	if j == i {
		return i
	}
	if j+1 < limit && (r.low(j) == "à" || r.low(j) == "a" || r.low(j) == "al" || r.low(j) == "au" || r.low(j) == "aux") {
		j++
	}
	return j
}

// merelyLamented reports whether the verb of asking at token i, which ends before
// token end, tells what is expected of people at large, as a complaint does: "On
// demande à des jeunes de", "Se pide a muchachos de veinte años que".
func (r *recommender) merelyLamented(s sentence, i, end int) bool {
	if end+1 >= s.last {
		return false
	}
	if r.language == "fr" {
		return i > s.first && (r.low(i-1) == "on" || r.low(i-1) == "leur") && r.low(end-1) != "à" && r.low(end) == "à" && r.anyOfThem(end+1) ||
			i > s.first && r.low(i-1) == "on" && r.low(end-1) == "à" && r.anyOfThem(end)
	}
	at := end
	if r.low(end-1) != "a" {
		if r.low(end) != "a" {
			return false
		}
		at = end + 1
	}
	if i == s.first || r.low(i-1) != "se" && r.low(i-1) != "les" && r.low(i-1) != "nos" || at >= s.last {
		return false
	}
	t := r.tokens[at]
	return r.indefinite(at) || t.kind == tokenWord && !t.capital() && !t.is(classArticle|classDeterminer|classOrg) && r.plural(at)
}

// anyOfThem reports whether the word at token i opens a phrase for nobody in
// particular: "des jeunes", "un enfant".
func (r *recommender) anyOfThem(i int) bool {
	switch r.low(i) {
	case "des", "un", "une", "de", "d’", "d'":
		return true
	}
	return false
}

// clauseBehindColon reports whether what is asked for stands behind a colon as a
// clause: "pide algo más sencillo: que", "ne demande qu'une chose : que".
func (r *recommender) clauseBehindColon(s sentence, i int) bool {
	for k := i; k+1 < s.last && k < i+reachOfObject; k++ {
		if r.low(k) == ":" {
			switch r.low(k + 1) {
			case "que", "qu’", "qu'":
				return true
			}
			return false
		}
	}
	return false
}
