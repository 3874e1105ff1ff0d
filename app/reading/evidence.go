package reading

import (
	"attache/briefing"
	"attache/briefing/workspace"
)

// findings are what was found in the document and not set aside.
func (s *Screen) findings() []briefing.Finding {
	var all []briefing.Finding
	for _, e := range s.evidence {
		if e.State != workspace.StateRejected {
			all = append(all, e.Finding)
		}
	}
	return all
}

// clippings are what was kept of it.
func (s *Screen) clippings() []briefing.Clipping {
	var all []briefing.Clipping
	for _, e := range s.evidence {
		if e.State == workspace.StateKept {
			f := e.Finding
			all = append(all, briefing.Clipping{
				ID: e.Clipping, Document: e.Document, Kind: f.Kind, Form: f.Form, Span: f.Span, Text: e.Text,
				Details: f.Details, Reason: f.Reason, Starred: e.Starred,
			})
		}
	}
	return all
}

// evidenceOf is what is known of a finding that the reader shows.
func (s *Screen) evidenceOf(f briefing.Finding) (workspace.Evidence, bool) {
	for _, e := range s.evidence {
		if e.Finding.Key() == f.Key() {
			return e, true
		}
	}
	return workspace.Evidence{}, false
}
