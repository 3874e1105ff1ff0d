package office

import "testing"

// TestBodyOf has an office marked, from its noun on, and wants its role and its body.
func TestBodyOf(t *testing.T) {
	for _, tt := range []struct{ language, text, role, org string }{
		{"en", "Jane Okoro, <director of the Harbour Trust>, left.", "director", "Harbour Trust"},
		{"en", "Jane Okoro, <director of Policy and Research at the Harbour Trust>, left.", "director of Policy and Research", "Harbour Trust"},
		{"en", "Jane Okoro, <analyst at consultancy Meridian>, left.", "analyst", "Meridian"},
		{"en", "Jane Okoro, <engineer at the messaging company Parlo>, left.", "engineer", "Parlo"},
		{"en", "Jane Okoro, <officer at the health ministry>, left.", "officer", "ministry"},
		{"en", "Jane Okoro, <spokesperson for UNWELL>, left.", "spokesperson", "UNWELL"},
		{"en", "Jane Okoro, <adviser of UNWELL>, left.", "adviser", "UNWELL"},
		{"en", "Jane Okoro, <minister of Health>, left.", "", ""},
		{"en", "Jane Okoro, <director of policy>, left.", "", ""},
		{"fr", "Awa Kane, <présidente de la coopérative de Kayar>, part.", "présidente", "coopérative de Kayar"},
		{"fr", "Awa Kane, <juge au tribunal de Bobigny>, part.", "juge", "tribunal de Bobigny"},
		{"fr", "Awa Kane, <juriste à Solidarité Frontières>, part.", "juriste", "Solidarité Frontières"},
		{"fr", "Awa Kane, <boulangère à Gao>, part.", "", ""},
		{"es", "Ana Roa, <directora del Instituto Andino>, salió.", "directora", "Instituto Andino"},
	} {
		a, first, last := worded(t, tt.language, tt.text)
		role, org := "", ""
		if cut, begin := a.BodyOf(first, last); cut >= 0 {
			role, org = a.NameText(first, cut), a.NameText(begin, last)
		}
		if role != tt.role || org != tt.org {
			t.Errorf("%s: %q in %q, want %q in %q", tt.text, role, org, tt.role, tt.org)
		}
	}
}

func TestWithoutHome(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"fr", "Paul Mbaye, <viticulteur à Épernay>, parle.", "viticulteur"},
		{"fr", "Paul Mbaye, <piroguier sur la Tsiribihina>, parle.", "piroguier"},
		{"fr", "Paul Mbaye, <boulanger devant le marché>, parle.", "boulanger"},
		{"fr", "Paul Mbaye, <docker du quai Sud>, parle.", "docker"},
		{"fr", "Paul Mbaye, <préfet de Kayar>, parle.", "préfet de Kayar"},
		{"fr", "Paul Mbaye, <marchand de tissus>, parle.", "marchand de tissus"},
		{"es", "Ana Roa, <vecina de Tarapaya>, habla.", "vecina"},
		{"es", "Ana Roa, <viuda de Juan Pérez>, habla.", "viuda de Juan Pérez"},
		{"es", "Ana Roa, <panadera bajo el puente>, habla.", "panadera"},
	} {
		a, first, last := worded(t, tt.language, tt.text)
		if got := a.NameText(first, a.WithoutHome(first, last)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
