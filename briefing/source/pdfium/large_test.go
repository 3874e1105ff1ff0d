package pdfium

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// album is a file whose pages have a line of words and a picture each.
func album(pages, picture int) []byte {
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 4+3*i)
	}
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>",
		fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", pages, kids.String()),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	}
	pixels := strings.Repeat("\x00", picture)
	for i := range pages {
		objects = append(objects,
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I %d 0 R>>>>>>", 5+3*i, 6+3*i),
			stream("", fmt.Sprintf("q 99 0 0 99 60 60 cm /I Do Q BT /F 11 Tf 60 700 Td (Picture number %d) Tj ET", i+1)),
			stream(fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", picture), pixels))
	}
	return fileOf(objects)
}

// TestLargeFile reads every page of a file of pictures in far less memory than
// the file and a copy of it take.
func TestLargeFile(t *testing.T) {
	if testing.Short() {
		t.Skip("large")
	}
	const pages = 30
	data := album(pages, 4<<20)
	e := &Engine{Cache: cache, Unwatched: true}
	t.Cleanup(func() { _ = e.Close() })
	pool, err := e.start()
	if err != nil {
		t.Fatal(err)
	}
	instance, err := pool.GetInstanceWithContext(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = instance.Close() }()
	s, err := newSandbox(instance)
	if err != nil {
		t.Fatal(err)
	}
	reply, err := read(context.Background(), s, Request{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	if len(reply.pages) != pages {
		t.Fatalf("%d pages, want %d", len(reply.pages), pages)
	}
	for i, p := range reply.pages {
		if want := fmt.Sprint(i + 1); len(p.Lines) != 1 || len(p.Lines[0].Words) != 3 || p.Lines[0].Words[2].Text != want {
			t.Errorf("page %s: %v", want, p.Lines)
		}
	}
	if used := int(s.module.Memory().Size()); used > len(data)+3*maxOpen {
		t.Errorf("%d MiB for a file of %d", used>>20, len(data)>>20)
	}
}

func TestPagesAtOnce(t *testing.T) {
	for _, tt := range []struct {
		name              string
		pages, size, want int
	}{
		{"a usual file", 40, 2 << 20, 40},
		{"as large as may be open", 40, maxOpen, 40},
		{"four times that", 40, 4 * maxOpen, 10},
		{"few large pages", 2, 8 * maxOpen, 1},
		{"one page", 1, 8 * maxOpen, 1},
		{"no page", 0, 8 * maxOpen, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := pagesAtOnce(tt.pages, tt.size); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}
