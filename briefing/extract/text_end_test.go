package extract

import "testing"

// TestTextThatEndsWithinAClause must not panic: its text ends where a rule looks at what follows.
func TestTextThatEndsWithinAClause(t *testing.T) {
	Extract(document(t, "La reunión fue larga y nadie quiso hablar de ella en la sala. Resume Ana Roa en la Casa Luz, que dirige"), Knowledge{})
}
