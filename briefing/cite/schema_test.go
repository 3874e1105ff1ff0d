package cite

import (
	"bytes"
	"encoding/json"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

// What the schema of CSL input data, version 1.0.2, allows of the fields and
// types that are written here.
var (
	cslFields = []string{"id", "type", "title", "author", "publisher", "publisher-place", "event-title", "number", "issued", "language", "genre", "URL"}
	cslTypes  = []string{"legislation", "report", "article-newspaper", "speech", "webpage", "document"}
	cslNames  = []string{"family", "given", "literal"}
	// risTypes and risTags are among those of the RIS format's specification.
	risTypes = []string{"STAT", "RPRT", "NEWS", "GEN", "ELEC"}
	risLine  = regexp.MustCompile(`^(TY|ID|AU|TI|PB|CY|T2|M1|PY|DA|LA|UR|ER)  - `)
	risDay   = regexp.MustCompile(`^\d{4}/(\d{2})?/(\d{2})?$`)
)

// every is sources of all kinds, with dates of all lengths.
func every() []briefing.Provenance {
	list := slices.Clone(sources)
	for _, genre := range []string{"resolution", "treaty", "report", "press release", "speech", "statement", ""} {
		for _, d := range []briefing.Date{{}, {Year: 2024}, {Year: 2024, Month: time.February}, {Year: 2024, Month: time.February, Day: 29}} {
			list = append(list, briefing.Provenance{
				Title: "T", Authors: []string{"Ana María López", "UNODC"}, Publisher: "P", Place: "Genève", Event: "E", Genre: genre,
				Date: d, Symbol: "A/1", Language: "fr", Address: "https://a.example",
			})
		}
	}
	return list
}

func TestCSLKeepsToItsSchema(t *testing.T) {
	var b bytes.Buffer
	if err := WriteCSL(&b, every()); err != nil {
		t.Fatal(err)
	}
	var items []map[string]any
	if err := json.Unmarshal(b.Bytes(), &items); err != nil {
		t.Fatal(err)
	}
	ids := map[any]bool{}
	for i, item := range items {
		for field, value := range item {
			if !slices.Contains(cslFields, field) {
				t.Errorf("item %d has a field %q", i, field)
			}
			_, text := value.(string)
			if field != "author" && field != "issued" && !text {
				t.Errorf("item %d: %s is %v", i, field, value)
			}
		}
		if kind, _ := item["type"].(string); !slices.Contains(cslTypes, kind) || item["id"] == "" || ids[item["id"]] {
			t.Errorf("item %d is a %q with ID %v", i, kind, item["id"])
		}
		ids[item["id"]] = true
		authors, _ := item["author"].([]any)
		for _, a := range authors {
			for part := range a.(map[string]any) {
				if !slices.Contains(cslNames, part) {
					t.Errorf("item %d: an author has %q", i, part)
				}
			}
		}
		if issued, ok := item["issued"].(map[string]any); ok {
			dateParts(t, issued)
		}
	}
}

// dateParts checks one date: year, then month, then day, as whole numbers.
func dateParts(t *testing.T, issued map[string]any) {
	t.Helper()
	ranges, _ := issued["date-parts"].([]any)
	if len(issued) != 1 || len(ranges) != 1 {
		t.Fatalf("a date is %v", issued)
	}
	parts := ranges[0].([]any)
	if len(parts) < 1 || len(parts) > 3 {
		t.Fatalf("a date has %d parts", len(parts))
	}
	for i, limit := range []float64{9999, 12, 31}[:len(parts)] {
		if v, ok := parts[i].(float64); !ok || v != math.Trunc(v) || v < 1 || v > limit {
			t.Errorf("part %d of a date is %v", i, parts[i])
		}
	}
}

func TestRISKeepsToItsFormat(t *testing.T) {
	var b bytes.Buffer
	if err := WriteRIS(&b, every()); err != nil {
		t.Fatal(err)
	}
	entries := strings.Split(strings.TrimSuffix(b.String(), "\r\n\r\n"), "\r\n\r\n")
	if len(entries) != len(every()) {
		t.Fatalf("%d entries", len(entries))
	}
	for _, entry := range entries {
		lines := strings.Split(entry, "\r\n")
		for i, line := range lines {
			if !risLine.MatchString(line) || (i == 0) != strings.HasPrefix(line, "TY") || (i == len(lines)-1) != strings.HasPrefix(line, "ER") {
				t.Errorf("line %d of %d: %q", i+1, len(lines), line)
			}
			if kind, ok := strings.CutPrefix(line, "TY  - "); ok && !slices.Contains(risTypes, kind) {
				t.Errorf("type %q", kind)
			}
			if day, ok := strings.CutPrefix(line, "DA  - "); ok && !risDay.MatchString(day) {
				t.Errorf("date %q", day)
			}
		}
	}
}
