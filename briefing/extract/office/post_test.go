package office

import "testing"

func TestOfficeHead(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"en", "Jane Okoro is <founder and executive director of the Harbour Trust>.", "director"},
		{"en", "Jane Okoro is <a nurse and the mother of a minister>.", "nurse"},
		{"en", "Jane Okoro, <nurse and mother of two>, left.", "nurse"},
		{"en", "Jane Okoro, <chair of the nurse council>, left.", "chair"},
		{"en", "Jane Okoro, <secretary general of the League>, left.", "general"},
		{"en", "Jane Okoro, <Office of the Ombudsman policy analyst>, left.", "analyst"},
		{"en", "Jane Okoro, <mother of three and a teacher>, left.", "mother"},
		{"en", "Jane Okoro, <Lund Union of Boats president>, left.", "president"},
		{"en", "Jane Okoro saw <the dry wells of Kita>.", ""},
		{"fr", "Awa Kane est <la secrétaire générale de la Ligue des droits>.", "générale"},
		{"es", "Ana Roa es <la directora del Instituto Andino>.", "directora"},
	} {
		a, first, last := worded(t, tt.language, tt.text)
		got := ""
		if i := a.OfficeHead(first, last); i >= 0 {
			got = a.Word(a.Tokens[i])
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestPostEdges(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Jane Okoro, <now a nurse based in Accra>, left.", "nurse"},
		{"Jane Okoro, <a 34-year-old baker>, left.", "baker"},
		{"Jane Okoro, <the treasurer since 2019>, left.", "treasurer"},
		{"Jane Okoro, <one of the drivers>, left.", "drivers"},
		{"Jane Okoro, <a net mender for thirty years>, left.", "net mender"},
		{"Jane Okoro, <caseworker last year>, left.", "caseworker"},
		{"Jane Okoro, <the late minister who had the key>, left.", "minister"},
		{"Jane Okoro, <a nurse formerly employed by the clinic>, left.", "nurse"},
		{"Jane Okoro, <a cook aboard the ferry>, left.", "cook"},
		{"Jane Okoro, <but now the vice-president>, left.", "vice-president"},
	} {
		a, first, last := worded(t, "en", tt.text)
		if got := a.NameText(a.PostEdges(first, last)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestHowLong(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"She mended nets for <thirty years>.", true},
		{"She mended nets for <more than a decade>.", true},
		{"She mended nets for <the Harbour Trust all years>.", false},
		{"She mended nets for <fun, and years went by>.", false},
		{"She mended nets for <years>.", false},
	} {
		a, first, last := worded(t, "en", tt.text)
		if got := a.HowLong(first, last); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.text, got, tt.want)
		}
	}
}
