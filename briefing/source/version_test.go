package source

import "testing"

func TestNewer(t *testing.T) {
	for _, tt := range []struct {
		name, version string
		now           string
		newer         bool
	}{
		{"older", "pdf/1", pdfReader.version, true},
		{"the same", pdfReader.version, pdfReader.version, false},
		{"of a later program", "pdf/999", pdfReader.version, false},
		{"of a reader that is gone", "papyrus/1", "", false},
		{"none", "", "", false},
		{"no number", "pdf/x", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if now, newer := Newer(tt.version); now != tt.now || newer != tt.newer {
				t.Errorf("%q: %q, %v", tt.version, now, newer)
			}
		})
	}
}

// TestVersions holds every reader to a version that can count up.
func TestVersions(t *testing.T) {
	for _, r := range readers() {
		if _, n, ok := parseVersion(r.version); !ok || n < 1 {
			t.Errorf("%s has version %q", r.format.Name, r.version)
		}
	}
}
