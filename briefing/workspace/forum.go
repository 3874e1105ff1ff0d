package workspace

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"attache/assets/forums"
)

// Forum is a rule about how long one may speak, or how much one may hand in.
type Forum struct {
	Name string
	// Titles are its names by language; see Title.
	Titles map[string]string
	// Time is zero where only words are limited, Words where only time is.
	Time  time.Duration
	Words int
	// Source says where the rule stands, Address where on the web.
	Source, Address string
}

// Title is the forum's name in a language, else in English.
func (f Forum) Title(language string) string {
	tag, _, _ := strings.Cut(language, "-")
	if t := f.Titles[tag]; t != "" {
		return t
	}
	return f.Titles["en"]
}

// Pace is how fast a language is said, in words or, of Chinese, characters.
type Pace struct {
	PerMinute int    `json:"perMinute"`
	Source    string `json:"source"`
}

// rules are what stands in the data file.
type rules struct {
	forums []Forum
	paces  map[string]Pace
}

var readRules = sync.OnceValues(func() (rules, error) { return parseRules(forums.JSON) })

func parseRules(data []byte) (rules, error) {
	var file struct {
		Paces  map[string]Pace `json:"paces"`
		Forums []struct {
			Name    string            `json:"name"`
			Title   map[string]string `json:"title"`
			Time    string            `json:"time"`
			Words   int               `json:"words"`
			Source  string            `json:"source"`
			Address string            `json:"address"`
		} `json:"forums"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return rules{}, fmt.Errorf("forums: %w", err)
	}
	r := rules{paces: file.Paces}
	for _, f := range file.Forums {
		forum := Forum{Name: f.Name, Titles: f.Title, Words: f.Words, Source: f.Source, Address: f.Address}
		if f.Time != "" {
			var err error
			if forum.Time, err = time.ParseDuration(f.Time); err != nil {
				return rules{}, fmt.Errorf("forum %s: %w", f.Name, err)
			}
		}
		r.forums = append(r.forums, forum)
	}
	return r, nil
}

// Forums lists the rules that are known, the spoken before the written.
func Forums() ([]Forum, error) {
	r, err := readRules()
	return r.forums, err
}

// PaceOf is the usual pace of a language, a BCP 47 tag; English's for a
// language that is not known.
func PaceOf(language string) (Pace, error) {
	r, err := readRules()
	tag, _, _ := strings.Cut(language, "-")
	if p, ok := r.paces[tag]; ok {
		return p, err
	}
	return r.paces["en"], err
}
