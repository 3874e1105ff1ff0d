package source

import "testing"

func TestSymbolIn(t *testing.T) {
	tests := []struct {
		name, font string
		code       byte
		want       rune
	}{
		{"at most", "Symbol", 0xa3, '≤'},
		{"at least", "Symbol", 0xb3, '≥'},
		{"more or less", "symbol", 0xb1, '±'},
		{"a degree", "Symbol", 0xb0, '°'},
		{"times", "Symbol", 0xb4, '×'},
		{"a bullet", "Symbol", 0xb7, '•'},
		{"a letter", "Symbol", 'm', 'μ'},
		{"or", "Symbol", 0xda, '∨'},
		{"a sum", "Symbol", 0xe5, '∑'},
		{"the last bracket", "Symbol", 0xfe, '⎭'},
		{"nothing", "Symbol", 0x80, '•'},
		{"a tick", "Wingdings", 0xfc, '✓'},
		{"an arrow", "Wingdings", 0xe0, '→'},
		{"another bullet", "Wingdings 2", 0x97, '•'},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := symbolIn(tt.font, tt.code); got != tt.want {
				t.Errorf("got %c, want %c", got, tt.want)
			}
		})
	}
}
