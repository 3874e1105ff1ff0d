package text

import "testing"

func TestBytes(t *testing.T) {
	for n, want := range map[int64]string{
		0: "1 KB", 900: "1 KB", 1024: "1 KB", 48_000: "47 KB", 1 << 20: "1.0 MB", 1_300_000: "1.2 MB", 300 << 20: "300 MB", 5 << 30: "5.0 GB",
	} {
		if got := Bytes(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}
