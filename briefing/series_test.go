package briefing

import "testing"

func TestSeries(t *testing.T) {
	for symbol, want := range map[string]string{
		"":                         "",
		"71/287":                   "",
		"A/75/123":                 "A",
		"A/RES/71/287":             "A/RES",
		"A/HRC/56/12/Add.1":        "A/HRC",
		"A/HRC/WG.6/41/FRA/1":      "A/HRC/WG.6",
		"A/C.3/78/SR.5":            "A/C.3",
		"S/PV.9000 (Resumption 1)": "S/PV",
		"S/PV.9000":                "S/PV",
		"S/2024/15":                "S",
		"E/CN.6/2023/L.3":          "E/CN.6",
		"CEDAW/C/FRA/CO/8":         "CEDAW/C",
		"CTOC/COP/WG.4/2024/2":     "CTOC/COP/WG.4",
		" ctoc/cop/2022/CRP.1 ":    "CTOC/COP",
		"ST/SGB/2003/13":           "ST/SGB",
		"/":                        "",
		"UNEP/EA.5/L.2":            "UNEP/EA.5",
	} {
		if got := Series(symbol); got != want {
			t.Errorf("Series(%q) = %q, want %q", symbol, got, want)
		}
	}
}
