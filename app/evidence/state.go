package evidence

import "attache/widgets"

// State is how the list is shown.
type State struct {
	// Column and Down are the order.
	Column  widgets.EvidenceColumn `json:"column"`
	Down    bool                   `json:"down,omitempty"`
	Columns widgets.EvidenceShares `json:"columns"`
}

// State is how the list is shown now.
func (s *Screen) State() State {
	column, down := s.table.Sorted()
	return State{column, down, s.table.Columns()}
}

// Restore shows the list as it was shown before; the zero State is none.
func (s *Screen) Restore(state State) {
	if state == (State{}) {
		return
	}
	s.table.SetColumns(state.Columns)
	s.table.SortBy(state.Column, state.Down)
}
