package office

import "testing"

func TestPastLead(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Jane Okoro, <then a goat trader>, left.", "a goat trader"},
		{"Jane Okoro, <herself a nurse>, left.", "a nurse"},
		{"Jane Okoro, <by trade a tinker>, left.", "a tinker"},
		{"Jane Okoro, <by then a tinker>, left.", "a tinker"},
		{"Jane Okoro, <at the time a clerk>, left.", "a clerk"},
		{"Jane Okoro, <for thirty years a dowser>, left.", "a dowser"},
		{"Jane Okoro, <like her mother a tinker>, left.", "a tinker"},
		{"Jane Okoro, <near the old mill>, left.", "near the old mill"},
	} {
		a, first, last := worded(t, "en", tt.text)
		if got := a.NameText(a.PastLead(first, last), last); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestWithoutBesides(t *testing.T) {
	for _, tt := range []struct{ language, role, want string }{
		{"en", "executive director and a former nurse", "executive director"},
		{"en", "founder and executive director", "founder and executive director"},
		{"fr", "directrice et une ancienne juge", "directrice"},
		{"es", "directora y una antigua jueza", "directora"},
	} {
		a, _, _ := worded(t, tt.language, "Lund.")
		if got := a.WithoutBesides(tt.role); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.role, got, tt.want)
		}
	}
}

// TestKinds tells what a role says no more than.
func TestKinds(t *testing.T) {
	for _, tt := range []struct {
		language, role       string
		kin, belongs, titled bool
	}{
		{"en", "mother of four", true, false, false},
		{"en", "director", false, false, false},
		{"en", "Mr", false, false, true},
		{"fr", "veuve", true, false, false},
		{"fr", "membre du bureau", false, true, false},
		{"fr", "bénévole", false, true, false},
		{"es", "viuda de Juan Pérez", true, false, false},
		{"es", "directora", false, false, false},
	} {
		a, _, _ := worded(t, tt.language, "Lund.")
		if kin, belongs, titled := a.KinOf(tt.role), a.MerelyBelongs(tt.role), a.MereTitle(tt.role); kin != tt.kin || belongs != tt.belongs || titled != tt.titled {
			t.Errorf("%s: kin %v, belongs %v, title %v", tt.role, kin, belongs, titled)
		}
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{"Jane Okoro-Lund": "JOL", "Marc de Buytswerve": "MB", "Éva Roa": "ÉR", "": ""} {
		if got := Initials(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"We met <Dr. Jane Okoro-Lund> (JOL) in May.", true},
		{"We met <Dr. Jane Okoro-Lund> (PS) in May.", false},
		{"We met the <Harbour Trust> (HT) in May.", false},
		{"We met <Jane Okoro Trust> (JOT) in May.", false},
		{"We met <Dr. Jane Okoro-Lund> in May.", false},
	} {
		a, first, last := worded(t, "en", tt.text)
		if got := a.InitialsBehind(first, last); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestSharesStem(t *testing.T) {
	for _, tt := range []struct {
		role, noun string
		want       bool
	}{
		{"teaches Bengali", "teacher", true}, {"Old Teacher", "teaching", true}, {"cooks", "cook", false}, {"guards the gate", "teacher", false},
	} {
		if got := SharesStem(tt.role, tt.noun); got != tt.want {
			t.Errorf("%q and %q: %v, want %v", tt.role, tt.noun, got, tt.want)
		}
	}
}
