// Package translations holds every word of the window in the languages that
// Attaché speaks: one JSON file a language, from the English of the code to
// that language's words.
//
// It must not know where a word is shown.
package translations

import (
	"embed"
	"fmt"
	"path"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

//go:embed *.json
var files embed.FS

// Languages are the languages of the window, by their own names, in the order
// in which they are offered.
var Languages = []struct{ Tag, Name string }{
	{"en", "English"}, {"fr", "Français"}, {"es", "Español"},
}

// Load makes the toolkit speak a language, or the system's when tag is "" or
// not one of Languages.
func Load(tag string) error {
	data, err := files.ReadFile(tag + ".json")
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
		if err := lang.AddTranslationsForLocale(data, l); err != nil {
			return fmt.Errorf("load translations of %s: %w", tag, err)
		}
	}
	return nil
}

// loadAll lets the toolkit choose by the system's languages.
func loadAll() error {
	for _, tag := range Tags() {
		name := tag + ".json"
		data, err := files.ReadFile(name)
		if err == nil {
			err = lang.AddTranslations(fyne.NewStaticResource(name, data))
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
		tags = append(tags, strings.TrimSuffix(e.Name(), path.Ext(e.Name())))
	}
	return tags
}
