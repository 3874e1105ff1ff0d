package guess

import "testing"

func TestShownDate(t *testing.T) {
	tests := []struct {
		name, text string
		order      Order
		want       string
	}{
		{"in words", "Published on 25 July 2024", OrderUnknown, "2024-07-25"},
		{"points and a short year", "Von: A. B. | 31.10.23", OrderUnknown, "2023-10-31"},
		{"a day above 12", "25/07/2024", OrderUnknown, "2024-07-25"},
		{"a month second, as in the United States", "07/25/2024", OrderUnknown, "2024-07-25"},
		{"in both orders", "03/11/2023", OrderUnknown, ""},
		{"day first", "03/11/2023 10:15", DayFirst, "2023-11-03"},
		{"month first", "03/11/2023", MonthFirst, "2023-03-11"},
		{"the same in both", "11/11/2023", OrderUnknown, "2023-11-11"},
		{"before a time", "26/10/13, 03:48 pm", DayFirst, "2013-10-26"},
		{"no month", "31.13.2023", DayFirst, ""},
		{"a version", "3.11.2.14", DayFirst, ""},
		{"an address", "10.11.12.13", DayFirst, ""},
		{"a telephone number", "+43-12-34-5678", DayFirst, ""},
		{"nothing", "Published", DayFirst, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, ok := ShownDate(tt.text, tt.order)
			got := ""
			if ok {
				got = d.String()
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestOrderIn(t *testing.T) {
	for tag, want := range map[string]Order{"": OrderUnknown, "en": OrderUnknown, "en-US": MonthFirst, "en_GB": DayFirst, "fr": DayFirst, "es-MX": DayFirst} {
		if got := OrderIn(tag); got != want {
			t.Errorf("OrderIn(%q) = %v, want %v", tag, got, want)
		}
	}
}
