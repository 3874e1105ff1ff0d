package workspace

import (
	"context"
	"strconv"
	"strings"
	"unicode"

	"attache/briefing"
)

// Detail is something that a briefing says of itself.
type Detail string

// The details that are compared.
const (
	DetailTitle        Detail = "title"
	DetailEvent        Detail = "event"
	DetailPlace        Detail = "place"
	DetailDate         Detail = "date"
	DetailAudience     Detail = "audience"
	DetailOrganisation Detail = "organisation"
	DetailContact      Detail = "contact"
	DetailAgendaItem   Detail = "agenda item"
	DetailLanguage     Detail = "language"
	DetailTime         Detail = "time"
	DetailWords        Detail = "words"
	DetailPace         Detail = "pace"
	DetailLogo         Detail = "logo"
)

// StateChange is one way in which two states of a briefing differ.
type StateChange struct {
	briefing.Difference
	// Detail names what differs of the briefing itself; it is "" where a
	// section or an item does.
	Detail Detail
	// Words compare the words before with those after: of a detail, a heading
	// or an item.
	Words []briefing.WordRun
	// Note compares the notes for the speaker when they differ.
	Note []briefing.WordRun
}

// StateComparison is how a later state of a briefing differs from an earlier one:
// the briefing's own details first, then its sections and items.
type StateComparison struct {
	Before, After briefing.Briefing
	Changes       []StateChange
}

// CompareStates compares two snapshots of a briefing, either of which may be
// 0 for the briefing as it is.
func (w *Workspace) CompareStates(ctx context.Context, id briefing.BriefingID, before, after SnapshotID) (StateComparison, error) {
	var c StateComparison
	for _, s := range []struct {
		to *briefing.Briefing
		of SnapshotID
	}{{&c.Before, before}, {&c.After, after}} {
		var err error
		if s.of == 0 {
			*s.to, err = w.Briefing(ctx, id)
		} else {
			*s.to, err = w.SnapshotContent(ctx, s.of)
		}
		if err != nil {
			return c, err
		}
	}
	clippings, err := w.Clippings(ctx)
	if err != nil {
		return c, err
	}
	kept := map[briefing.ClippingID]string{}
	for _, k := range clippings {
		kept[k.ID] = k.Printed()
	}
	c.Changes = compareDetails(c.Before, c.After)
	for _, d := range briefing.Compare(c.Before, c.After) {
		c.Changes = append(c.Changes, compareWords(d, kept))
	}
	return c, nil
}

// compareWords sets beside each other the words of what differs.
func compareWords(d briefing.Difference, kept map[briefing.ClippingID]string) StateChange {
	change := StateChange{Difference: d}
	words := func(s briefing.Section, it briefing.Item) string {
		switch {
		case it.ID == "":
			return s.Heading
		case it.Kind == briefing.ItemClipping:
			return kept[it.Clipping]
		}
		return it.Text
	}
	before, after := words(d.Before, d.ItemBefore), words(d.After, d.ItemAfter)
	switch d.Kind {
	case briefing.DifferenceAdded:
		before = after // all of it is new: no word is marked
	case briefing.DifferenceRemoved:
		after = before
	case briefing.DifferenceMoved:
		before = after
	}
	change.Words = compareWordings(before, after)
	if d.Kind == briefing.DifferenceChanged && d.ItemBefore.Note != d.ItemAfter.Note {
		change.Note = compareWordings(d.ItemBefore.Note, d.ItemAfter.Note)
	}
	return change
}

func compareDetails(before, after briefing.Briefing) []StateChange {
	number := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	of := func(b briefing.Briefing) map[Detail]string {
		limit := ""
		if b.Limit > 0 {
			limit = b.Limit.String()
		}
		return map[Detail]string{
			DetailTitle: b.Title, DetailEvent: b.Event, DetailPlace: b.Place, DetailDate: b.Date.String(),
			DetailAudience: b.Audience, DetailOrganisation: b.Organisation, DetailContact: b.Contact,
			DetailAgendaItem: b.AgendaItem, DetailLanguage: b.Language, DetailTime: limit,
			DetailWords: number(b.WordLimit), DetailPace: number(b.Pace), DetailLogo: string(b.Logo),
		}
	}
	was, is := of(before), of(after)
	var changes []StateChange
	for _, d := range []Detail{
		DetailTitle, DetailEvent, DetailPlace, DetailDate, DetailAudience, DetailOrganisation, DetailContact,
		DetailAgendaItem, DetailLanguage, DetailTime, DetailWords, DetailPace, DetailLogo,
	} {
		if was[d] == is[d] {
			continue
		}
		c := StateChange{Detail: d, Difference: briefing.Difference{Kind: briefing.DifferenceChanged}}
		if d != DetailLogo { // a picture has no words
			c.Words = compareWordings(was[d], is[d])
		}
		changes = append(changes, c)
	}
	return changes
}

// compareWordings tells word by word what became of one text in another. The
// runs that are kept and added are the second byte for byte.
func compareWordings(before, after string) []briefing.WordRun {
	r := rewording{before: before, after: after}
	r.gone = collatedWords(before, briefing.Span{End: len(before)})
	r.come = collatedWords(after, briefing.Span{End: len(after)})
	for _, m := range align(keysOf(r.gone), keysOf(r.come)) {
		same := r.come[m[1]]
		r.until(m[0], m[1], same.span.Start)
		r.at = same.span.End
		r.add(briefing.WordsKept, same.key)
		r.i, r.j = m[0]+1, m[1]+1
	}
	r.until(len(r.gone), len(r.come), len(after))
	return r.runs
}

func keysOf(words []collatedWord) []string {
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	return keys
}

// rewording gathers the runs of two texts, of which it has told the first i and
// j words, and the second up to a byte.
type rewording struct {
	before, after string
	gone, come    []collatedWord // their words
	i, j, at      int
	runs          []briefing.WordRun
}

func (r *rewording) add(change briefing.WordChange, text string) {
	if text == "" {
		return
	}
	if n := len(r.runs); n > 0 && r.runs[n-1].Change == change {
		r.runs[n-1].Text += text
		return
	}
	r.runs = append(r.runs, briefing.WordRun{Change: change, Text: text})
}

// until tells the words up to those with these numbers, which both have, and
// the second text up to a byte.
func (r *rewording) until(toGone, toCome, end int) {
	next := end
	if r.j < toCome {
		next = r.come[r.j].span.Start
	}
	r.add(briefing.WordsKept, r.after[r.at:next])
	if r.i < toGone {
		gone := r.before[r.gone[r.i].span.Start:r.gone[toGone-1].span.End] + " "
		if n := len(r.runs); n > 0 && strings.TrimRightFunc(r.runs[n-1].Text, unicode.IsSpace) == r.runs[n-1].Text {
			gone = " " + gone // the white space before it went with it
		}
		r.add(briefing.WordsRemoved, gone)
	}
	if r.j < toCome {
		last := r.come[toCome-1].span.End
		r.add(briefing.WordsAdded, r.after[next:last])
		r.add(briefing.WordsKept, r.after[last:end])
	}
	r.at = end
}
