package source

import (
	"context"
	"testing"

	"attache/briefing/source/guess"
)

func TestPageDate(t *testing.T) {
	const text = `<p>The council met in the old harbour and heard what the crews had to say about the nets that were lost in the storm, and about those who had lost them.</p>`
	tests := []struct{ name, head, body, want, origin string }{
		{"its address", `<link rel="canonical" href="https://example.org/2024/07/25/nets"><meta property="article:published_time" content="2024-07-26">`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's address"},
		{"its address in digits", `<link rel="canonical" href="https://example.org/news/20240725-nets.html">`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's address"},
		{"its address, day first", `<link rel="canonical" href="https://example.org/news/25-07-2024-nets">`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's address"},
		{"metadata", `<meta property="article:published_time" content="2024-07-25T08:00:00+02:00">`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's metadata"},
		{"linked data", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-25T08:00:00+02:00"}</script>`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's linked data"},
		{"the day on the page, not Greenwich's", `<meta property="article:published_time" content="2024-07-26T01:30:00Z">`, `<h1>Nets</h1><p class="date">25 July 2024</p>` + text, "2024-07-25", guess.OriginShown},
		{"a time element", "", `<h1>Nets</h1><time datetime="2024-07-25">Thursday</time>` + text, "2024-07-25", guess.OriginShown},
		{"named for a date", "", `<h1>Nets</h1><span class="posted-on">25.07.24</span>` + text, "2024-07-25", guess.OriginShown},
		{"in words", "", `<h1>Nets</h1><p>Published on 25 July 2024</p>` + text, "2024-07-25", guess.OriginShown},
		{"in French", "", `<h1>Filets</h1><p>Publié le 25 juillet 2024 – Mis à jour le 2 août 2024</p>` + text, "2024-07-25", guess.OriginShown},
		{"in Spanish", "", `<h1>Redes</h1><p>Publicado: 25 de julio de 2024</p>` + text, "2024-07-25", guess.OriginShown},
		{"a line by itself", "", `<h1>Nets</h1><div>25 July 2024</div>` + text, "2024-07-25", guess.OriginShown},
		{"published before updated", "", `<h1>Nets</h1><time class="updated" datetime="2024-08-02">2 August</time><time class="published" datetime="2024-07-25">25 July</time>` + text, "2024-07-25", guess.OriginShown},
		{"beside the text", "", `<h1>Nets</h1>` + text + text + text + `<aside class="related"><time datetime="2020-01-01">1 January 2020</time></aside>`, "", ""},
		{"a reader's comment", "", `<h1>Nets</h1>` + text + text + text + `<div class="comments"><p class="comment-date">1 January 2020</p></div>`, "", ""},
		{"of another text", "", `<h1>Nets</h1><p>Recalling its decision 4/2 of 12 October 2018, in which it asked the secretariat to count the nets of all crews,</p>` + text, "", ""},
		{"a script", `<script>var page = {"published_at": "2024-07-25T08:00:00"}</script>`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's scripts"},
		{"its title", `<title>Nets | 25.07.2024</title>`, `<h1>Nets</h1>` + text, "2024-07-25", "the page's title"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: "a.html", Data: []byte("<!doctype html><html><head>" + tt.head + "</head><body>" + tt.body + "</body></html>")})
			if err != nil {
				t.Fatal(err)
			}
			if p := d.Provenance; p.Date.String() != tt.want || p.Origins["date"] != tt.origin {
				t.Errorf("got %s (%s), want %s (%s)", p.Date, p.Origins["date"], tt.want, tt.origin)
			}
		})
	}
}
