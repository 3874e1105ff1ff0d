package structure

import (
	"regexp"
	"strings"
	"unicode"

	"attache/briefing"
)

// markFurniture sets aside what is no part of the document by what it says:
// warnings of browsers, cookie notices, share bars, related links, alt texts.
func markFurniture(units []unit) {
	p := loadPhrases()
	for i := 0; i < len(units); i++ {
		u := &units[i]
		switch {
		case u.stated && !u.open() && !u.is(briefing.RoleListItem) && !u.is(briefing.RoleHeading):
		case p.labels(u.text) && !(u.stated && u.is(briefing.RoleHeading)):
			u.block.Role = briefing.RoleBoilerplate
			i = markLinks(units, i+1)
		case u.stated && u.is(briefing.RoleHeading):
			if p.labels(u.text) && endsWithLinks(units, i+1) {
				setAside(u)
				for j := i + 1; j < len(units); j++ {
					setAside(&units[j])
				}
			}
		case p.match(u.text), isBreadcrumb(u.text), isLinkLabels(u.text):
			setAside(u)
			if leadsIn(u.text) {
				i = markAnnounced(units, i+1)
			}
		case strings.ContainsRune("♦►▶", firstRune(u.text)) && p.startsKnown(straighten(u.text)):
			setAside(u)
		}
	}
	markWords(units, p)
	markRepeatedTitle(units)
	markAltText(units)
}

// minWords is how many words of menus in a row are a menu by themselves.
const minWords = 3

// markWords sets aside single words of menus and buttons that stand next to
// other furniture or in a row: alone, each could be a heading.
func markWords(units []unit, p *phrases) {
	weak := func(i int) bool { return units[i].open() && len(units[i].text) <= 40 && p.word[fold(units[i].text)] }
	for i := 0; i < len(units); {
		if !weak(i) {
			i++
			continue
		}
		end := i
		for end < len(units) && weak(end) {
			end++
		}
		if end-i >= minWords || i > 0 && units[i-1].furniture() || end < len(units) && units[end].furniture() {
			for j := i; j < end; j++ {
				setAside(&units[j])
			}
		}
		i = end
	}
}

func setAside(u *unit) { u.block.Role, u.block.Level, u.block.Number = briefing.RoleBoilerplate, 0, "" }

// markLinks sets aside the short lines below the label of a list of links,
// and returns the index of the last of them.
func markLinks(units []unit, i int) int {
	for ; i < len(units); i++ {
		u := &units[i]
		if u.isBody() || len(u.text) > 140 || endsSentence(u.text) && lastRune(u.text) == '.' || leadsIn(u.text) {
			break
		}
		if u.gap > 0 && i+1 < len(units) && units[i+1].isBody() {
			break // a heading of the text that goes on
		}
		setAside(u)
	}
	return i - 1
}

// markAnnounced sets aside the short lines right below furniture that
// announces them ("please contact:"), and returns the index of the last.
func markAnnounced(units []unit, i int) int {
	for ; i < len(units) && units[i].gap == 0 && units[i].open() && !units[i].stated && len(units[i].text) <= 100 && !endsSentence(units[i].text); i++ {
		setAside(&units[i])
	}
	return i - 1
}

// endsWithLinks reports whether nothing but short lines follows.
func endsWithLinks(units []unit, i int) bool {
	for ; i < len(units); i++ {
		if units[i].isBody() || len(units[i].text) > 140 {
			return false
		}
	}
	return true
}

// chevron parts the steps of a breadcrumb.
var chevron = regexp.MustCompile(`\p{Zs}+(?:[›»→>]|/|::)(?:\p{Zs}+|$)|^\p{Zs}*[›»]\p{Zs}`)

// isBreadcrumb reports the way to a page: "Home › News ›".
func isBreadcrumb(s string) bool {
	if len(s) > maxFurniture || strings.ContainsAny(s, "“”\"«") || !mayHaveSteps(s) {
		return false
	}
	at := chevron.FindAllStringIndex(s, -1)
	if len(at) == 0 {
		return false
	}
	steps := chevron.Split(s, -1)
	for k, step := range steps {
		step = strings.TrimSpace(step)
		last := k == len(steps)-1
		if !last && (len(strings.Fields(step)) > 6 || startsLower(step)) || endsSentence(step) && !last {
			return false
		}
		if strings.ContainsAny(step, "=<{") {
			return false
		}
	}
	slash := strings.Contains(s[at[0][0]:at[0][1]], "/")
	return !slash || len(at) >= 2 && strings.IndexFunc(s, unicode.IsDigit) < 0
}

