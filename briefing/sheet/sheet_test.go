package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
)

func TestCSVComesBack(t *testing.T) {
	rows := page.Inventory(pagetest.Note(), page.Options{Template: pagetest.Template(t, "note")})
	if len(rows) < 8 {
		t.Fatalf("%d rows", len(rows))
	}
	var b bytes.Buffer
	if err := WriteCSV(&b, rows); err != nil {
		t.Fatal(err)
	}
	got, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		if !slices.Equal(got[i], rows[i]) {
			t.Errorf("row %d is %q, want %q", i, got[i], rows[i])
		}
	}
}

func TestCSVRunsNothing(t *testing.T) {
	var b bytes.Buffer
	if err := WriteCSV(&b, [][]string{{"=1+1", "+x", "-y", "@z", "plain", "", "a\"b\nc,d"}}); err != nil {
		t.Fatal(err)
	}
	want := "\ufeff\" =1+1\",\" +x\",\" -y\",\" @z\",plain,,\"a\"\"b\r\nc,d\"\r\n"
	if b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

func TestWorkbook(t *testing.T) {
	rows := page.Inventory(pagetest.Languages("zh", "声音"), page.Options{Template: pagetest.Template(t, "quotes")})
	rows = append(rows, []string{"=SUM(A1)", "<&>\x01"})
	var b bytes.Buffer
	if err := WriteWorkbook(&b, "All/voices: [of] the lakes and the rivers", rows); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		d := xml.NewDecoder(bytes.NewReader(content))
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			if c, ok := token.(xml.CharData); ok {
				text.Write(c)
			}
		}
		if f.Name != "xl/worksheets/sheet1.xml" {
			continue
		}
		for _, v := range pagetest.Voices {
			if !strings.Contains(text.String(), v.Words) {
				t.Errorf("the workbook lacks %q", v.Words)
			}
		}
		if bytes.Contains(content, []byte("<f>")) {
			t.Error("the workbook has a formula")
		}
	}
}

func TestWorkbookCutsNothing(t *testing.T) {
	if err := WriteWorkbook(io.Discard, "x", [][]string{{strings.Repeat("a", maxCell+1)}}); err == nil {
		t.Error("no error for a text that a cell cannot hold")
	}
}

func TestColumn(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := column(i); got != want {
			t.Errorf("column(%d) = %s, want %s", i, got, want)
		}
	}
}

func TestSheetName(t *testing.T) {
	for in, want := range map[string]string{"": "1", "a/b:c": "a b c", strings.Repeat("x", 50): strings.Repeat("x", 31)} {
		if got := sheetName(in); got != want {
			t.Errorf("sheetName(%q) = %q, want %q", in, got, want)
		}
	}
}
