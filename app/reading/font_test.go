package reading

import "testing"

func TestFontFor(t *testing.T) {
	tests := []struct {
		letter rune
		want   string
	}{
		{'a', ""}, {'é', ""}, {'Ж', ""}, {'ش', arabicFont}, {'人', chineseFont}, {'ひ', chineseFont},
	}
	for _, tt := range tests {
		got := ""
		if f := fontFor(tt.letter); f != nil {
			got = f.Name()
			if len(f.Content()) == 0 {
				t.Errorf("%c: the font is empty", tt.letter)
			}
		}
		if got != tt.want {
			t.Errorf("%c: font %q, want %q", tt.letter, got, tt.want)
		}
	}
	if fontFor('人') != fontFor('权') {
		t.Error("a font is read twice")
	}
}
