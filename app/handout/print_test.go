package handout

import "testing"

func TestFileURL(t *testing.T) {
	for path, want := range map[string]string{
		"/tmp/a b/é.pdf": "file:///tmp/a%20b/%C3%A9.pdf",
		"C:/Users/x.pdf": "file:///C:/Users/x.pdf",
		"/tmp/a#b?.pdf":  "file:///tmp/a%23b%3F.pdf",
	} {
		if got := fileURL(path).String(); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
}
