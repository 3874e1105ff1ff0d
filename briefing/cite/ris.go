package cite

import (
	"io"
	"strconv"
	"strings"

	"attache/briefing"
)

// WriteRIS writes sources as RIS, in UTF-8 with CR LF as line ends.
func WriteRIS(w io.Writer, sources []briefing.Provenance) error {
	var b strings.Builder
	ids := keys(sources)
	for i, p := range sources {
		line := func(tag, value string) {
			if value = strings.Join(strings.Fields(value), " "); value != "" {
				b.WriteString(tag + "  - " + value + "\r\n")
			}
		}
		line("TY", kindOf(p).ris)
		line("ID", ids[i])
		for _, a := range p.Authors {
			family, given, person := name(a)
			if person {
				family += ", " + given
			}
			line("AU", family)
		}
		line("TI", p.Title)
		line("PB", p.Publisher)
		line("CY", p.Place)
		line("T2", p.Event)
		line("M1", p.Symbol)
		if p.Date.Year != 0 {
			line("PY", strconv.Itoa(p.Date.Year))
		}
		line("DA", risDate(p.Date))
		line("LA", p.Language)
		line("UR", address(p.Address))
		b.WriteString("ER  - \r\n\r\n")
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fail("RIS", err)
	}
	return nil
}
