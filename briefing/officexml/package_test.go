package officexml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestEscape(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"marks", `a < b & "c" > 'd'`, "a &lt; b &amp; &#34;c&#34; &gt; &#39;d&#39;"},
		{"what XML cannot hold", "a\x00b\x1fc\ufffed\uffff", "abcd"},
		{"tabs and lines", "a\tb\nc", "a&#x9;b&#xA;c"},
		{"other scripts", "Déclaration 宣言 إعلان", "Déclaration 宣言 إعلان"},
	} {
		if got := Escape(tt.text); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// FuzzEscape reads as XML what was written, whatever it was.
func FuzzEscape(f *testing.F) {
	f.Add("a < b & c")
	f.Add("\x00\xff\ufffe]]>")
	f.Fuzz(func(t *testing.T, text string) {
		var back string
		if err := xml.Unmarshal([]byte("<t>"+Escape(text)+"</t>"), &back); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if plain := Escape(back); plain != Escape(text) {
			t.Errorf("%q came back as %q", text, back)
		}
	})
}

func TestWrite(t *testing.T) {
	parts := []Part{{"one.xml", Head + "<a/>"}, {"none.xml", ""}, {"folder/two.xml", Head + "<b/>"}}
	var first, second bytes.Buffer
	for _, w := range []*bytes.Buffer{&first, &second} {
		if err := Write(w, parts); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("equal parts make different files")
	}
	z, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, f.Name+"="+strings.TrimPrefix(string(content), Head))
	}
	if want := "one.xml=<a/> folder/two.xml=<b/>"; strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
}

// TestWriteFails tells of a disk that takes no more.
func TestWriteFails(t *testing.T) {
	full := errors.New("no space left")
	if err := Write(failing{full}, []Part{{"one.xml", strings.Repeat("x", 1<<16)}}); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
