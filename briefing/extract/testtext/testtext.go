// Package testtext makes documents of texts for the tests of the packages that
// read them.
package testtext

import (
	"testing"

	"attache/briefing"
)

// Document is a document of a text, without blocks or provenance.
func Document(t testing.TB, text string) *briefing.Document {
	t.Helper()
	d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}
