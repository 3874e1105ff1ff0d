package app

import (
	"attache/app/desk"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// keyHelp is a part of the help: keys and what they do.
type keyHelp struct {
	heading string
	keys    [][2]string
}

func helpText() []keyHelp {
	return []keyHelp{
		{lang.L("Everywhere"), [][2]string{
			{"Ctrl+O, Ctrl+Shift+O", lang.L("import documents, a folder; dropping them on the window does the same")},
			{"Ctrl+Shift+I", lang.L("what became of imported files, and why some failed")},
			{"Ctrl+.", lang.L("stop what is under way, such as an import")},
			{"Ctrl+Shift+V", lang.L("make a document of the text on the clipboard")},
			{"Ctrl+F", lang.L("search the library")},
			{"Ctrl+1 … Ctrl+6", lang.L("Documents, Search, Evidence, People, Briefing, Handout")},
			{"Ctrl+N", lang.L("new briefing")},
			{"Ctrl+S", lang.L("save a named snapshot; everything is saved as it happens anyway")},
			{"Ctrl+Z, Ctrl+Shift+Z", lang.L("undo, redo")},
			{"Ctrl+P, Ctrl+E", lang.L("handout as it prints, export it")},
			{"Ctrl+B, Ctrl+L", lang.L("show or hide the briefing, the library at the left")},
			{"Tab, Shift+Tab", lang.L("to the next and the last control")},
			{"Alt", lang.L("the menus")},
			{lang.L("Menu key"), lang.L("what can be done with what is selected")},
			{"Esc", lang.L("back, or close what lies over the window")},
			{"F1, Ctrl+Q", lang.L("this help, quit")},
		}},
		{lang.L("In the search box"), [][2]string{
			{"Enter", lang.L("open the first hit")},
			{"Down, Up", lang.L("move through the hits; in the empty box, through what was searched before")},
			{"Tab", lang.L("take the first of what is proposed")},
			{"Ctrl+D", lang.L("save the search under a name")},
			{"Esc", lang.L("empty the box")},
			{lang.L("“exact words”"), lang.L("only where they stand together")},
			{"AND, OR, NOT", lang.L("both, either, without")},
			{"traffick*", lang.L("words that begin so")},
			{"from: speaker: date: …", lang.L("only of a publisher, a speaker, a year; the empty box lists all")},
		}},
		{lang.L("In the list of documents and among hits"), [][2]string{
			{"Enter", lang.L("open it")},
			{"Q, S, R", lang.L("keep a hit as quote, figure, ask")},
			{"←→", lang.L("among hits, to the next and the last document")},
			{lang.L("a letter"), lang.L("among documents, to the next title that begins so")},
			{"F2, Delete", lang.L("correct where documents come from, remove them")},
			{"Shift+↑↓, Ctrl+Space, Ctrl+A", lang.L("select several, all")},
		}},
		{lang.L("While reading"), [][2]string{
			{"Q, S, R", lang.L("keep the selection, or what was found under the caret, as quote, figure, ask")},
			{"Tab, Shift+Tab; N, P", lang.L("to the next and the last find")},
			{"Ctrl+G", lang.L("find in this document; Enter for the next place")},
			{"F3", lang.L("to the next place that is marked")},
			{"Space, Shift+Space", lang.L("a page on, a page back")},
			{"Ctrl+C", lang.L("copy the words with their source")},
			{"Shift+←→↑↓", lang.L("select")},
			{"E", lang.L("select the sentence, then the paragraph")},
			{"W", lang.L("make the words selected those of the find that they cut")},
			{"A", lang.L("where the words selected were used before, with what differs")},
			{"Ctrl++, Ctrl+-", lang.L("larger, smaller text")},
			{"Esc", lang.L("back to the list")},
		}},
		{lang.L("In the evidence"), [][2]string{
			{"Space, Q, S, R", lang.L("keep what is selected and add it to the briefing, as it is or as quote, figure, ask")},
			{"Enter", lang.L("show it in its source")},
			{"N", lang.L("the figures on the same subject")},
			{"X", lang.L("say that it is none; take back what you said or kept")},
			{"F2, *", lang.L("correct the speaker and details, star what was kept")},
			{"Ctrl+C", lang.L("copy the words with their source")},
			{"Shift+↑↓, Ctrl+Space", lang.L("select several")},
			{"Alt+←→", lang.L("sort by the column beside")},
		}},
		{lang.L("Among people"), [][2]string{
			{"Enter", lang.L("show what somebody said")},
			{"F2", lang.L("say who is the same, and who is not")},
		}},
		{lang.L("In the briefing"), [][2]string{
			{"Alt+↑, Alt+↓", lang.L("move what is selected")},
			{"Enter", lang.L("write, or go to the source")},
			{"F2", lang.L("correct the speaker and details")},
			{"P, H, N", lang.L("add a paragraph, a heading, a section")},
			{"O", lang.L("leave out of the short version")},
			{"E", lang.L("shorten a quote visibly, with […]")},
			{"S, T", lang.L("star, themes of what was kept")},
			{"M", lang.L("a note for the speaker, which is never printed")},
			{"Delete", lang.L("take out")},
		}},
		{lang.L("On the handout"), [][2]string{
			{"←→", lang.L("to the next and the last page")},
			{"+, -, 0, F", lang.L("larger, smaller, as wide as the window, two pages beside each other")},
		}},
	}
}

// newHelp is the screen with the keys. It needs no connection.
func newHelp() helpScreen {
	var rows []fyne.CanvasObject
	for _, part := range helpText() {
		var lines []fyne.CanvasObject
		for _, k := range part.keys {
			key := desk.Line(k[0])
			key.Embolden()
			lines = append(lines, container.New(&keyLine{}, key, desk.Prose(k[1])))
		}
		rows = append(rows, desk.Group(part.heading, container.New(layout.NewCustomPaddedVBoxLayout(-6), lines...)))
	}
	leaf := desk.NewLeaf(rows...)
	return helpScreen{desk.Page(desk.Bar(desk.Title(lang.L("Keys and help"))), leaf), leaf}
}

// keyLine sets a key at the left and what it does in a column beside it.
type keyLine struct{}

const keyWidth = 190

func (*keyLine) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(keyWidth, o[1].MinSize().Height)
}

func (*keyLine) Layout(o []fyne.CanvasObject, s fyne.Size) {
	key := o[0].MinSize().Width + theme.Padding()*2
	width := max(min(keyWidth, s.Width*2/5), key) // narrow windows; long keys, large text
	o[0].Resize(fyne.NewSize(width, o[1].MinSize().Height))
	o[1].Move(fyne.NewPos(width, 0))
	o[1].Resize(fyne.NewSize(s.Width-width, s.Height))
}
