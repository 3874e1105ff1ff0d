package page

// Options say how a briefing is printed.
type Options struct {
	Template Template
	// Paper is A4 when empty.
	Paper Paper
	// Short leaves out the items marked optional.
	Short bool
	// Scale multiplies every size of type; 0 means 1. Large print is 1.4.
	Scale float64
	// HighContrast prints everything in black.
	HighContrast bool
	// Citation is the style of the sources; CiteUN when empty.
	Citation Citation
	// Alignment says where lines end; the template says it when empty.
	Alignment Alignment
	// Annex adds at the end where the words of each kept text stand.
	Annex bool
	// tightness takes away white and leading, from 0 to 1, so that a text fits
	// its number of pages.
	tightness float64
}

// Justified reports whether the lines of running text end at one edge.
func (o Options) Justified() bool {
	a := o.Alignment
	if a == AlignTemplate {
		a = o.Template.Align
	}
	return a == AlignJustified
}

// Style returns a style of the template at the size of type that is asked for.
func (o Options) Style(name StyleName) Style {
	s := o.Template.Styles[name]
	for _, length := range []*Points{&s.Size, &s.Leading, &s.Tracking, &s.Before, &s.After, &s.Indent, &s.IndentRight} {
		*length *= o.scale()
	}
	return s
}

// TypeScale is by how much type is larger than the template has it.
func (o Options) TypeScale() float64 { return float64(o.scale()) }

func (o Options) scale() Points {
	if o.Scale <= 0 {
		return 1
	}
	return Points(o.Scale)
}
