package workspace

import (
	"context"
	"fmt"

	"attache/assets/synonyms"
	"attache/briefing/index"
)

// synonymsSetting holds a person's own list; it is empty while the list that
// comes with the program is used.
const synonymsSetting = "synonyms"

// DefaultSynonyms is the list that comes with the program, in English, French
// and Spanish: a group a line, with = between words that mean the same; a line
// that begins with # is a remark.
func DefaultSynonyms() string { return synonyms.Text }

// Synonyms is the list that searches use: a person's own, else the default.
func (w *Workspace) Synonyms(ctx context.Context) (string, error) {
	text, err := w.Setting(ctx, synonymsSetting)
	if err != nil {
		return "", fmt.Errorf("read the list of synonyms: %w", err)
	}
	if text == "" {
		return DefaultSynonyms(), nil
	}
	return text, nil
}

// SetSynonyms keeps a list and searches with it from now on. The empty text
// goes back to the default; a list without a group is a list of nothing.
func (w *Workspace) SetSynonyms(ctx context.Context, text string) error {
	if text == DefaultSynonyms() {
		text = ""
	}
	if err := w.SetSetting(ctx, synonymsSetting, text); err != nil {
		return fmt.Errorf("keep the list of synonyms: %w", err)
	}
	w.mu.Lock()
	x := w.index
	w.mu.Unlock()
	if x != nil {
		if err := w.loadSynonyms(ctx, x); err != nil {
			return err
		}
		w.tell(TopicIndex)
	}
	return nil
}

func (w *Workspace) loadSynonyms(ctx context.Context, x *index.Index) error {
	text, err := w.Synonyms(ctx)
	if err != nil {
		return err
	}
	x.SetSynonyms(index.ParseSynonyms(text))
	return nil
}
