package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// TestLikelyBody gives a speaker the body that stands near the name, where no sentence
// says it in a form that is read, and tells why.
func TestLikelyBody(t *testing.T) {
	const text = "Doña Delfina Huarachi llegó al cerro en 2014. Hoy son 1.730 familias, según la lista que levantó el propio comité de vivienda, del que Delfina es secretaria. «De noche esto parece un pesebre», cuenta Delfina Huarachi."
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind != briefing.KindQuote {
			continue
		}
		if f.Org != "comité de vivienda" || !strings.Contains(f.Reason, "the likeliest body near the name") {
			t.Errorf("body %q, because %q", f.Org, f.Reason)
		}
		return
	}
	t.Error("no quote")
}
