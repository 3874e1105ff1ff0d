package search

import (
	"attache/briefing"
	"attache/briefing/workspace"
)

// State is what is asked for.
type State struct {
	Text       string         `json:"text,omitempty"`
	Kind       briefing.Kind  `json:"kind,omitempty"`
	Publishers []string       `json:"publishers,omitempty"`
	Years      []string       `json:"years,omitempty"`
	Languages  []string       `json:"languages,omitempty"`
	Series     []string       `json:"series,omitempty"`
	Speakers   []string       `json:"speakers,omitempty"`
	Orgs       []string       `json:"organisations,omitempty"`
	Kept       bool           `json:"kept,omitempty"`
	Starred    bool           `json:"starred,omitempty"`
	Tags       []string       `json:"tags,omitempty"`
	Sort       workspace.Sort `json:"sort,omitempty"`
	Literal    bool           `json:"literal,omitempty"`
}

// query asks the library for it.
func (s State) query() workspace.Query {
	return workspace.Query{
		Text: s.Text, Kind: s.Kind, Publishers: s.Publishers, Years: s.Years, Languages: s.Languages, Series: s.Series,
		Speakers: s.Speakers, Orgs: s.Orgs,
		Kept: s.Kept, Starred: s.Starred, Tags: s.Tags, Sort: s.Sort, Literal: s.Literal,
	}
}

// stateOf is what was asked of the library.
func stateOf(q workspace.Query) State {
	return State{
		Text: q.Text, Kind: q.Kind, Publishers: q.Publishers, Years: q.Years, Languages: q.Languages, Series: q.Series,
		Speakers: q.Speakers, Orgs: q.Orgs,
		Kept: q.Kept, Starred: q.Starred, Tags: q.Tags, Sort: q.Sort, Literal: q.Literal,
	}
}

// narrowed reports whether more is asked for than words.
func (s State) narrowed() bool {
	return s.Kind != "" || s.Kept || s.Starred ||
		len(s.Publishers)+len(s.Years)+len(s.Languages)+len(s.Series)+len(s.Tags)+len(s.Speakers)+len(s.Orgs) > 0
}
