package index

import "attache/briefing"

// columns are what is looked at of every document that a search finds, each by
// number: facts lie apart in memory, and to go from one to the next takes
// longer than everything that is done with them.
type columns struct {
	// publisher, language, series and year are places in the lists of names and
	// years; a series is that of the document symbol.
	publisher, language, series, year  []uint16
	publishers, languages, seriesNames []string
	years                              []int
	// kinds has a bit for each kind of which a document has findings.
	kinds []uint8
	// date is as dateNumber makes it; norm makes up for the length.
	date []int32
	norm []float32
}

func newColumns(size int) columns {
	return columns{
		publisher: make([]uint16, size), language: make([]uint16, size), series: make([]uint16, size), year: make([]uint16, size),
		kinds: make([]uint8, size), date: make([]int32, size), norm: make([]float32, size),
	}
}

// fill makes the columns out of the facts, with the average length of the
// documents in terms.
func (c *columns) fill(all []*facts, averageLength float64) {
	publishers, languages, series, years := map[string]uint16{}, map[string]uint16{}, map[string]uint16{}, map[int]uint16{}
	for n, f := range all {
		if f == nil {
			continue
		}
		c.publisher[n] = place(publishers, &c.publishers, f.publisher)
		c.language[n] = place(languages, &c.languages, f.language)
		c.series[n] = place(series, &c.seriesNames, briefing.Series(f.symbol))
		c.year[n] = place(years, &c.years, f.date.Year)
		for k, found := range f.findings {
			if found > 0 {
				c.kinds[n] |= 1 << k
			}
		}
		c.date[n] = int32(dateNumber(f.date))
		c.norm[n] = float32(saturation * (1 - lengthWeight + lengthWeight*float64(f.length)/averageLength))
	}
}

// place is the place of a value in a list, which grows by new ones. The last
// place is shared by all values beyond what fits.
func place[T comparable](places map[T]uint16, values *[]T, value T) uint16 {
	p, ok := places[value]
	if !ok {
		if len(*values) > 1<<16-2 {
			return 1<<16 - 2
		}
		p = uint16(len(*values))
		places[value] = p
		*values = append(*values, value)
	}
	return p
}
