package extract

import (
	"strings"

	"attache/briefing"
)

// fewestAnswers is how many questions make an interview, and longestQuestion
// is how many tokens one of them holds at most.
const (
	fewestAnswers   = 3
	longestQuestion = 60
)

// readInterview gives the answers of an interview to the person asked, whom
// its head names: paragraphs behind "R." or "A:", or behind a paragraph that
// is a question, under a head that announces an interview.
func (a *analysis) readInterview() {
	asked := make([]bool, len(a.blocks))
	questions, first := 0, -1
	for i, b := range a.blocks {
		if b.firstToken >= b.lastToken {
			continue
		}
		asked[i] = a.questionLabel(b) || strings.HasSuffix(strings.TrimRight(a.slice(b.span), "*_»”\" "), "?") && b.lastToken-b.firstToken <= longestQuestion
		if asked[i] {
			questions++
			if first < 0 {
				first = i
			}
		}
	}
	if questions < fewestAnswers || !a.announcesInterview(first) && !a.answersInFirstPerson(asked) {
		return
	}
	who := a.interviewee(first)
	if !who.known() {
		return
	}
	who.reason = "answers in the interview"
	for i := first + 1; i < len(a.blocks); i++ {
		if !asked[i] && a.blocks[i].role != briefing.RoleHeading {
			a.turns[i] = who
		}
	}
}

// answersInFirstPerson reports whether nearly every question is followed by a
// paragraph in which "I" or "we" speaks outside quotations: an interview that
// nothing announces.
func (a *analysis) answersInFirstPerson(asked []bool) bool {
	answers, mine := 0, 0
	for i := 1; i < len(a.blocks); i++ {
		if !asked[i-1] || asked[i] {
			continue
		}
		answers++
		b := a.blocks[i]
		for k := b.firstToken; k < b.lastToken; k++ {
			if t := a.tokens[k]; t.is(classI|classWe) && !t.is(classOrg) {
				if _, quoted := a.outerAt(t.span.Start); !quoted {
					mine++
					break
				}
			}
		}
	}
	return answers >= fewestAnswers && 4*mine >= 3*answers
}

// questionLabel reports whether a block opens with "Q:" or "P.", which may
// have been read as its number.
func (a *analysis) questionLabel(b block) bool {
	if a.lexicon.has("question-label", strings.ToLower(b.number)) {
		return true
	}
	i := b.firstToken
	return a.listed("question-label", i) && i+1 < b.lastToken && (a.is(i+1, ".") || a.is(i+1, ":"))
}

// announcesInterview reports whether the blocks before the first question say
// that an interview follows, or the question carries a label.
func (a *analysis) announcesInterview(first int) bool {
	if a.questionLabel(a.blocks[first]) {
		return true
	}
	for _, b := range a.blocks[:first] {
		for i := b.firstToken; i < min(b.lastToken, b.firstToken+widest); i++ {
			if a.listed("interview", i) {
				return true
			}
		}
	}
	return false
}

// interviewee is the person whom the blocks before the first question name
// most.
func (a *analysis) interviewee(first int) speaker {
	counts := map[int32]int{}
	best, most := int32(-1), 0
	for i := a.blocks[0].firstToken; i < a.blocks[first].firstToken; i++ {
		id := a.mentions[i]
		if id < 0 || a.register.entities[id].evidence < 0 || len(a.register.entities[id].words) < 2 || a.register.entities[id].org == a.register.entities[id].name {
			continue
		}
		if counts[id]++; counts[id] > most {
			best, most = id, counts[id]
		}
	}
	if best < 0 {
		return nobody
	}
	return a.speakerFor(int(best))
}
