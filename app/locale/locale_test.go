package locale

import "testing"

func TestEffective(t *testing.T) {
	tests := []struct {
		name     string
		env      map[string]string
		want     string
		language bool
	}{
		{"nothing", nil, "", false},
		{"C", map[string]string{"LANG": "C"}, "C", false},
		{"C with an encoding", map[string]string{"LANG": "C.UTF-8"}, "C.UTF-8", false},
		{"POSIX over a language", map[string]string{"LC_ALL": "POSIX", "LANG": "fr_FR.UTF-8"}, "POSIX", false},
		{"a language", map[string]string{"LANG": "fr_FR.UTF-8"}, "fr_FR.UTF-8", true},
		{"messages over LANG", map[string]string{"LC_MESSAGES": "es_ES", "LANG": "C"}, "es_ES", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := effective(func(name string) string { return tt.env[name] })
			if got != tt.want || language(got) != tt.language {
				t.Errorf("effective locale %q, a language: %v", got, language(got))
			}
		})
	}
}
