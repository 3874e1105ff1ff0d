package extract

import (
	"strings"
	"testing"
)

func TestOfficeOfASubject(t *testing.T) {
	a := newAnalysis(document(t, "When the sirens rang, Paul Lund did not move. The village teacher is eighty and has been told to go. “The wells are dry by now,” he said."), Knowledge{})
	if len(a.quotes) != 1 || a.quotes[0].speaker.Who != "Paul Lund" || a.quotes[0].speaker.Role != "village teacher" {
		t.Errorf("quotes %+v, want Paul Lund, village teacher", a.quotes)
	}
}

func TestOfficeInFrontOfItsPronoun(t *testing.T) {
	a := newAnalysis(document(t, "Lubna Doyle has a word for it. A chemist who advised the county until March, she tested ten of the cloths. “You can call it inert if you like, I would not,” she says."), Knowledge{})
	if len(a.quotes) != 1 || a.quotes[0].speaker.Who != "Lubna Doyle" || !strings.HasPrefix(a.quotes[0].speaker.Role, "chemist") {
		t.Errorf("quotes %+v, want Lubna Doyle, chemist", a.quotes)
	}
}
