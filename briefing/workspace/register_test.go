package workspace

import (
	"context"
	"slices"
	"testing"

	"attache/briefing"
)

func TestAlike(t *testing.T) {
	tests := []struct {
		a, b string
		want Likeness
	}{
		{"Phillipa Roberts", "Philippa Roberts", LikeSpelling},
		{"Zoë Müller", "Zoe Muller", ""}, // the same but for accents
		{"Ana Duarte", "Ana Maria Duarte", LikeShorter},
		{"Duarte", "Ana Duarte", ""},
		{"Ana Duarte", "Eva Duarte", ""},
		{"Peter Hansen", "Petra Hansen", LikeSpelling}, // proposed, never done
		{"John Smith", "Jane Smith", ""},
		{"UNODC", "United Nations Office on Drugs and Crime", LikeAcronym},
		{"UNHCR", "United Nations High Commissioner for Refugees", LikeAcronym},
		{"IOM", "International Organization for Migration (IOM)", LikeAcronym},
		{"UNICEF", "International Organization for Migration", ""},
		{"", "Ana", ""},
	}
	for _, tt := range tests {
		if got := alike(tt.a, tt.b); got != tt.want {
			t.Errorf("alike(%q, %q) = %q, want %q", tt.a, tt.b, got, tt.want)
		}
		if got := alike(tt.b, tt.a); got != tt.want {
			t.Errorf("alike(%q, %q) = %q, want %q", tt.b, tt.a, got, tt.want)
		}
	}
}

func TestJoinNames(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	names := func() string {
		t.Helper()
		people, err := w.People(ctx)
		if err != nil {
			t.Fatal(err)
		}
		s := ""
		for _, p := range people {
			s += p.Name
			for _, a := range p.Aliases {
				s += "=" + a
			}
			s += ";"
		}
		return s
	}
	steps := []struct {
		name string
		do   func() error
		want string
	}{
		{"join", func() error { return w.JoinNames(ctx, "Philippa Roberts", "Phillipa Roberts") }, "Philippa Roberts=Phillipa Roberts;"},
		{"again", func() error { return w.JoinNames(ctx, "Phillipa Roberts", "P. Roberts") }, "Philippa Roberts=Phillipa Roberts=P. Roberts;"},
		{"undo", func() error { _, _, err := w.Undo(ctx); return err }, "Philippa Roberts=Phillipa Roberts;"},
		{"redo", func() error { _, _, err := w.Redo(ctx); return err }, "Philippa Roberts=Phillipa Roberts=P. Roberts;"},
		{"undo both", func() error {
			if _, _, err := w.Undo(ctx); err != nil {
				return err
			}
			_, _, err := w.Undo(ctx)
			return err
		}, ""},
	}
	for _, s := range steps {
		if err := s.do(); err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		if got := names(); got != s.want {
			t.Errorf("%s: the register has %q, want %q", s.name, got, s.want)
		}
	}
}

func TestPartName(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.JoinNames(ctx, "Philippa Roberts", "Phillipa Roberts", "P. Roberts"); err != nil {
		t.Fatal(err)
	}
	speaker := func(who string) Speaker { return Speaker{Attribution: briefing.Attribution{Who: who}} }
	both := []Speaker{speaker("Philippa Roberts"), speaker("Phillipa Roberts")}
	steps := []struct {
		name      string
		do        func() error
		want      []string
		proposals int
	}{
		{"one of two", func() error { return w.PartName(ctx, "Philippa Roberts", "Phillipa Roberts") }, []string{"P. Roberts"}, 0},
		{"the last", func() error { return w.PartName(ctx, "Philippa Roberts", "P. Roberts") }, nil, 0},
		{"what was never joined", func() error { return w.PartName(ctx, "Philippa Roberts", "Ivo Kral") }, nil, 0},
		{"undo", func() error { _, _, err := w.Undo(ctx); return err }, []string{"P. Roberts"}, 0},
		{"undo again", func() error { _, _, err := w.Undo(ctx); return err }, []string{"Phillipa Roberts", "P. Roberts"}, 1},
		{"redo", func() error { _, _, err := w.Redo(ctx); return err }, []string{"P. Roberts"}, 0},
	}
	for _, s := range steps {
		if err := s.do(); err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		people, err := w.People(ctx)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range people {
			got = append(got, p.Aliases...)
		}
		if !slices.Equal(got, s.want) {
			t.Errorf("%s: the other names are %q, want %q", s.name, got, s.want)
		}
		if proposed, err := w.Proposals(ctx, both); err != nil || len(proposed) != s.proposals {
			t.Errorf("%s: %d pairs are proposed, want %d (%v)", s.name, len(proposed), s.proposals, err)
		}
	}
}

func TestProposals(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	speaker := func(who string) Speaker { return Speaker{Attribution: briefing.Attribution{Who: who}} }
	speakers := []Speaker{speaker("Phillipa Roberts"), speaker("Ivo Kral"), speaker("Philippa Roberts")}
	got, err := w.Proposals(ctx, speakers)
	if err != nil || len(got) != 1 || got[0].Likeness != LikeSpelling {
		t.Fatalf("proposals %+v, %v", got, err)
	}
	if err := w.KeepApart(ctx, got[0].Other, got[0].Name); err != nil {
		t.Fatal(err)
	}
	if got, err := w.Proposals(ctx, speakers); err != nil || len(got) != 0 {
		t.Errorf("proposed again: %+v, %v", got, err)
	}
}

func TestCorrectionIsRemembered(t *testing.T) {
	tests := []struct {
		name, right string
		remembered  bool
	}{
		{"another spelling", "Ana Duartte", true},
		{"a fuller name", "Ana Maria Duarte", true},
		{"somebody else", "Ivo Kral", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ctx := context.Background()
			w := opened(t)
			d := imported(t, w, "press.txt", press)
			quote := first(t, w, d.ID, briefing.KindQuote)
			if quote.Finding.Who != "Ana Duarte" {
				t.Fatalf("the speaker is %q", quote.Finding.Who)
			}
			right := quote.Finding.Details
			right.Who = tt.right
			if err := w.Correct(ctx, d.ID, quote.Key, briefing.Span{}, right); err != nil {
				t.Fatal(err)
			}
			people, err := w.People(ctx)
			if err != nil || (len(people) == 1) != tt.remembered {
				t.Fatalf("register %+v, %v", people, err)
			}
			if !tt.remembered {
				return
			}
			later := imported(t, w, "later.txt", "GENEVA, 2 May 2025. States met.\n\n“Borders must stay open to those who flee,” said Ana Duarte.\n")
			evidence, err := w.EvidenceOf(ctx, later.ID)
			if err != nil {
				t.Fatal(err)
			}
			speakers := Speakers([]*Sheaf{{Evidence: evidence}}, people)
			if len(speakers) == 0 || speakers[0].Who != tt.right {
				t.Errorf("in a later document the speaker is %+v, want %s", speakers, tt.right)
			}
			for _, done := range []string{"import", "correct"} {
				if s, _, err := w.Undo(ctx); err != nil || s.Label != done {
					t.Fatalf("undo of %q: %+v, %v", done, s, err)
				}
			}
			if people, err := w.People(ctx); err != nil || len(people) != 0 {
				t.Errorf("undo left the register %+v, %v", people, err)
			}
		})
	}
}
