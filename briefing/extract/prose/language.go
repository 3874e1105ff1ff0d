package prose

import (
	"strings"

	"github.com/abadojack/whatlanggo"

	"attache/briefing"
)

// languageSample is how many bytes of a document are looked at: enough for
// certainty, few enough for a long report.
const languageSample = 4000

// undetermined is the BCP 47 tag of a language that is not known.
const undetermined = "und"

var languages = map[whatlanggo.Lang]string{
	whatlanggo.Eng: "en", whatlanggo.Fra: "fr", whatlanggo.Spa: "es",
	whatlanggo.Rus: "ru", whatlanggo.Arb: "ar", whatlanggo.Cmn: "zh",
}

// detectLanguage gives the language that the document states, else the one
// that its words show.
func detectLanguage(d *briefing.Document) string {
	if tag, _, _ := strings.Cut(strings.ToLower(d.Provenance.Language), "-"); tag != "" {
		return tag
	}
	sample := d.Text
	if len(sample) > languageSample {
		// From the middle, past menus and letterheads.
		at := len(sample)/2 - languageSample/2
		sample = strings.ToValidUTF8(sample[at:at+languageSample], "")
	}
	if strings.TrimSpace(sample) == "" {
		return undetermined
	}
	whitelist := make(map[whatlanggo.Lang]bool, len(languages))
	for l := range languages {
		whitelist[l] = true
	}
	all := whatlanggo.Detect(sample)
	if _, ours := languages[all.Lang]; !ours && all.IsReliable() && len(sample) >= 60 {
		return all.Lang.Iso6391()
	}
	likeliest := whatlanggo.DetectWithOptions(sample, whatlanggo.Options{Whitelist: whitelist})
	// A word or two may be as likely in two languages: one of them comes out, by chance.
	// Of a text that is sure the confidence may be below zero.
	if tag, ok := languages[likeliest.Lang]; ok && likeliest.Confidence != 0 {
		return tag
	}
	return undetermined
}
