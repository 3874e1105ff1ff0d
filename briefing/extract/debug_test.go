package extract

import (
	"fmt"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	f := os.Getenv("DEBUGTEXT")
	if f == "" {
		t.Skip()
	}
	b, err := os.ReadFile(f)
	if err != nil {
		b = []byte(f)
	}
	d := document(t, string(b))
	a := newAnalysis(d, Knowledge{})
	fmt.Println("language", a.language, "publisher", a.publisher())
	for _, e := range a.register.entities {
		fmt.Printf("  %-40s ev %d g %d person %v role %q org %q first %d\n", e.name, e.evidence, e.gender, e.person, e.role, e.org, e.first)
	}
	for _, id := range a.register.officers {
		fmt.Println("officer", a.register.entities[id].name)
	}
	for i, f := range a.focus {
		fmt.Printf("focus %d %.50q: %q\n", i, a.slice(a.sentences[i].span), f.Who)
	}
	for _, q := range a.quotes {
		fmt.Printf("%v %.90q\n     who %q role %q org %q verb %q (%s) why=%q\n", q.spoken, a.slice(q.span), q.speaker.Who, q.speaker.Role, q.speaker.Org, q.speaker.verb, q.speaker.reason, q.why)
	}
}
