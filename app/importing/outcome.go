package importing

import (
	"path/filepath"
	"strings"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// The ways in which a file can end, as a person tells them apart.
const (
	endFailed  = "failed"
	endAsk     = "ask"
	endHidden  = "hidden"
	endVersion = "version"
	endAdded   = "added"
	endAgain   = "again"
	endKnown   = "known"
	endLeft    = "left"
)

// ends are in the order in which they are shown.
var ends = []string{endFailed, endAsk, endHidden, endLeft, endVersion, endAdded, endAgain, endKnown}

func endOf(l workspace.ImportLine, undecided map[briefing.DocumentID]bool) string {
	switch {
	case l.Status == string(workspace.StatusFailed):
		return endFailed
	case l.Again && l.Cause == "":
		return endAgain
	case l.Again:
		return endHidden
	case l.Status == string(workspace.StatusDuplicate):
		return endKnown
	case l.Status == string(workspace.StatusLeft):
		return endLeft
	case l.Relation != nil && l.Relation.Kind == briefing.RelationAlike && undecided[l.Document]:
		return endAsk
	case l.Relation != nil && l.Relation.Kind == briefing.RelationVersion:
		return endVersion
	case l.Cause != "" || l.Pictures:
		return endHidden
	}
	return endAdded
}

func endLabel(end string) string {
	switch end {
	case endFailed:
		return lang.L("Could not be read")
	case endAsk:
		return lang.L("To compare")
	case endHidden:
		return lang.L("Not wholly taken in")
	case endVersion:
		return lang.L("New versions")
	case endAgain:
		return lang.L("Read again, the same text")
	case endKnown:
		return lang.L("There before")
	case endLeft:
		return lang.L("Not read yet")
	}
	return lang.L("Added")
}

// row is a line of a report as it is shown. titles are those of the documents
// that the lines name.
func row(id string, l workspace.ImportLine, end string, titles map[briefing.DocumentID]string) widgets.OutcomeRow {
	r := widgets.OutcomeRow{ID: id, File: filepath.Base(l.File), Folder: filepath.Dir(l.File), Says: titles[l.Document]}
	if r.Says == "" {
		r.Says = l.Title
	}
	switch end {
	case endFailed:
		r.Tone, r.Says, r.Remedy = widgets.OutcomeFailed, text.Sentence(text.Phrase(l.Cause)), text.Sentence(text.Phrase(l.Remedy))
		r.Action = lang.L("Try again")
		if l.Protected {
			r.Action = lang.L("Password…")
		}
	case endKnown:
		r.Tone, r.Says = widgets.OutcomeKnown, lang.L("In the library before: {{.Title}}", map[string]any{"Title": r.Says})
	case endLeft:
		r.Tone, r.Says = widgets.OutcomeKnown, lang.L("The import was stopped before it was read.")
		r.Action = lang.L("Import")
	case endAsk:
		r.Tone, r.Action = widgets.OutcomeAsk, lang.L("Compare")
	case endHidden:
		r.Tone, r.Remedy = widgets.OutcomeAsk, strings.TrimSpace(text.Sentence(text.Phrase(l.Cause))+" "+text.Sentence(text.Phrase(l.Remedy)))
	}
	if note := note(l, end, titles); note != "" {
		r.Remedy = note
	}
	if (end == endAsk || end == endVersion) && l.Cause != "" {
		r.Remedy = strings.TrimSpace(r.Remedy + " " + text.Sentence(text.Phrase(l.Cause)) + " " + text.Sentence(text.Phrase(l.Remedy)))
	}
	return r
}

// note is what else there is to say of a file that was read.
func note(l workspace.ImportLine, end string, titles map[briefing.DocumentID]string) string {
	data := func(id briefing.DocumentID) map[string]any { return map[string]any{"Title": titles[id]} }
	_, there := titles[l.Document]
	switch {
	case l.Document != "" && !there:
		return lang.L("It is no longer in the library.")
	case end == endAsk:
		return lang.L("It has most of its words in common with “{{.Title}}”. Are they the same? You decide.", data(l.Relation.Other))
	case end == endVersion && l.Relation.Reason == briefing.ReasonReadAgain:
		return lang.L("Read again by a newer reader, its text differs. What you kept of the older reading stays, and says so.")
	case end == endVersion && l.Relation.Document == l.Document:
		return lang.L("A newer version of “{{.Title}}”. The older one and what you kept of it stay.", data(l.Relation.Other))
	case end == endVersion:
		return lang.L("An older version of “{{.Title}}”.", data(l.Relation.Document))
	case l.Pictures:
		return lang.L("It holds pictures of pages and no words: nothing can be found in it. A program that recognises letters (OCR) can make words of them.")
	case l.Back:
		return lang.L("It had been removed and is back.")
	}
	return ""
}
