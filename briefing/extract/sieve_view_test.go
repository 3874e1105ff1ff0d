package extract

import "testing"

// TestWhoAnswers tells who answers from those of whom the question in front of them asks.
func TestWhoAnswers(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"what one could do", "Rafiq Chowdhury runs a clinic. To a student who wondered what an ordinary person could do, Mr Chowdhury answered: “Go with someone to an office.”", "Rafiq Chowdhury"},
		{"what he had told", "Rafiq Chowdhury runs a clinic. Asked what the minister had told him, Mr Chowdhury said: “Go with someone to an office.”", "Rafiq Chowdhury"},
		{"what she used to say", "Rafiq Chowdhury remembers what his mother used to say: “Go with someone to an office.”", "his mother"},
		{"for whom it is", "For Rosa Tum, a potter from Kita, the road is “a wound that the town looks at every morning”.", "Rosa Tum"},
		{"for whom somebody says", "For Rosa Tum, a potter from Kita, the mayor said the road is “a wound that the town looks at every morning”.", "the mayor"},
		{"de qué país", "Un ministro, no voy a decir de qué país, escribió: «El hambre no es asunto de mi despacho».", "Un ministro"},
	})
}
