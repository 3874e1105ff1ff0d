package extract

import "testing"

// TestFrenchOfficesTakenUp reads offices of which the sentences around tell: fronted,
// in front of a trade, and of those whom "leur" takes up.
func TestFrenchOfficesTakenUp(t *testing.T) {
	const said = " « Nous ne pouvons pas tout surveiller », dit-elle."
	for _, tt := range []held{
		{"fronted, with what the body is", "À San-Pédro, Awa Kane ne le conteste pas. Responsable de la durabilité chez Cacaovest, le troisième exportateur du pays, elle cite des chiffres." + said, "Awa Kane", "Responsable de la durabilité", "Cacaovest"},
		{"fronted, of men", "Dans son bureau, Luc Borel hésite. Chargé de mission au Conseil des pêches, une structure de douze personnes, il cite des chiffres. « Nous ne pouvons pas tout surveiller », dit-il.", "Luc Borel", "Chargé de mission", "Conseil des pêches"},
		{"fronted, without a body", "Awa Kane range ses dossiers. Avocate depuis vingt ans, elle a plaidé partout." + said, "Awa Kane", "Avocate", ""},
		{"in front of a trade", "Les prix baissent, d'après les calculs du collectif Fèves claires. Sa fondatrice, l'agronome Awa Kane, les cite de mémoire." + said, "Awa Kane", "fondatrice", "Fèves claires"},
		{"in front of a trade, behind the quote", "L'Institut du sol a fermé. « Nous ne pouvons pas tout surveiller », dit sa directrice, la géologue Awa Kane.", "Awa Kane", "directrice", "Institut du sol"},
		{"behind selon", "Selon l'ONG Terre vive, les prix baissent. Sa porte-parole, Awa Kane, accuse les banques." + said, "Awa Kane", "porte-parole", "ONG Terre vive"},
		{"leur, of a body in small letters", "Sous le manguier, les femmes de la coopérative trient les fèves. « Nous ne pouvons pas tout surveiller », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", "coopérative"},
		{"leur, of a body with what it does", "Les membres du comité de vigilance se relaient. « Nous ne pouvons pas tout surveiller », dit leur cheffe, Awa Kane.", "Awa Kane", "cheffe", "comité de vigilance"},
		{"leur, of nobody’s body", "Les pêcheurs ont perdu leurs filets. « Nous ne pouvons pas tout surveiller », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", ""},
		{"commands a body", "Le colonel Paul Ney, qui commande depuis mars la police de Lomé, est là. « Nous ne pouvons pas tout surveiller », dit-il.", "Paul Ney", "colonel", "police de Lomé"},
		{"commands no body", "Le colonel Paul Ney, qui a commandé un café noir, est là. « Nous ne pouvons pas tout surveiller », dit-il.", "Paul Ney", "colonel", ""},
		{"a body joined by et", "Le Comité d'experts sur les droits et le bien-être de l'enfant a rappelé que « nous ne pouvons pas tout surveiller ».", "Le Comité d'experts sur les droits et le bien-être de l'enfant", "", "Comité d'experts sur les droits et le bien-être de l'enfant"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
