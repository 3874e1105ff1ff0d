package app

import (
	"attache/app/task"
	"attache/briefing/workspace"
)

// watch follows the library: what is in sight shows it as it is now, the rest
// when it comes in sight.
func (a *App) watch() {
	a.stale = map[string]bool{}
	signal := task.NewSignal(a.bench.Tasks, func(topics uint) { a.changed(workspace.Topic(topics)) })
	a.stop = a.bench.Library.Watch(func(t workspace.Topic) { signal.Raise(uint(t)) })
}

// concerns are the topics that a place shows.
var concerns = map[string]workspace.Topic{
	placeDocuments: workspace.TopicDocuments | workspace.TopicEvidence,
	placeSearch:    workspace.TopicIndex,
	placeEvidence:  workspace.TopicEvidence | workspace.TopicDocuments,
	placePeople:    workspace.TopicEvidence | workspace.TopicDocuments,
	placeBriefing:  workspace.TopicBriefings,
	placeHandout:   workspace.TopicBriefings | workspace.TopicEvidence | workspace.TopicDocuments,
	placeSettings:  workspace.TopicDocuments,
	placeReading:   workspace.TopicEvidence | workspace.TopicDocuments,
	placeSource:    workspace.TopicDocuments,
	placeImports:   workspace.TopicDocuments,
	placeCompare:   workspace.TopicDocuments,
}

func (a *App) changed(topics workspace.Topic) {
	if a.bench == nil {
		return
	}
	for place, concern := range concerns {
		if topics&concern != 0 {
			a.stale[place] = true
		}
	}
	if topics&(workspace.TopicBriefings|workspace.TopicEvidence) != 0 {
		a.screens.pane.Reload()
	}
	if topics&workspace.TopicSearches != 0 {
		a.screens.search.ReloadSaved()
	}
	a.foot.Settle()
	a.refresh(a.place)
	// Filters and facets stand at the left of a document, too.
	if a.place == placeReading {
		a.refresh(a.behind)
	}
}

// refresh loads what a place shows, unless that is what it shows already.
func (a *App) refresh(place string) {
	if shown, ok := a.stale[place]; ok && !shown {
		return
	}
	a.stale[place] = false
	s := a.screens
	switch place {
	case placeDocuments:
		s.documents.Reload()
	case placeSearch:
		s.search.Reload()
	case placeEvidence:
		s.evidence.Reload()
	case placePeople:
		s.people.Reload()
	case placeBriefing:
		s.details.Show(s.pane.Shown())
	case placeHandout:
		s.handout.Reload()
	case placeSettings:
		s.settings.Reload()
	case placeReading:
		s.reading.Reload()
	case placeSource:
		s.source.Reload()
	case placeImports:
		s.report.Reload()
	case placeCompare:
		s.compare.Reload()
	}
}
