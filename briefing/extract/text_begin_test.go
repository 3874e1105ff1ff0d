package extract

import "testing"

// Texts that begin where a rule looks back, or name nobody where one looks ahead,
// are read like others.
func TestTextsThatBeginAnywhere(t *testing.T) {
	for _, text := range []string{
		"\u2000",
		"I asked. He stands to his thighs in a stream. He does not look up. ‘If you look up you lose the heavy ones,’ he explains. ‘The heavy ones are the money.’",
		"menos de cien metros de la costa;",
		"moins de cent mètres du rivage ;",
		"doubled-down on her claim that the council had voted against the bailout.",
		"de Comisión proyecto el proyecto",
		"’ ports of Lund (PL) met.",
		", harbour and Trade of Lund met. We ask for rain.",
		"Hace Prado llamado a niñas”\n\nLa peruana aseguró “hoy la joven peruana Prado",
	} {
		d := document(t, text)
		checkFindings(t, d, Extract(d, Knowledge{}))
	}
}
