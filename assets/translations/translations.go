// Package translations holds every word of the window in the languages that
// Attaché speaks: one JSON file a language, from the English of the code to
// that language's words.
//
// It must not know where a word is shown.
package translations

import (
	"embed"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// files are the words of Attaché, and in the folder toolkit those of the
// toolkit's own dialogs, which it has in the system's language only.
//
//go:embed *.json toolkit/*.json
var files embed.FS

// Languages are the languages of the window, by their own names, in the order
// in which they are offered.
var Languages = []struct{ Tag, Name string }{
	{"en", "English"}, {"fr", "Français"}, {"es", "Español"},
}

// Load makes the toolkit speak a language, or the system's when tag is "" or
// not one of Languages.
func Load(tag string) error {
	words, err := read(tag)
	if err != nil {
		return loadAll()
	}
	// The toolkit follows the system and offers no choice, so the words of the
	// chosen language answer for every language the system might ask for.
	asked := []fyne.Locale{lang.SystemLocale()}
	for _, l := range Languages {
		asked = append(asked, fyne.Locale(l.Tag))
	}
	for _, l := range asked {
		if err := add(words, l); err != nil {
			return fmt.Errorf("load translations of %s: %w", tag, err)
		}
	}
	return nil
}

// read returns the words of a language: the program's and the toolkit's.
func read(tag string) (words [][]byte, err error) {
	for _, name := range []string{tag + ".json", "toolkit/" + tag + ".json"} {
		data, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		words = append(words, data)
	}
	return words, nil
}

func add(words [][]byte, l fyne.Locale) error {
	for _, data := range words {
		if err := lang.AddTranslationsForLocale(data, l); err != nil {
			return err
		}
	}
	return nil
}

// loadAll lets the toolkit choose by the system's languages.
func loadAll() error {
	for _, tag := range Tags() {
		words, err := read(tag)
		if err == nil {
			err = add(words, fyne.Locale(tag))
		}
		if err != nil {
			return fmt.Errorf("load translations of %s: %w", tag, err)
		}
	}
	return nil
}

// Tags lists the languages there are files for.
func Tags() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil
	}
	var tags []string
	for _, e := range entries {
		if tag, ok := strings.CutSuffix(e.Name(), ".json"); ok {
			tags = append(tags, tag)
		}
	}
	return tags
}
