package extract

import "testing"

func TestOfficeOfASubject(t *testing.T) {
	a := newAnalysis(document(t, "When the sirens rang, Paul Lund did not move. The village teacher is eighty and has been told to go. “The wells are dry by now,” he said."), Knowledge{})
	if len(a.quotes) != 1 || a.quotes[0].speaker.Who != "Paul Lund" || a.quotes[0].speaker.Role != "village teacher" {
		t.Errorf("quotes %+v, want Paul Lund, village teacher", a.quotes)
	}
}
