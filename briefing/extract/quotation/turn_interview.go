package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
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
func (a *Attributed) readInterview() {
	asked := make([]bool, len(a.Blocks))
	questions, first := 0, -1
	for i, b := range a.Blocks {
		if b.FirstToken >= b.LastToken {
			continue
		}
		asked[i] = a.questionLabel(b) || strings.HasSuffix(strings.TrimRight(a.Slice(b.Span), "*_»”\" "), "?") && b.LastToken-b.FirstToken <= longestQuestion
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
	if !who.Known() {
		return
	}
	who.Reason = "answers in the interview"
	for i := first + 1; i < len(a.Blocks); i++ {
		if !asked[i] && a.Blocks[i].Role != briefing.RoleHeading {
			a.Turns[i] = who
		}
	}
}

// answersInFirstPerson reports whether nearly every question is followed by a
// paragraph in which "I" or "we" speaks outside quotations: an interview that
// nothing announces.
func (a *Attributed) answersInFirstPerson(asked []bool) bool {
	answers, mine := 0, 0
	for i := 1; i < len(a.Blocks); i++ {
		if !asked[i-1] || asked[i] {
			continue
		}
		answers++
		b := a.Blocks[i]
		for k := b.FirstToken; k < b.LastToken; k++ {
			if t := a.Tokens[k]; t.Is(prose.ClassI|prose.ClassWe) && !t.Is(prose.ClassOrg) {
				if _, quoted := a.OuterAt(t.Span.Start); !quoted {
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
func (a *Attributed) questionLabel(b prose.Block) bool {
	if a.Lexicon.Has("question-label", strings.ToLower(b.Number)) {
		return true
	}
	i := b.FirstToken
	return a.Listed("question-label", i) && i+1 < b.LastToken && (a.Is(i+1, ".") || a.Is(i+1, ":"))
}

// announcesInterview reports whether the blocks before the first question say
// that an interview follows, or the question carries a label.
func (a *Attributed) announcesInterview(first int) bool {
	if a.questionLabel(a.Blocks[first]) {
		return true
	}
	for _, b := range a.Blocks[:first] {
		for i := b.FirstToken; i < min(b.LastToken, b.FirstToken+prose.Widest); i++ {
			if a.Listed("interview", i) {
				return true
			}
		}
	}
	return false
}

// interviewee is the person whom the blocks before the first question name
// most.
func (a *Attributed) interviewee(first int) prose.Speaker {
	counts := map[int32]int{}
	best, most := int32(-1), 0
	for i := a.Blocks[0].FirstToken; i < a.Blocks[first].FirstToken; i++ {
		id := a.Mentions[i]
		if id < 0 || a.Register.Entities[id].Evidence < 0 || len(a.Register.Entities[id].Words) < 2 || a.Register.Entities[id].Org == a.Register.Entities[id].Name {
			continue
		}
		if counts[id]++; counts[id] > most {
			best, most = id, counts[id]
		}
	}
	if best < 0 {
		return prose.Nobody
	}
	return a.SpeakerFor(int(best))
}
