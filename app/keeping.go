package app

import (
	"context"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// keep keeps words as a kind, with what is known of them when they are a
// finding of that kind, and puts them into the briefing in hand.
func (a *App) keep(id briefing.DocumentID, kind briefing.Kind, words briefing.Span, f *briefing.Finding) {
	into := a.screens.pane.Briefing()
	change(a, func(ctx context.Context, w *workspace.Workspace) (briefing.Clipping, error) {
		if f != nil && f.Kind == kind {
			return w.Keep(ctx, id, *f, into)
		}
		return w.KeepSelection(ctx, id, kind, words, into)
	}, a.kept)
}

func (a *App) keepEvidence(e workspace.Evidence, kind briefing.Kind) {
	a.keep(e.Document, kind, e.Finding.Span, &e.Finding)
}

// keepAll keeps several pieces of evidence and puts them into the briefing in
// hand.
func (a *App) keepAll(all []workspace.Evidence) {
	into := a.screens.pane.Briefing()
	said := lang.N("{{.Count}} kept.", len(all), map[string]any{"Count": text.Number(len(all))})
	a.alter(said, func(ctx context.Context, w *workspace.Workspace) error { return w.KeepAll(ctx, all, into) })
}

func (a *App) kept(c briefing.Clipping) {
	b := a.screens.pane.Shown()
	into := ""
	if b.ID != "" {
		into = b.Title
		for _, s := range b.Sections {
			if s.Collects == c.Kind {
				into = s.Heading
				break
			}
		}
	}
	a.bench.Notices.Undoable(text.Kept(c.Kind, into))
	a.screens.pane.Bring(c.ID)
}

func (a *App) reject(all ...workspace.Evidence) {
	a.alter(lang.L("Set aside. It will not be found again."), func(ctx context.Context, w *workspace.Workspace) error {
		for _, e := range all {
			if err := w.Reject(ctx, e.Document, e.Key); err != nil {
				return err
			}
		}
		return nil
	})
}

func (a *App) reconsider(e workspace.Evidence) {
	a.alter(lang.L("Taken back in."), func(ctx context.Context, w *workspace.Workspace) error {
		return w.Reconsider(ctx, e.Document, e.Key)
	})
}

func (a *App) discard(e workspace.Evidence) {
	a.alter(lang.L("No longer kept."), func(ctx context.Context, w *workspace.Workspace) error {
		return w.Discard(ctx, e.Clipping)
	})
}

// correct stores who said it and what else is known: of what was kept, else
// of the finding.
func (a *App) correct(e workspace.Evidence, d briefing.Details) {
	a.alter(lang.L("Corrected. The words themselves stay as they are."), func(ctx context.Context, w *workspace.Workspace) error {
		if e.Clipping == "" {
			return w.Correct(ctx, e.Document, e.Key, briefing.Span{}, d)
		}
		c, err := w.Clipping(ctx, e.Clipping)
		if err != nil {
			return err
		}
		c.Details = d
		return w.UpdateClipping(ctx, c)
	})
}

// correctWords stores which words a finding should have been.
func (a *App) correctWords(e workspace.Evidence, words briefing.Span) {
	a.alter(lang.L("The words are corrected."), func(ctx context.Context, w *workspace.Workspace) error {
		return w.Correct(ctx, e.Document, e.Key, words, e.Finding.Details)
	})
}

// update changes something about what was kept.
func (a *App) update(id briefing.ClippingID, said string, edit func(*briefing.Clipping)) {
	a.alter(said, func(ctx context.Context, w *workspace.Workspace) error {
		c, err := w.Clipping(ctx, id)
		if err != nil {
			return err
		}
		edit(&c)
		return w.UpdateClipping(ctx, c)
	})
}
