package profile

import (
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// bodyOfRoom is the body in which somebody has the room where a Spanish sentence st
// says that they speak, behind their name, which ends before token last, or at its
// front: "explica Ana Roa desde su despacho en el Instituto Azul", "Desde su oficina en
// la sede de la Cruz Blanca, Ana Roa"; "".
func (a *Profiled) bodyOfRoom(first, last int, st prose.Sentence) string {
	if org := a.roomAt(st.First, first); org != "" && first-st.First <= prose.Widest/2 {
		return org
	}
	for k := last; k < min(st.Last, last+reference.LongestTime); k++ {
		if org := a.roomAt(k, st.Last); org != "" {
			return org
		}
		if a.Tokens[k].Kind == prose.TokenMark && !a.Is(k, ",") {
			break
		}
	}
	return ""
}

// roomAt is the body behind "desde su despacho en" at token k, past the part of it in
// which the room is; "".
func (a *Profiled) roomAt(k, limit int) string {
	if k+4 >= limit || !a.Listed("inside", k) || !a.Listed("its", k+1) || !a.Listed("room", k+2) {
		return ""
	}
	for i := k + 3; i+1 < min(limit, k+prose.LongestName); i++ {
		if !a.Tokens[i].Is(prose.ClassPreposition) || !a.Listed("ties-to", i) {
			continue
		}
		noun := i + 1
		for noun < limit && a.Tokens[noun].Is(prose.ClassArticle) && !a.Tokens[noun].Capital() {
			noun++
		}
		if noun < limit && a.Listed("unit", noun) && !a.Tokens[noun].Capital() {
			continue // "en la sede de la Cruz Blanca"
		}
		return a.BodyTiedBy(i, limit)
	}
	return ""
}
