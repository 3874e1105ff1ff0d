package briefing

// Provenance says where a document comes from. Every field but the last four
// can be edited by a person; an empty field is unknown.
type Provenance struct {
	Title     string   `json:"title,omitempty"`
	Publisher string   `json:"publisher,omitempty"`
	Authors   []string `json:"authors,omitempty"`
	Date      Date     `json:"date,omitzero"`
	Event     string   `json:"event,omitempty"`
	Place     string   `json:"place,omitempty"`
	// Language is a BCP 47 tag: "en", "fr", "zh".
	Language string `json:"language,omitempty"`
	// Symbol is the United Nations document symbol: "A/RES/71/287".
	Symbol     string `json:"symbol,omitempty"`
	Session    string `json:"session,omitempty"`
	AgendaItem string `json:"agendaItem,omitempty"`
	// Genre is the kind of document in words: "press release", "resolution".
	Genre string `json:"genre,omitempty"`
	// Address is the web address it was saved from.
	Address string `json:"address,omitempty"`

	// Origins says where a field's value was read: "title" → "the first
	// heading". Fields a person has typed have the origin OriginPerson.
	Origins map[string]string `json:"origins,omitempty"`
	// FileName is the name, without folders, of the file it came from.
	FileName string `json:"fileName,omitempty"`
	// Original is the hash of the file's bytes, under which the store keeps them.
	Original Hash `json:"original,omitempty"`
	// Reader names the reader and its version: "html/1". A newer one may
	// read the same bytes differently and then makes another document.
	Reader string `json:"reader,omitempty"`
}

// OriginPerson is the origin of a field that a person has set.
const OriginPerson = "entered by hand"
