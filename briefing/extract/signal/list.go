package signal

import (
	"embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data
var data embed.FS

// entry is a name of several words, with what it stands for.
type entry struct {
	words  []string
	normal string
	// capitals is set for acronyms, which count in capitals only.
	capitals bool
}

// names are entries by their first word, longest first.
type names map[string][]entry

func (ns names) add(name, normal string) {
	var words []string
	for _, w := range split(name) {
		words = append(words, w.low)
	}
	all := append(ns[words[0]], entry{words, normal, len(words) == 1 && name == strings.ToUpper(name)})
	for i := len(all) - 1; i > 0 && len(all[i].words) > len(all[i-1].words); i-- {
		all[i], all[i-1] = all[i-1], all[i]
	}
	ns[words[0]] = all
}

// at returns the longest entry at word i and how many words it takes.
func (ns names) at(text string, words []word, i int) (entry, int) {
	if i < 0 || i >= len(words) {
		return entry{}, 0
	}
next:
	for _, e := range ns[words[i].low] {
		if i+len(e.words) > len(words) {
			continue
		}
		for k, w := range e.words {
			if words[i+k].low != w {
				continue next
			}
		}
		if e.capitals && text[words[i].start:words[i].end] != strings.ToUpper(e.words[0]) {
			continue
		}
		return e, len(e.words)
	}
	return entry{}, 0
}

// lists are the word lists of data.
type lists struct {
	instruments, bodies                       names
	resolution, goal, target, and, convention names
	months                                    map[string]int
	parts, prefixes                           map[string]string
}

var loaded = sync.OnceValue(func() *lists {
	l := &lists{instruments: names{}, bodies: names{}, resolution: names{}, goal: names{}, target: names{}, and: names{}, convention: names{},
		months: map[string]int{}, parts: map[string]string{}, prefixes: map[string]string{}}
	each("instrument", func(_, left, right string) {
		for name := range strings.SplitSeq(right, " | ") {
			l.instruments.add(strings.TrimSpace(name), left)
		}
	})
	each("body", func(_, left, right string) {
		for name := range strings.SplitSeq(right, " | ") {
			l.bodies.add(strings.TrimSpace(name), left)
		}
	})
	each("symbol", func(_, left, right string) { l.parts[left] = right })
	each("prefix", func(_, left, right string) { l.prefixes[left] = right })
	sections := map[string]names{"resolution": l.resolution, "goal": l.goal, "target": l.target, "and": l.and, "convention": l.convention}
	each("word", func(section, left, right string) {
		if section == "month" {
			l.months[left], _ = strconv.Atoi(right)
			return
		}
		sections[section].add(left, "")
	})
	return l
})

// each reads a file of data line by line: "left = right" under "[section]".
func each(name string, f func(section, left, right string)) {
	b, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		panic("signal: word list is not embedded: " + err.Error())
	}
	section := ""
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			section = strings.Trim(line, "[]")
		default:
			left, right, _ := strings.Cut(line, " = ")
			f(section, left, right)
		}
	}
}
