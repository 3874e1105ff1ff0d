package workspace

import (
	"context"
	"fmt"
	"slices"

	"attache/briefing"
)

// indirectSetting is "yes" when indirect speech is listed.
const indirectSetting = "indirect speech"

// Indirect reports whether indirect speech ("she said that …") is among the
// evidence and in the search. It is not unless a person asks for it: such
// words are the writer's, not the speaker's.
func (w *Workspace) Indirect() bool { return w.indirect.Load() }

// SetIndirect lists indirect speech or leaves it out.
func (w *Workspace) SetIndirect(ctx context.Context, on bool) error {
	if on == w.indirect.Load() {
		return nil
	}
	value := ""
	if on {
		value = "yes"
	}
	if err := w.SetSetting(ctx, indirectSetting, value); err != nil {
		return fmt.Errorf("list indirect speech: %w", err)
	}
	w.indirect.Store(on)
	if err := w.store.MarkAllToIndex(ctx); err != nil {
		return fmt.Errorf("list indirect speech: %w", err)
	}
	w.tell(TopicEvidence)
	return w.Index(ctx, nil)
}

func (w *Workspace) loadIndirect(ctx context.Context) error {
	value, err := w.Setting(ctx, indirectSetting)
	if err != nil {
		return err
	}
	w.indirect.Store(value == "yes")
	return nil
}

// wanted leaves indirect speech out unless it is asked for.
func (w *Workspace) wanted(findings []briefing.Finding) []briefing.Finding {
	if w.Indirect() {
		return findings
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f briefing.Finding) bool { return f.Form == briefing.FormReported })
}
