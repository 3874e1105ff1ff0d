package register

import "testing"

func TestSpellings(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"phillipa", "philippa", true}, {"johannsen", "johansen", true}, {"martha", "marthas", true},
		{"michael", "michelle", false}, {"andrea", "andreas", true}, {"peterson", "patterson", true}, {"sorensen", "lorensen", false},
	} {
		if got := oneSlip(tt.a, tt.b); got != tt.same {
			t.Errorf("oneSlip(%s, %s) = %v", tt.a, tt.b, got)
		}
	}
}
