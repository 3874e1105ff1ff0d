package app

import (
	"context"

	"attache/app/search"
	"attache/app/settings"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// wire makes what the screens wish happen.
func (a *App) wire() {
	s := a.screens
	s.navigation.OnChosen = a.show
	s.last.OnChosen = a.show

	s.documents.OnOpen = func(id briefing.DocumentID) { a.read(id, nil) }
	a.wireImporting()
	s.documents.OnSamples = func() { a.samples(true) }
	s.documents.OnRemove = a.removeDocuments
	s.documents.OnDetails = func(ids []briefing.DocumentID) { a.source(ids...) }

	s.search.OnOpen = func(id briefing.DocumentID, at briefing.Span, hits []briefing.Span, q workspace.Query) {
		s.reading.OpenFound(id, at, hits, q)
		a.showReading()
	}
	s.search.OnKeep = func(id briefing.DocumentID, words briefing.Span, kind briefing.Kind) { a.keep(id, kind, words, nil) }
	s.search.OnLeave = s.head.focus
	s.search.OnSuggestion = s.head.setQuery
	s.search.OnQuery = s.head.showQuery
	s.search.OnState = func(search.State) { a.later() }

	s.evidence.OnOpen = a.readFinding
	s.evidence.OnKeep = a.keepEvidence
	s.evidence.OnKeepAll = a.keepAll
	s.evidence.OnReject = func(all []workspace.Evidence) { a.reject(all...) }
	s.evidence.OnReconsider = a.reconsider
	s.evidence.OnDiscard = a.discard
	s.evidence.OnCorrect = a.correct
	s.evidence.OnUpdate = a.update
	s.evidence.OnExport = a.exportEvidence
	s.people.OnOpen = a.readFinding
	s.people.OnKeep = a.keepEvidence

	s.reading.OnBack = a.back
	s.reading.OnKeep = a.keep
	s.reading.OnCorrect = a.correct
	s.reading.OnWords = a.correctWords
	s.reading.OnReject = func(e workspace.Evidence) { a.reject(e) }
	s.reading.OnDiscard = a.discard
	s.reading.OnDetails = func(id briefing.DocumentID) { a.source(id) }
	s.reading.OnRemove = func(id briefing.DocumentID, title string) { a.removeDocuments([]briefing.DocumentID{id}, title) }
	s.reading.OnShown = a.later
	s.reading.OnCopied = a.bench.Notices.Done
	s.reading.OnUses = a.usesOf
	s.agreed.OnBack = a.back
	s.agreed.OnOpen = func(id briefing.DocumentID, at briefing.Span) { a.read(id, &at) }
	s.source.OnBack = a.back

	s.pane.OnSource = func(id briefing.DocumentID, at briefing.Span) { a.read(id, &at) }
	s.pane.OnDetails = func() {
		a.show(placeBriefing)
		s.details.OfferTitle()
	}
	s.pane.OnHandout = func() { a.show(placeHandout) }
	s.pane.OnCorrect = func(c briefing.Clipping) {
		s.reading.OpenFinding(c.Document, briefing.Key{Kind: c.Kind, Span: c.Span}, true)
		a.showReading()
	}
	s.pane.OnUpdate = a.update
	s.pane.OnShown = a.briefingShown
	s.pane.OnTyping = s.handout.Preview
	s.pane.Options = s.handout.Options
	s.pane.OnSelected = s.handout.Mark
	s.details.OnNew = s.pane.New
	s.details.OnDuplicate = a.duplicate
	s.details.OnRemove = a.removeBriefing
	s.details.OnPicture = a.choosePicture
	s.details.OnMade = s.pane.Open
	s.details.OnHandout = func() { a.show(placeHandout) }
	s.handout.OnItem = s.pane.Select
	s.handout.OnState = func() {
		s.pane.Measure()
		a.later()
	}
	s.handout.OnFolder = a.chooseDirectory

	s.settings.OnChoices = a.choose
	s.settings.OnLibrary = a.chooseLibrary
	s.settings.OnBackup = a.backup
	s.settings.OnSamples = a.samples
	s.settings.OnAgain = a.readAgain
	s.settings.SetChoices(a.choices)
}

// source shows the form with where documents come from.
func (a *App) source(ids ...briefing.DocumentID) {
	a.screens.source.Show(ids...)
	a.fromReading = a.place == placeReading
	a.show(placeSource)
}

// change makes one change of a person to the library and tells what came of it.
func change[T any](a *App, do func(context.Context, *workspace.Workspace) (T, error), done func(T)) {
	library := a.bench.Library
	task.Change(a.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (T, error) {
		return do(ctx, library)
	}, func(v T, err error) {
		if err != nil {
			a.bench.Notices.Problem(err)
			return
		}
		done(v)
	})
}

// alter is a change that has no result; said is told with the way back.
func (a *App) alter(said string, do func(context.Context, *workspace.Workspace) error) {
	change(a, func(ctx context.Context, w *workspace.Workspace) (bool, error) { return true, do(ctx, w) },
		func(bool) { a.bench.Notices.Undoable(said) })
}

func (a *App) removeDocuments(ids []briefing.DocumentID, title string) {
	said := lang.N("{{.Count}} documents removed. What you kept of them stays.", len(ids), map[string]any{"Count": text.Number(len(ids))})
	if len(ids) == 1 {
		said = lang.L("Removed: {{.Title}}. What you kept of it stays.", map[string]any{"Title": title})
	}
	a.alter(said, func(ctx context.Context, w *workspace.Workspace) error { return w.RemoveDocuments(ctx, ids...) })
	if a.place == placeReading {
		a.back()
	}
}

func (a *App) samples(load bool) {
	if load {
		change(a, func(ctx context.Context, w *workspace.Workspace) (bool, error) { return true, w.LoadSamples(ctx) },
			func(bool) {
				a.bench.Notices.Done(lang.L("The samples are in the library."))
				a.catchUp()
			})
		return
	}
	a.alter(lang.L("The samples are out of the library."), func(ctx context.Context, w *workspace.Workspace) error {
		return w.RemoveSamples(ctx)
	})
}

func (a *App) choose(c settings.Choices) {
	language := a.choices.Language
	a.choices = c
	a.applyLook()
	change(a, func(ctx context.Context, w *workspace.Workspace) (bool, error) { return true, storeChoices(ctx, w, c) },
		func(bool) {
			if c.Language != language {
				a.speak(c.Language)
			}
		})
}

func (a *App) briefingShown(b briefing.Briefing) {
	s := a.screens
	s.head.setBriefing(b)
	s.details.Show(b)
	s.handout.Show(b)
	title := "Attaché"
	if b.Title != "" {
		title = b.Title + " – Attaché"
	}
	a.window.SetTitle(title)
	a.later()
}

// briefingInHand is the briefing in hand, or false.
func (a *App) briefingInHand() (briefing.BriefingID, bool) {
	id := a.screens.pane.Briefing()
	return id, id != ""
}

func (a *App) duplicate() {
	id, ok := a.briefingInHand()
	if !ok {
		return
	}
	title := lang.L("Copy of {{.Title}}", map[string]any{"Title": a.screens.pane.Shown().Title})
	change(a, func(ctx context.Context, w *workspace.Workspace) (briefing.Briefing, error) {
		return w.DuplicateBriefing(ctx, id, title)
	}, func(b briefing.Briefing) {
		a.screens.pane.Open(b.ID)
		a.bench.Notices.Undoable(lang.L("This is the copy. The first one is as it was."))
	})
}

func (a *App) removeBriefing() {
	id, ok := a.briefingInHand()
	if !ok {
		return
	}
	a.alter(lang.L("Briefing removed. What it collected is still in Evidence."), func(ctx context.Context, w *workspace.Workspace) error {
		return w.RemoveBriefing(ctx, id)
	})
}
