package extract

import "testing"

func TestNamedInTheSentencesBehind(t *testing.T) {
	const behind = "verb after the quote; the person named in the sentences behind"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"name with the noun again", "The ward was full. “We ran out of oxygen on the second night,” said a nurse. Amina Okoye, the nurse, had worked for thirty hours.",
			[]said{{"We ran", "Amina Okoye", behind}}},
		{"noun, then the name", "“We ran out of oxygen on the second night,” said a nurse. The nurse, Amina Okoye, had worked for thirty hours.",
			[]said{{"We ran", "Amina Okoye", behind}}},
		{"his name is", "“We were told to sign and not to ask,” said one of the workers. His name is Peter Lund, and he is 43.",
			[]said{{"We were", "Peter Lund", behind}}},
		{"somebody else follows", "“We were told to sign and not to ask,” said a nurse. Peter Lund, the doctor, was away.",
			[]said{{"We were", "a nurse", "verb after the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
