package source

import (
	"context"
	"testing"
)

func TestTitleOfPage(t *testing.T) {
	address := `<link rel="canonical" href="https://www.fair-work.example.org/news/1">`
	for _, c := range []struct{ name, page, want string }{
		{"site at the end, by its address", address + `<title>Wages fall • Fair Work</title>`, "Wages fall"},
		{"site at the start", address + `<title>Example: | Wages fall</title><meta property="og:site_name" content="Example:">`, "Wages fall"},
		{"site with its legal form", address + `<title>Wages fall - Example e.V.</title>`, "Wages fall"},
		{"no site, but a part of the title", address + `<title>Wages fall - Example of a bad year</title>`, "Wages fall - Example of a bad year"},
		{"heading of the site and of the page", address + `<title>Example Org | Wages fall again</title><h1>Example</h1><h1>Wages fall again</h1>`, "Wages fall again"},
		{"two headings", `<title>Wages and prices</title><h1>Wages</h1><h1>prices</h1>`, "Wages and prices"},
		{"nothing known of the site", `<title>Wages fall - again</title>`, "Wages fall - again"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: "page.html", Data: []byte("<html><head>" + c.page + "</head><body><p>Wages have fallen in all of the regions that were looked at.</p></body></html>")})
			if err != nil {
				t.Fatal(err)
			}
			if got := d.Provenance.Title; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
