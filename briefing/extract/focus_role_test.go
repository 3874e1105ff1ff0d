package extract

import (
	"strings"
	"testing"
)

func TestOfficeOfASubject(t *testing.T) {
	a := analyse(document(t, "When the sirens rang, Paul Lund did not move. The village teacher is eighty and has been told to go. “The wells are dry by now,” he said."), Knowledge{})
	if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != "Paul Lund" || a.Quotes[0].Speaker.Role != "village teacher" {
		t.Errorf("quotes %+v, want Paul Lund, village teacher", a.Quotes)
	}
}

func TestOfficeInFrontOfItsPronoun(t *testing.T) {
	a := analyse(document(t, "Lubna Doyle has a word for it. A chemist who advised the county until March, she tested ten of the cloths. “You can call it inert if you like, I would not,” she says."), Knowledge{})
	if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != "Lubna Doyle" || !strings.HasPrefix(a.Quotes[0].Speaker.Role, "chemist") {
		t.Errorf("quotes %+v, want Lubna Doyle, chemist", a.Quotes)
	}
}
