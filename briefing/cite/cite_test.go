package cite

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

var sources = []briefing.Provenance{
	{
		Title: "Crossing at night", Authors: []string{"Maren Holt", "Lakeside Rights Network", "de la Cruz, Ana"}, Publisher: "Institute for River Studies",
		Place: "Vienna", Date: briefing.Date{Year: 2024, Month: time.June, Day: 5}, Genre: "report", Language: "en", Address: "river.example/a",
	},
	{Title: "Strengthening cooperation", Symbol: "A/RES/78/990", Publisher: "United Nations", Date: briefing.Date{Year: 2023, Month: time.December}, Genre: "resolution"},
	{Title: "Lake villages\nspeak", Publisher: "Secretariat", Address: "https://a.example/b"},
	{Title: "Crossing by day", Authors: []string{"Maren Holt"}, Date: briefing.Date{Year: 2024}, Address: "ftp://x.example"},
	{},
}

func TestWriteRIS(t *testing.T) {
	var b bytes.Buffer
	if err := WriteRIS(&b, sources); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`TY  - RPRT
ID  - holt2024
AU  - Holt, Maren
AU  - Lakeside Rights Network
AU  - de la Cruz, Ana
TI  - Crossing at night
PB  - Institute for River Studies
CY  - Vienna
PY  - 2024
DA  - 2024/06/05
LA  - en
UR  - https://river.example/a
ER  - 

TY  - STAT
ID  - A-RES-78-990
TI  - Strengthening cooperation
PB  - United Nations
M1  - A/RES/78/990
PY  - 2023
DA  - 2023/12/
ER  - 

TY  - ELEC
ID  - secretariat
TI  - Lake villages speak
PB  - Secretariat
UR  - https://a.example/b
ER  - 

TY  - ELEC
ID  - holt2024-2
AU  - Holt, Maren
TI  - Crossing by day
PY  - 2024
DA  - 2024//
ER  - 

TY  - GEN
ID  - source
ER  - 

`, "\n", "\r\n")
	if b.String() != want {
		t.Errorf("got\n%s", b.String())
	}
}

func TestWriteCSL(t *testing.T) {
	var b bytes.Buffer
	if err := WriteCSL(&b, sources); err != nil {
		t.Fatal(err)
	}
	var items []map[string]any
	if err := json.Unmarshal(b.Bytes(), &items); err != nil {
		t.Fatal(err)
	}
	if len(items) != len(sources) {
		t.Fatalf("%d items", len(items))
	}
	for key, want := range map[string]string{
		"id": "holt2024", "type": "report", "title": "Crossing at night", "publisher-place": "Vienna", "URL": "https://river.example/a",
	} {
		if items[0][key] != want {
			t.Errorf("%s is %v, want %s", key, items[0][key], want)
		}
	}
	if items[1]["number"] != "A/RES/78/990" || items[1]["type"] != "legislation" {
		t.Errorf("the resolution is %v", items[1])
	}
	if items[3]["URL"] != nil {
		t.Errorf("a link to %v", items[3]["URL"])
	}
	path, err := exec.LookPath("pandoc")
	if err != nil {
		t.Skip("pandoc is not installed")
	}
	cmd := exec.Command(path, "-s", "-f", "csljson", "-t", "markdown")
	cmd.Stdin = &b
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "Crossing at night") {
		t.Errorf("pandoc does not read it: %v\n%s", err, out)
	}
}

func TestName(t *testing.T) {
	tests := []struct {
		in, family, given string
		person            bool
	}{
		{"Maren Holt", "Holt", "Maren", true},
		{"Holt, Maren", "Holt", "Maren", true},
		{"Ludwig van Beek", "Beek", "Ludwig van", true},
		{"UNODC", "UNODC", "", false},
		{"United Nations", "United Nations", "", false},
		{"Centre for the Study of Rivers", "Centre for the Study of Rivers", "", false},
		{"", "", "", false},
	}
	for _, tt := range tests {
		family, given, person := name(tt.in)
		if family != tt.family || given != tt.given || person != tt.person {
			t.Errorf("name(%q) = %q, %q, %v", tt.in, family, given, person)
		}
	}
}

func FuzzWriteRIS(f *testing.F) {
	f.Add("Title\nTY  - X", "A, B", "x://y")
	f.Fuzz(func(t *testing.T, title, author, link string) {
		var b bytes.Buffer
		if err := WriteRIS(&b, []briefing.Provenance{{Title: title, Authors: []string{author}, Address: link, Symbol: title}}); err != nil {
			t.Fatal(err)
		}
		if strings.Count(b.String(), "\r\nER  - ") != 1 || strings.Count("\r\n"+b.String(), "\r\nTY  - ") != 1 {
			t.Errorf("more than one entry:\n%s", b.String())
		}
	})
}
