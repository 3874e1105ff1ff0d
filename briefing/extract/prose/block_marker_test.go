package prose

import "testing"

func TestMarker(t *testing.T) {
	for line, number := range map[string]string{
		"1- Adopt a law":      "1",
		"1-Adopt a law":       "1",
		"1 – Adopter une loi": "1",
		"2.- Adoptar una ley": "2",
		"2.-Adoptar una ley":  "2",
		"3° Adopter une loi":  "3°",
		"3°- Adopter une loi": "3",
		"4/ Adopter une loi":  "4",
		"a- adopter une loi":  "a",
		"b.- adoptar una ley": "b",
		"PRIMERO. Adoptar":    "PRIMERO",
		"Segunda.- Adoptar":   "Segunda",
		"A) Adopt a law":      "A)",
		"II- Les demandes":    "II",
		"(iv) adopt a law":    "(iv)",
	} {
		if n, got := marker(line); n == 0 || got != number {
			t.Errorf("marker(%q) = %d, %q, want number %q", line, n, got, number)
		}
	}
	for _, line := range []string{
		"→ Adopt a law", "➔Adopt a law", "•Adopt a law", "• Adopt a law", "– Adopt a law", "-Adopt a law",
		"o Adopt a law", "o\tadopt a law", "✅ Adopt a law", "✔️ Adopt a law", "👉 Adopt a law", "☐ Adopt a law", "\uf0b7\tAdopt a law",
	} {
		if n, number := marker(line); n == 0 || number != "" || line[n:] != "Adopt a law" && line[n:] != "adopt a law" {
			t.Errorf("marker(%q) = %d, %q, want a bullet", line, n, number)
		}
	}
	for _, line := range []string{
		"3-year plans fail", "4-H clubs met", "20-year-old men", "5 – 10 people came", "2024 – a bad year", "o la ley cambia",
		"–Sí –dice Ana–", "Q- Who came?", "A- Nobody.", "M. Dupont", "1/3 of them", "A – Z", "-5 degrees", "T-shirts", "7/10 boats", "Primero, adoptar", "Segundo piso",
	} {
		if n, number := marker(line); n != 0 {
			t.Errorf("marker(%q) = %d, %q, want none", line, n, number)
		}
	}
}

func TestCountedMarker(t *testing.T) {
	seen := counted("They ask to:\n1-adopter une loi\n2- créer un fonds\n9-year-old boats")
	for line, want := range map[string]string{"1-adopter une loi": "1", "2- créer un fonds": "2", "9-year-old boats": ""} {
		if n, got := countedMarker(line, seen); got != want || n > 0 != (want != "") {
			t.Errorf("countedMarker(%q) = %d, %q, want %q", line, n, got, want)
		}
	}
}
