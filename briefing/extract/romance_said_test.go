package extract

import "testing"

func TestQuotesInOtherScripts(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"Russian attribution within the marks", "«Колодцы высохли в марте, — сказала Анна Ковальчук. — Воды больше нет у нас».",
			[]said{{"Колодцы", "Анна Ковальчук", "verb after"}, {"Воды", "Анна Ковальчук", "same speaker"}}},
		{"Arabic verb behind the quote", "\"جفت الآبار كلها في شهر آذار\"، تقول ليلى منصور وهي نازحة من ريف المدينة.\n\nوبلغت نسبة التمويل عشرين في المائة فقط.",
			[]said{{"جفت", "ليلى منصور", "verb beside"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
