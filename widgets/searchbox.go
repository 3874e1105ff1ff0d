package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Widget = (*SearchBox)(nil)

// SearchBox is where one types a search. The keys that move through results
// go on to whoever shows them, while the box keeps the typing.
type SearchBox struct {
	widget.BaseWidget

	// OnChanged tells every change of the words.
	OnChanged func(text string)
	// OnEnter, OnDown and OnUp pass keys on; OnPage too, by -1 or 1.
	OnEnter func()
	OnDown  func()
	OnUp    func()
	OnPage  func(by int)
	// OnEscape is called when Escape is typed in an empty box; in a full one
	// it clears the box.
	OnEscape func()
	// OnAsk wants offers for what is typed; SetOffers gives them, now or
	// later. It is asked when the box gets the keys and at each change.
	OnAsk func(text string)
	// OnTake has an offer that was taken, OnForget one that is not wanted any
	// more.
	OnTake   func(Offer)
	OnForget func(Offer)

	hint   string
	entry  *searchEntry
	frame  fyne.CanvasObject // the entry in a theme without scroll bars
	clear  *clearButton
	offers *OfferList
}

// NewSearchBox returns an empty box; hint names the shortcut that leads to it.
func NewSearchBox(placeholder, hint string) *SearchBox {
	b := &SearchBox{hint: hint}
	b.entry = newSearchEntry(b)
	b.clear = newClearButton(func() {
		b.SetText("")
		b.Focus()
	})
	b.clear.Hide()
	b.entry.PlaceHolder = placeholder
	b.entry.Icon = theme.SearchIcon()
	b.entry.ActionItem = b.clear
	b.frame = container.NewThemeOverride(b.entry, barless{})
	b.offers = newOfferList(b)
	b.ExtendBaseWidget(b)
	return b
}

// SetLabels gives the words of the empty box and the name of its shortcut.
func (b *SearchBox) SetLabels(placeholder, hint string) {
	b.hint = hint
	b.entry.SetPlaceHolder(placeholder)
	b.Refresh()
}

// Text is what is typed.
func (b *SearchBox) Text() string { return b.entry.Text }

// SetText replaces it, and tells OnChanged when it is other than before.
func (b *SearchBox) SetText(text string) { b.entry.SetText(text) }

// Focus gives the box the keys and selects what is typed, so that a new search
// replaces it.
func (b *SearchBox) Focus() {
	takeFocus(b, b.entry)
	if b.entry.Text != "" {
		b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// Offers is the list of what the box proposes, for the window to float below it.
func (b *SearchBox) Offers() *OfferList { return b.offers }

// SetOffers proposes something for what is typed. Nothing is shown while the
// box does not have the keys.
func (b *SearchBox) SetOffers(o Offers) {
	if !b.entry.focused {
		o = Offers{}
	}
	b.offers.set(o)
}

// Complete replaces what is typed, with the caret at its end, and leaves the
// keys where they are.
func (b *SearchBox) Complete(text string) {
	b.entry.SetText(text)
	b.entry.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
}

func (b *SearchBox) ask() {
	if b.OnAsk != nil {
		b.OnAsk(b.entry.Text)
	}
}

func (b *SearchBox) take(o Offer) {
	b.offers.set(Offers{})
	if b.OnTake != nil {
		b.OnTake(o)
	}
}

func (b *SearchBox) forget(o Offer) {
	if o.Forgettable && b.OnForget != nil {
		b.OnForget(o)
	}
}

// HasFocus reports whether the box has the keys.
func (b *SearchBox) HasFocus() bool { return b.entry.focused }

func (b *SearchBox) changed(text string) {
	b.Refresh()
	if b.OnChanged != nil {
		b.OnChanged(text)
	}
	b.ask()
}

// CreateRenderer draws the hint over the entry.
func (b *SearchBox) CreateRenderer() fyne.WidgetRenderer {
	r := &searchBoxRenderer{b: b, key: &canvas.Rectangle{}, hint: &canvas.Text{}}
	r.Refresh()
	return r
}

type searchBoxRenderer struct {
	b    *SearchBox
	key  *canvas.Rectangle
	hint *canvas.Text
}

func (r *searchBoxRenderer) Destroy() {}

func (r *searchBoxRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.b.frame, r.key, r.hint}
}

func (r *searchBoxRenderer) MinSize() fyne.Size { return r.b.entry.MinSize() }

func (r *searchBoxRenderer) Layout(s fyne.Size) {
	r.b.frame.Resize(s)
	pad := r.b.Theme().Size(theme.SizeNamePadding)
	m := r.hint.MinSize()
	box := fyne.NewSize(m.Width+pad*2, m.Height+pad*0.5)
	at := fyne.NewPos(s.Width-box.Width-pad*1.5, (s.Height-box.Height)/2)
	r.key.Move(at)
	r.key.Resize(box)
	r.hint.Move(at.AddXY(pad, pad*0.25))
	r.hint.Resize(m)
}

func (r *searchBoxRenderer) Refresh() {
	b, th := r.b, r.b.Theme()
	empty := b.entry.Text == ""
	if empty {
		b.clear.Hide()
	} else {
		b.clear.Show()
	}
	r.hint.Text, r.hint.TextSize = b.hint, th.Size(theme.SizeNameCaptionText)-1
	r.hint.Color = surfaceColor(b, theme.ColorNamePlaceHolder)
	r.key.FillColor = surfaceColor(b, theme.ColorNameInputBackground)
	r.key.StrokeColor = surfaceColor(b, theme.ColorNameInputBorder)
	r.key.StrokeWidth, r.key.CornerRadius = th.Size(theme.SizeNameInputBorder), th.Size(theme.SizeNameSelectionRadius)
	r.hint.Hidden = !empty || b.hint == "" || b.entry.focused
	r.key.Hidden = r.hint.Hidden
	r.Layout(b.Size())
	canvas.Refresh(b)
}

// barless is the theme as it is, without scroll bars and their shadow: a line
// that is longer than its box needs none.
type barless struct{}

func (barless) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	if n == theme.ColorNameShadow {
		return color.Transparent
	}
	return fyne.CurrentApp().Settings().Theme().Color(n, v)
}

func (barless) Font(s fyne.TextStyle) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Font(s)
}

func (barless) Icon(n fyne.ThemeIconName) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Icon(n)
}

func (barless) Size(n fyne.ThemeSizeName) float32 {
	if n == theme.SizeNameScrollBar || n == theme.SizeNameScrollBarSmall {
		return 0
	}
	return fyne.CurrentApp().Settings().Theme().Size(n)
}
