package page

// line is a line of a paragraph: fragments from left to right.
type line struct {
	fragments   []fragment
	width       Points
	rightToLeft bool
	language    string
	// hang is how far an opening quotation mark may stand out at the start.
	hang Points
}

// fragment is a stretch of one run on one line.
type fragment struct {
	dress  dress
	face   Face
	size   Points
	heavy  bool
	level  int
	glyphs []Glyph
	width  Points
	// lastRead marks the fragment that is read last.
	lastRead bool
}

// notes lists the references in the line, in reading order.
func (l line) notes() []reference {
	var list []reference
	for _, f := range l.fragments {
		if f.dress.note > 0 {
			list = append(list, reference{f.dress.note, f.dress.place, f.dress.element})
		}
	}
	return list
}

// clusterPlace names a cluster by its run and its place in it.
type clusterPlace struct{ run, cluster int }

// lines shapes a paragraph and breaks it at a width. Characters that
// no font has are remembered.
func (t *typesetter) lines(s setting, width Points) []line {
	if s.text == "" {
		return nil
	}
	runs := t.measurer.Shape(Paragraph{Text: s.text, Spans: s.spans, RightToLeft: s.rightToLeft, Language: s.language})
	justified := s.justified && width >= s.spans[0].Font.Size*justifiedEms
	clusters := 0
	for _, r := range runs {
		clusters += len(r.Clusters)
	}
	atoms := make([]atom, 0, clusters)
	places := make([]clusterPlace, 0, clusters)
	for i, r := range runs {
		for j, c := range r.Clusters {
			text := s.text[c.Start:c.End]
			a := atom{start: c.Start, end: c.End, advance: c.Advance, space: breakingSpace(text)}
			if justified {
				a.give(text)
			}
			atoms = append(atoms, a)
			places = append(places, clusterPlace{i, j})
			if c.Missing {
				t.missing[text] = true
			}
		}
	}
	hyphen := t.hyphenWidth(s)
	if justified {
		hyphen *= hyphenStands
		if s.hangs && opensQuotation(s.text) {
			atoms[0].advance = 0 // it stands outside
		}
	}
	segments := breakLines(atoms, s.breakpoints(), width, hyphen, justified)
	m := measure{atoms: atoms, width: width, hyphen: hyphen}
	if justified {
		m.sums = sumsOf(atoms)
	}
	list := make([]line, 0, len(segments))
	for i, seg := range segments {
		var gives []Points
		if justified {
			gives = m.gives(seg, i == len(segments)-1)
		}
		l := s.line(runs, places[seg.first:seg.trimmed], gives)
		if seg.last > seg.trimmed {
			l.addSpace(runs[places[seg.trimmed].run].Clusters[places[seg.trimmed].cluster])
		}
		if seg.hyphen {
			t.addHyphen(&l, s, runs[places[seg.trimmed-1].run].Span)
		}
		list = append(list, l)
	}
	return list
}

// hyphenWidth is the width of a hyphen in a setting's first font.
func (t *typesetter) hyphenWidth(s setting) Points {
	if s.patterns == nil {
		return 0
	}
	return t.widthOfRuns(t.measurer.Shape(Paragraph{Text: "-", Spans: []FontSpan{{1, s.spans[0].Font}}, Language: s.language}))
}

func (t *typesetter) widthOfRuns(runs []Run) Points {
	var w Points
	for _, r := range runs {
		for _, c := range r.Clusters {
			w += c.Advance
		}
	}
	return w
}

// addHyphen ends a line with a hyphen in the font of a span. For who copies
// the text it is a soft one, which belongs to the line and not to the word.
func (t *typesetter) addHyphen(l *line, s setting, span int) {
	runs := t.measurer.Shape(Paragraph{Text: "-", Spans: []FontSpan{{1, s.spans[span].Font}}, Language: s.language})
	for _, r := range runs {
		f := fragment{dress: s.dresses[span], face: r.Face, size: r.Size}
		for _, c := range r.Clusters {
			for _, g := range c.Glyphs {
				g.Text = "\u00ad"
				f.glyphs = append(f.glyphs, g)
			}
			f.width += c.Advance
		}
		l.fragments = append(l.fragments, f)
		l.width += f.width
	}
}

// addSpace keeps the space at which a line was broken, without any width, so
// that words are apart for who reads the text out or copies it.
func (l *line) addSpace(space Cluster) {
	for i := range l.fragments {
		f := &l.fragments[i]
		if !f.lastRead || len(space.Glyphs) == 0 {
			continue
		}
		g := space.Glyphs[0]
		g.Advance = 0
		if f.level%2 == 1 {
			f.glyphs = append([]Glyph{g}, f.glyphs...)
		} else {
			f.glyphs = append(f.glyphs, g)
		}
	}
}

// line makes a line of clusters given in reading order. gives are what each
// of them is set wider or, below zero, narrower; nil for nothing.
func (s *setting) line(runs []Run, places []clusterPlace, gives []Points) line {
	l := line{rightToLeft: s.rightToLeft, language: s.language}
	for first := 0; first < len(places); {
		last := first + 1
		for last < len(places) && places[last].run == places[first].run {
			last++
		}
		r := runs[places[first].run]
		f := fragment{dress: s.dresses[r.Span], face: r.Face, size: r.Size, heavy: r.Heavy, level: r.Level}
		clusters := r.Clusters[places[first].cluster : places[last-1].cluster+1]
		// A space at the line's end and a hyphen may be added.
		f.glyphs = make([]Glyph, 0, len(clusters)+2)
		for i := range clusters {
			if r.Level%2 == 1 {
				i = len(clusters) - 1 - i
			}
			if unmarked(s.text[clusters[i].Start:clusters[i].End]) == "" {
				continue
			}
			f.glyphs = append(f.glyphs, clusters[i].Glyphs...)
			if gives != nil && len(clusters[i].Glyphs) > 0 {
				give := gives[first+i]
				f.glyphs[len(f.glyphs)-1].Advance += give
				f.width += give
			}
			if was, ok := s.written[clusters[i].Start]; ok && len(clusters[i].Glyphs) == 1 {
				f.glyphs[len(f.glyphs)-1].Text = was
			}
			f.width += clusters[i].Advance
		}
		if len(f.glyphs) > 0 {
			l.fragments = append(l.fragments, f)
			l.width += f.width
		}
		first = last
	}
	if n := len(l.fragments); n > 0 {
		l.fragments[n-1].lastRead = true
	}
	if len(places) > 0 && !s.rightToLeft {
		c := runs[places[0].run].Clusters[places[0].cluster]
		if opensQuotation(s.text[c.Start:c.End]) {
			l.hang = c.Advance
		}
	}
	reorder(l.fragments)
	return l
}

// reorder puts the runs of a line from reading order into the order in which
// they stand, from left to right: rule L2 of UAX 9.
func reorder(list []fragment) {
	highest, lowestOdd := 0, noLevel
	for _, f := range list {
		highest = max(highest, f.level)
		if f.level%2 == 1 {
			lowestOdd = min(lowestOdd, f.level)
		}
	}
	for level := highest; level >= lowestOdd; level-- {
		for first := 0; first < len(list); first++ {
			last := first
			for last < len(list) && list[last].level >= level {
				last++
			}
			for i, j := first, last-1; i < j; i, j = i+1, j-1 {
				list[i], list[j] = list[j], list[i]
			}
			first = max(first, last-1)
		}
	}
}

// noLevel is above every embedding level that UAX 9 allows.
const noLevel = 1 << 7
