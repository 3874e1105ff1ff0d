package builder

import (
	"slices"
	"testing"
)

func TestParseTags(t *testing.T) {
	for text, want := range map[string][]string{
		"":                            nil,
		" , ;":                        nil,
		"children":                    {"children"},
		"children, non-punishment":    {"children", "non-punishment"},
		"#children;  organ  removal,": {"children", "organ removal"},
		"a, b, a":                     {"a", "b"},
		"儿童，受害者":                      {"儿童", "受害者"},
	} {
		if got := parseTags(text); !slices.Equal(got, want) {
			t.Errorf("parseTags(%q) = %q, want %q", text, got, want)
		}
	}
}