// mayHaveSteps reports a mark between steps behind a space; most lines have none.
func mayHaveSteps(s string) bool {
	space := true
	for _, r := range s {
		switch r {
		case '›', '»', '→', '>', '/', ':':
			if space {
				return true
			}
		}
		space = isSpace(r)
	}
	return false
}

// linkLabel is text in brackets that was a link: "[Press Release]".
var (
	linkLabels = regexp.MustCompile(`^(?:\[[\p{Lu}\d][^\[\]]{2,90}\]\p{Zs}*){2,}$`)
	labelsTail = regexp.MustCompile(`(?:\p{Zs}\[[\p{Lu}\d][^\[\]]{2,90}\]){2,}$`)
)

func isLinkLabels(s string) bool {
	return strings.HasPrefix(s, "[") && len(s) < 1200 && linkLabels.MatchString(s)
}

// splitLinkLabels parts a paragraph from the link labels glued to its end.
func splitLinkLabels(units []unit) []unit {
	out := make([]unit, 0, len(units))
	for _, u := range units {
		if !u.is(briefing.RoleParagraph) || lastRune(u.text) != ']' {
			out = append(out, u)
			continue
		}
		tail := u.text
		skipped := 0
		if len(tail) > 2000 {
			skipped = len(tail) - 2000
			for !strings.HasPrefix(tail[skipped:], " ") && skipped < len(tail) {
				skipped++
			}
			tail = tail[skipped:]
		}
		at := labelsTail.FindStringIndex(tail)
		if at == nil || skipped+at[0] == 0 || !endsSentence(u.text[:skipped+at[0]]) {
			out = append(out, u)
			continue
		}
		cut := skipped + at[0]
		labels := unit{text: strings.TrimLeft(u.text[cut:], " \u00a0"), block: briefing.Block{Role: briefing.RoleBoilerplate}}
		labels.block.Span = briefing.Span{Start: u.block.Span.End - len(labels.text), End: u.block.Span.End}
		u.text = strings.TrimRight(u.text[:cut], " \u00a0")
		u.block.Span.End = u.block.Span.Start + len(u.text)
		out = append(out, u, labels)
	}
	return out
}

// topLines is how many lines above the body can be page furniture.
const topLines = 30

// markRepeatedTitle sets aside a line in front of the title that ends with
// it: the last step of a breadcrumb, a category and the title.
func markRepeatedTitle(units []unit) {
	for i := 0; i < len(units) && i < topLines && !units[i].isBody(); i++ {
		if !units[i].open() || units[i].stated {
			continue
		}
		for j := i + 1; j < len(units) && j <= i+4; j++ {
			title := units[j].text
			if len(strings.Fields(title)) < 4 || len(title) > len(units[i].text) || !strings.HasSuffix(units[i].text, title) {
				continue
			}
			if before := units[i].text[:len(units[i].text)-len(title)]; len(strings.Fields(before)) <= 4 {
				setAside(&units[i])
			}
			break
		}
	}
}

// markAltText sets aside a last line that describes a picture which is not
// there: a few words, no sentence, and nothing that announces them.
func markAltText(units []unit) {
	last := len(units) - 1
	for last >= 0 && units[last].furniture() {
		last--
	}
	if last < 1 {
		return
	}
	u, before := &units[last], &units[last-1]
	if u.open() && !u.stated && u.gap > 0 && u.words() <= 6 && startsLower(u.text) && unicode.IsLetter(lastRune(u.text)) &&
		before.gap+u.gap > 0 && endsSentence(before.text) && !opensItem(u.text) {
		setAside(u)
	}
}

// markMenus sets aside rows of links above and below the body, and short
// lines between pieces of furniture.
func markMenus(units []unit) {
	first, last := -1, -1
	for i := range units {
		if units[i].isBody() {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	for i := range units {
		if (i < first || i > last) && (!units[i].stated || lineEnds(units[i].text) > 1) && isMenu(units[i].text) {
			setAside(&units[i])
		}
	}
	for i := 1; i+1 < len(units) && i < first; i++ {
		u := &units[i]
		if !u.stated && !u.furniture() && units[i-1].furniture() && units[i+1].furniture() && u.words() <= 4 && units[i+1].gap == 0 && !isDetail(u.text) {
			setAside(u)
		}
	}
}

// isMenu reports three or more short entries in a row that are no figures
// and no sentence.
func isMenu(s string) bool {
	if len(s) > maxFurniture || endsSentence(s) || leadsIn(s) || strings.IndexFunc(s, unicode.IsDigit) >= 0 {
		return false
	}
	parts := partsOf(s)
	if len(parts) < 3 {
		return false
	}
	for _, p := range parts {
		if len(strings.Fields(p)) > 4 || strings.ContainsAny(p, ",;:") || startsLower(p) {
			return false
		}
	}
	return true
}
