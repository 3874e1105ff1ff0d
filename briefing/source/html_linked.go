package source

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// linkedData is what a page states in schema.org's words.
type linkedData struct {
	headline, published, language, publisher string
	authors                                  []string
}

// read adds what one script of linked data states; broken ones state nothing.
func (l *linkedData) read(script string) {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(script)), &v) == nil {
		l.visit(v, 0)
	}
}

// maxLinked is how deep linked data may stand in one another.
const maxLinked = 8

func (l *linkedData) visit(v any, depth int) {
	if depth > maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.visit(e, depth+1)
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			first(&l.headline, stringOf(v["headline"]))
			first(&l.published, stringOf(v["datePublished"]))
			first(&l.language, stringOf(v["inLanguage"]))
			first(&l.publisher, nameOf(v["publisher"]))
			if len(l.authors) == 0 {
				l.authors = namesOf(v["author"])
			}
		}
		for _, key := range []string{"@graph", "mainEntity"} {
			l.visit(v[key], depth+1)
		}
	}
}

func isArticleType(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "Posting") || v == "Report" || v == "WebPage" || v == "Event"
	case []any:
		for _, e := range v {
			if isArticleType(e) {
				return true
			}
		}
	}
	return false
}

func first(field *string, value string) {
	if *field == "" {
		*field = value
	}
}

func stringOf(v any) string {
	s, _ := v.(string)
	return oneLine(html.UnescapeString(s))
}

// nameOf is the name of an organisation or person in linked data.
func nameOf(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return stringOf(v["name"])
	case []any:
		for _, e := range v {
			if n := nameOf(e); n != "" {
				return n
			}
		}
	}
	return stringOf(v)
}

func namesOf(v any) []string {
	if list, ok := v.([]any); ok {
		var names []string
		for _, e := range list {
			names = append(names, namesOf(e)...)
		}
		return names
	}
	if n := nameOf(v); n != "" {
		return []string{n}
	}
	return nil
}
