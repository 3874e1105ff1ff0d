package notice

// Board carries messages to wherever the window shows them.
type Board struct {
	// OnMessage shows a message; the zero Message clears what is shown.
	OnMessage func(Message)
}

// Done says that something was done.
func (b *Board) Done(text string) { b.show(Message{Text: text}) }

// Undoable says that something was done which Undo takes back.
func (b *Board) Undoable(text string) { b.show(Message{Text: text, Undo: true}) }

// Problem tells an error; nil and cancelled work are not told.
func (b *Board) Problem(err error) {
	if m := FromError(err); m.Text != "" {
		b.show(m)
	}
}

// Tell shows a message as it is.
func (b *Board) Tell(m Message) { b.show(m) }

// Clear takes away what is shown.
func (b *Board) Clear() { b.show(Message{}) }

func (b *Board) show(m Message) {
	if b.OnMessage != nil {
		b.OnMessage(m)
	}
}
