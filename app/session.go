package app

import (
	"context"
	"encoding/json"

	"attache/app/evidence"
	"attache/app/handout"
	"attache/app/search"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"
)

// The names under which the library keeps what the window remembers.
const (
	settingSession  = "window.session"
	settingLook     = "window.look"
	settingText     = "window.text"
	settingLanguage = "window.language"
	settingSamples  = "samples.offered"
)

// session is what was open, so that it is open again at the next start.
type session struct {
	Screen string `json:"screen,omitempty"`
	// Behind is the screen that Back leads to from a document.
	Behind   string              `json:"behind,omitempty"`
	Briefing briefing.BriefingID `json:"briefing,omitempty"`
	Document briefing.DocumentID `json:"document,omitempty"`
	Place    widgets.ReaderPlace `json:"place,omitzero"`
	TextStep int                 `json:"textStep,omitempty"`
	Search   search.State        `json:"search,omitzero"`
	Handout  handout.State       `json:"handout,omitzero"`
	Evidence evidence.State      `json:"evidence,omitzero"`
	Panes    widgets.PaneSizes   `json:"panes,omitzero"`
	// Width and Height are the window's.
	Width  float32 `json:"width,omitempty"`
	Height float32 `json:"height,omitempty"`
}

// readSession returns what was remembered; what cannot be read is forgotten,
// because a window must open all the same.
func readSession(ctx context.Context, library *workspace.Workspace) session {
	var s session
	text, err := library.Setting(ctx, settingSession)
	if err != nil || text == "" {
		return session{}
	}
	if json.Unmarshal([]byte(text), &s) != nil {
		return session{}
	}
	return s
}

func (s session) String() string {
	data, err := json.Marshal(s)
	if err != nil {
		return ""
	}
	return string(data)
}
