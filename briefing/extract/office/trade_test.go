package office

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestOpenTrades has nouns that no list knows, in places where somebody’s trade stands.
func TestOpenTrades(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"fr", "« Le puits est sec », dit Jean Kora, zokma à Kayar.", "zokma"},
		{"fr", "Le mwami Jean Kora dit : « Le puits est sec. »", "mwami"},
		{"fr", "Un zokma de Kayar dit : « Le puits est sec. »", "zokma"},
		{"fr", "« Le puits est sec », dit Jean Kora, samedi à Kayar.", ""},
		{"fr", "Jean Kora, zokma à Kayar, est parti.", ""},
		{"es", "«El pozo está seco», dijo Ana Roa, zokma en Quito.", "zokma"},
		{"es", "El mwami Luis Paz dijo: «El pozo está seco».", "mwami"},
	} {
		a, _, _ := worded(t, tt.language, tt.text)
		if got := strings.Join(slices.Sorted(maps.Keys(a.OpenTrades)), "|"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestPluralTrade(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"She was one of the ferry’s <deckhands>.", true},
		{"She was one of the <burners> there.", true},
		{"She has two <lamps>.", false},
		{"He was the <deckhand>.", false},
		{"They are the world’s two biggest <reinsurers>.", false},
	} {
		a, i, _ := worded(t, "en", tt.text)
		if got := a.PluralTrade(i); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestTradeOnly(t *testing.T) {
	for _, tt := range []struct {
		language, role string
		want           bool
	}{
		{"en", "nurse", true}, {"en", "primary school teacher", true}, {"en", "Nurse", false}, {"en", "minister", false},
		{"en", "nurse in a very small clinic", false}, {"en", "", false}, {"fr", "boulangère", true}, {"fr", "ministre", false},
		{"en", "earl", false}, {"en", "lord mayor", false}, {"en", "economist", false},
	} {
		a, _, _ := worded(t, tt.language, "Lund.")
		if got := a.TradeOnly(tt.role); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.role, got, tt.want)
		}
	}
}

func TestSingular(t *testing.T) {
	a, _, _ := worded(t, "en", "Lund.")
	for plural, one := range map[string]string{"paralegals": "paralegal", "net menders": "net mender", "policewomen": "policewoman", "salesmen": "salesman"} {
		if got := a.Singular(plural); got != one {
			t.Errorf("%s: %q, want %q", plural, got, one)
		}
	}
}
