package search

import (
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
)

type filters struct{ changed func(State) }

func newFilters(changed func(State)) *filters { return &filters{changed} }
func (f *filters) set(State)                  {}
func (f *filters) count(workspace.Facets)     {}
func (f *filters) content() fyne.CanvasObject { return nil }
