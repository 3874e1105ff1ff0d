package extract

import "testing"

// TestWhoFrench reads who answers, who is cited and whose message is read in
// French, with somebody else beside them.
func TestWhoFrench(t *testing.T) {
	const known = "Paul Sarr, juriste, préside la séance. Mariam Sow, sage-femme, est venue. "
	checkLastSpeaker(t, []spokenBy{
		{"according to whom", known + "Paul Sarr cite Mariam Sow, selon laquelle « le fleuve ne s'arrête pas aux frontières ».", "Mariam Sow"},
		{"according to somebody", known + "Paul Sarr cite un pêcheur de Kita, selon lequel « le fleuve ne s'arrête pas aux frontières ».", "un pêcheur de Kita"},
		{"the last named", known + "Paul Sarr a passé la parole à Mariam Sow. Celle-ci a rappelé que « le fleuve ne s'arrête pas aux frontières ».", "Mariam Sow"},
		{"who was asked", "Mariam Sow est sage-femme. Un interne lui avait demandé pourquoi. « Le fleuve ne s'arrête pas aux frontières », avait-elle répondu.", "Mariam Sow"},
		{"who answers her", "Mariam Sow, sage-femme, a déposé son dossier. « Le fleuve ne s'arrête pas aux frontières », lui a répondu l'employée.", "l'employée"},
		{"likeness", known + "« Le fleuve ne s'arrête pas aux frontières », comme le résume Paul Sarr.", "Paul Sarr"},
		{"adverb within the verb", known + "« Le fleuve ne s'arrête pas aux frontières », a aussi rappelé Paul Sarr.", "Paul Sarr"},
		{"read there", "Lecture est donnée d'une lettre des pêcheurs de Kita. « Le fleuve ne s'arrête pas aux frontières », y lit-on.", "une lettre des pêcheurs de Kita"},
		{"told of behind", known + "\n\nLe quai est vide.\n\n« Le fleuve ne s'arrête pas aux frontières. » Mariam Sow pèse ses mots.", "Mariam Sow"},
	})
}
