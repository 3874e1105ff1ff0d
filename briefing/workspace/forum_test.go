package workspace

import (
	"strings"
	"testing"
	"time"
)

func TestForums(t *testing.T) {
	all, err := Forums()
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]Forum{}
	for _, f := range all {
		if _, twice := byName[f.Name]; twice || f.Name == "" {
			t.Errorf("the name %q is there twice, or empty", f.Name)
		}
		byName[f.Name] = f
		if f.Time <= 0 && f.Words <= 0 {
			t.Errorf("%s limits nothing", f.Name)
		}
		if f.Source == "" || !strings.HasPrefix(f.Address, "http") {
			t.Errorf("%s does not say where its rule stands", f.Name)
		}
		for _, tag := range []string{"en", "fr", "es"} {
			if f.Titles[tag] == "" {
				t.Errorf("%s has no title in %s", f.Name, tag)
			}
		}
	}
	for name, want := range map[string]time.Duration{
		"hrc-general-debate": 90 * time.Second, "hrc-item": 2 * time.Minute, "ccpcj-oral": 3 * time.Minute, "cpd-oral": 3 * time.Minute,
	} {
		if got := byName[name].Time; got != want {
			t.Errorf("%s gives %v, want %v", name, got, want)
		}
	}
	for name, want := range map[string]int{"hrc-written-special": 1500, "ecosoc-written-special": 500, "upr": 2815, "upr-joint": 5630} {
		if got := byName[name].Words; got != want {
			t.Errorf("%s gives %d words, want %d", name, got, want)
		}
	}
}

func TestPaceOf(t *testing.T) {
	for tag, want := range map[string]int{"en": 120, "en-GB": 120, "zh": 190, "zh-Hans": 190, "ru": 100, "tlh": 120, "": 120} {
		p, err := PaceOf(tag)
		if err != nil || p.PerMinute != want || p.Source == "" {
			t.Errorf("PaceOf(%q) = %+v, %v; want %d", tag, p, err, want)
		}
	}
}

func TestParseRulesRefuses(t *testing.T) {
	for name, data := range map[string]string{"no JSON": "{", "no time": `{"forums":[{"name":"x","time":"soon"}]}`} {
		if _, err := parseRules([]byte(data)); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}
