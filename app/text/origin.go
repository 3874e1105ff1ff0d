package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"

	"fyne.io/fyne/v2/lang"
)

// Origin says where a detail of a document was read: "From the masthead".
func Origin(origin string) string {
	switch origin {
	case "":
		return ""
	case briefing.OriginPerson:
		return lang.L("Typed by you")
	case "the file's properties":
		return lang.L("From the file’s properties")
	case "the file name":
		return lang.L("From the file’s name")
	case "the masthead":
		return lang.L("From the masthead")
	case "the document symbol":
		return lang.L("From the document symbol")
	case "the head of the text", "a line at the head of the text", "a line of its own at the head of the text":
		return lang.L("From the head of the text")
	case "the running head":
		return lang.L("From the running head")
	case "the end of the text":
		return lang.L("From the end of the text")
	case "the first heading":
		return lang.L("From the first heading")
	case "the dateline":
		return lang.L("From the dateline")
	case "the copyright line":
		return lang.L("From the copyright line")
	case "the subject line":
		return lang.L("From the subject line")
	case "the numbered title of the resolution":
		return lang.L("From the numbered title of the resolution")
	case "the page's metadata", "the page's linked data":
		return lang.L("From the web page’s own details")
	case "the page's heading":
		return lang.L("From the web page’s heading")
	case "the page's title":
		return lang.L("From the web page’s title")
	case "the page's address":
		return lang.L("From the web page’s address")
	case "the date shown on the page":
		return lang.L("From the date shown on the web page")
	case "the saved page":
		return lang.L("From the saved web page")
	case "the mail's header":
		return lang.L("From the mail’s header")
	case "the book's description":
		return lang.L("From the book’s description")
	case "its words":
		return lang.L("From its words")
	}
	if quoted := strings.IndexRune(origin, '“'); quoted >= 0 {
		return lang.L("From the line {{.Line}}", map[string]any{"Line": origin[quoted:]})
	}
	first, n := utf8.DecodeRuneInString(origin)
	return string(unicode.ToUpper(first)) + origin[n:]
}
