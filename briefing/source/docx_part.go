package source

import (
	"path"
	"strings"

	"attache/briefing"
)

// docxTargets are the parts that the body refers to, by their id.
func docxTargets(a *archive, body string) map[string]string {
	targets := map[string]string{}
	data, err := a.part(path.Join(path.Dir(body), "_rels", path.Base(body)+".rels"))
	if err != nil {
		return targets // the body stands alone
	}
	root, err := parseXML(data)
	if err != nil || root.child("Relationships") == nil {
		return targets
	}
	for _, r := range root.child("Relationships").kids {
		// What lies outside the file is not followed.
		if r.get("Id") == "" || strings.EqualFold(r.get("TargetMode"), "External") {
			continue
		}
		target := r.get("Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join(path.Dir(body), target)
		}
		targets[r.get("Id")] = target
	}
	return targets
}

// chunk drafts a page that some programs put into a Word file whole, for
// Word to convert when it opens the file.
func (w *docx) chunk(e *element) {
	name := w.targets[e.get("id")]
	data, err := w.archive.part(name)
	if err != nil {
		return // the rest of the document stands
	}
	var page string
	switch {
	case isMHTML(data):
		m, err := readMessage(data)
		if err != nil {
			return
		}
		if p := m.first("text/html"); p != nil {
			page = p.text
		}
	case isHTML(data):
		page = decodeHTML(data)
	case strings.HasSuffix(strings.ToLower(name), ".txt"):
		if text, _, err := decodeText(data); err == nil {
			addPlain(w.d, text)
		}
		return
	}
	if page != "" {
		// Too deep a page leaves the rest of the document.
		_ = addPage(w.d, page)
	}
}

// diagram drafts the words in the shapes of a diagram.
func (w *docx) diagram(e *element) {
	data, err := w.archive.part(w.targets[e.get("dm")])
	if err != nil {
		return
	}
	root, err := parseXML(data)
	if err != nil {
		return
	}
	for _, p := range paragraphsOf(root) {
		w.d.add(briefing.Block{Role: briefing.RoleParagraph}, oneLine(p.words()))
	}
}
