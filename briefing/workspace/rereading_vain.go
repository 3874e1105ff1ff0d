package workspace

import (
	"context"
	"encoding/json"

	"attache/briefing"
)

// settingVain names the setting that keeps which documents cannot be read
// again, each with the reader that was tried.
const settingVain = "reading.vain"

func (w *Workspace) readInVain(ctx context.Context) (map[briefing.DocumentID]string, error) {
	vain := map[briefing.DocumentID]string{}
	s, err := w.Setting(ctx, settingVain)
	if err != nil || s == "" {
		return vain, err
	}
	if err := json.Unmarshal([]byte(s), &vain); err != nil {
		return map[briefing.DocumentID]string{}, nil // they are tried again
	}
	return vain, nil
}

func (w *Workspace) setReadInVain(ctx context.Context, vain map[briefing.DocumentID]string) error {
	if len(vain) == 0 {
		return nil
	}
	b, err := json.Marshal(vain)
	if err != nil {
		return err
	}
	return w.SetSetting(ctx, settingVain, string(b))
}
