package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// TestHelpNamesKeysOfMenu: whatever has a key in a menu has it in the help.
func TestHelpNamesKeysOfMenu(t *testing.T) {
	a := openApp(t, t.TempDir())
	var named strings.Builder
	for _, part := range helpText() {
		for _, k := range part.keys {
			named.WriteString(" " + k[0] + ", ")
		}
	}
	help := strings.ReplaceAll(named.String(), "Ctrl+1 … Ctrl+6", "Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6")
	keys := 0
	for _, m := range a.menu().Items {
		for _, it := range m.Items {
			s, ok := it.Shortcut.(*desktop.CustomShortcut)
			if !ok {
				continue
			}
			keys++
			name := string(s.KeyName)
			if name == string(fyne.KeyEqual) {
				name = "+"
			}
			if s.Modifier&fyne.KeyModifierShift != 0 {
				name = "Shift+" + name
			}
			if s.Modifier&fyne.KeyModifierShortcutDefault != 0 {
				name = "Ctrl+" + name
			}
			if !strings.Contains(help, " "+name+",") && !strings.Contains(help, " "+name+";") {
				t.Errorf("%s has the key %s, which the help does not name", it.Label, name)
			}
		}
	}
	if keys < 20 {
		t.Errorf("%d keys in the menus", keys)
	}
}
