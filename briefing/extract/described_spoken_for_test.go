package extract

import "testing"

// TestBodiesOfUnnamedSpokespersons reads for whom somebody without a name speaks: the
// body that acts in the sentence or in the one before.
func TestBodiesOfUnnamedSpokespersons(t *testing.T) {
	checkOffices(t, []held{
		{"same sentence", "L’Organisation des ports, contactée par l’agence, n’a pas souhaité commenter, mais une porte-parole a fait valoir que « les règles existent pour tous les navires ».", "une porte-parole", "porte-parole", "Organisation des ports"},
		{"sentence before", "La société Novafer conteste ces chiffres. « Nos rejets sont conformes aux normes », a assuré un porte-parole.", "un porte-parole", "porte-parole", "Novafer"},
		{"no spokesperson", "La société Novafer conteste ces chiffres. « Nos rejets sont conformes aux normes », a assuré un riverain.", "un riverain", "riverain", ""},
	})
}

// TestNamesGivenBehindTheQuote reads who somebody is whom a later sentence names.
func TestNamesGivenBehindTheQuote(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"she is called", "La semaine dernière, une jeune femme m’a ouvert sa porte. « J’ai pensé accoucher dans un virage », m’a-t-elle dit. Elle s’appelle Océane, elle a vingt-trois ans.", "Océane"},
		{"of another gender", "« Je veux seulement entrer », répète un lycéen devant la grille. Sa sœur attend plus loin. Elle s’appelle Rita.", "un lycéen"},
	})
}
