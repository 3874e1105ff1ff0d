package builder

import (
	"context"
	"fmt"
	"time"

	"attache/app/task"
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// soon is how long words that are typed are in the window alone: a power cut
// takes no more than this.
const soon = 400 * time.Millisecond

// typing shows how the briefing would be with what is being typed, and keeps
// it while the hand moves.
func (p *Pane) typing(w widgets.Writing) {
	p.preview(w)
	id, name := p.id, p.writingName()
	p.keeping.Soon(func() {
		now, ok := p.list.Writing()
		if !ok || now.Item != w.Item || now.Section != w.Section || now.Note != w.Note {
			return
		}
		library := p.bench.Library
		task.Change(p.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
			return true, library.Write(ctx, id, writingLabel(now), name, writes(now))
		}, func(_ bool, err error) { p.bench.Notices.Problem(err) })
	})
}

// preview tells how the briefing would be with what is being typed.
func (p *Pane) preview(w widgets.Writing) {
	if w.Note {
		return
	}
	next := p.shown.briefing.Clone()
	if writes(w)(&next) != nil {
		return
	}
	p.measure(next)
	if p.OnTyping != nil {
		p.OnTyping(next)
	}
}

// written keeps what was written when the writing has ended.
func (p *Pane) written(w widgets.Writing) {
	p.keeping.Drop()
	name := p.writingName()
	p.writings++
	library := p.bench.Library
	p.change(writes(w), func(ctx context.Context, id briefing.BriefingID) error {
		return library.Write(ctx, id, writingLabel(w), name, writes(w))
	}, nil)
}

// writingName names what is written from when the caret comes to when it
// leaves: one thing to take back.
func (p *Pane) writingName() string { return fmt.Sprint("writing ", p.writings) }

func writingLabel(w widgets.Writing) string {
	switch {
	case w.Note:
		return lang.L("write a note")
	case w.Item == "":
		return lang.L("change heading")
	}
	return lang.L("write")
}

// writes is the change that writing makes.
func writes(w widgets.Writing) func(*briefing.Briefing) error {
	return func(b *briefing.Briefing) error {
		if w.Item == "" {
			s, err := b.Section(w.Section)
			if err == nil {
				s.Heading = w.Text
			}
			return err
		}
		it, err := b.Item(w.Item)
		switch {
		case err != nil:
			return err
		case w.Note:
			it.Note = w.Text
		default:
			it.Text = w.Text
		}
		return nil
	}
}
