package workspace

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"attache/briefing"
)

// People is the register of the library: the names that a person has said
// belong together. Names that nobody has joined are not in it.
func (w *Workspace) People(ctx context.Context) ([]briefing.Person, error) {
	people, err := w.store.People(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the register: %w", err)
	}
	return people, nil
}

// JoinNames says that other names mean the same person or body as name, here
// and in every document read from now on. Undo takes it back.
func (w *Workspace) JoinNames(ctx context.Context, name string, others ...string) error {
	people, err := w.People(ctx)
	if err != nil {
		return err
	}
	steps := w.joining(people, name, others)
	return w.do(ctx, "join names", TopicEvidence, steps...)
}

// joining is the changes to the register that join names. Registered persons
// among the others are taken into the first.
func (w *Workspace) joining(people []briefing.Person, name string, others []string) []change {
	joined := briefing.Person{ID: briefing.PersonID(newID()), Name: name}
	var steps []change
	var before *briefing.Person
	for _, p := range people {
		if isOf(p, name) {
			before, joined = &p, p
			joined.Aliases = slices.Clone(p.Aliases)
			break
		}
	}
	for _, o := range others {
		joined.Aliases = append(joined.Aliases, o)
		for _, p := range people {
			if p.ID != joined.ID && isOf(p, o) {
				joined.Aliases = append(append(joined.Aliases, p.Name), p.Aliases...)
				steps = append(steps, change{
					undo: func(ctx context.Context) error { return w.store.RestorePerson(ctx, p.ID) },
					redo: func(ctx context.Context) error { return w.store.RemovePerson(ctx, p.ID) },
				})
			}
		}
	}
	joined.Aliases = distinct(joined.Name, joined.Aliases)
	return append(steps, change{
		undo: func(ctx context.Context) error {
			if before == nil {
				return w.store.RemovePerson(ctx, joined.ID)
			}
			return w.store.PutPerson(ctx, *before)
		},
		redo: func(ctx context.Context) error {
			if err := w.store.PutPerson(ctx, joined); err != nil {
				return err
			}
			return w.store.RestorePerson(ctx, joined.ID)
		},
	})
}

// isOf reports whether a person is registered under a name.
func isOf(p briefing.Person, name string) bool {
	key := nameKey(name)
	return nameKey(p.Name) == key || slices.ContainsFunc(p.Aliases, func(a string) bool { return nameKey(a) == key })
}

// distinct drops repetitions and the name itself from its aliases.
func distinct(name string, aliases []string) []string {
	seen := map[string]bool{nameKey(name): true}
	return slices.DeleteFunc(slices.Clone(aliases), func(a string) bool {
		known := seen[nameKey(a)]
		seen[nameKey(a)] = true
		return known || a == ""
	})
}

// nameKey makes names equal that differ in case, accents and spaces only.
func nameKey(name string) string { return strings.Join(nameWords(name), " ") }

// apartSetting keeps the pairs of names that a person has said are two.
const apartSetting = "names kept apart"

// KeepApart says that two names are not one person, so that this is not
// proposed again.
func (w *Workspace) KeepApart(ctx context.Context, name, other string) error {
	step, err := w.keepingApart(ctx, name, other)
	if err != nil {
		return err
	}
	return w.do(ctx, "keep names apart", TopicEvidence, step)
}

// PartName says that other does not mean the same as name after all: it is
// listed by itself again, and not proposed. Undo takes it back.
func (w *Workspace) PartName(ctx context.Context, name, other string) error {
	people, err := w.People(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(people, func(p briefing.Person) bool { return isOf(p, name) })
	if i < 0 {
		return nil
	}
	before, after := people[i], people[i]
	after.Aliases = slices.DeleteFunc(slices.Clone(before.Aliases), func(a string) bool { return nameKey(a) == nameKey(other) })
	if len(after.Aliases) == len(before.Aliases) {
		return nil
	}
	apart, err := w.keepingApart(ctx, before.Name, other)
	if err != nil {
		return err
	}
	return w.do(ctx, "part names", TopicEvidence, change{
		undo: func(ctx context.Context) error {
			return errors.Join(w.store.PutPerson(ctx, before), w.store.RestorePerson(ctx, before.ID))
		},
		redo: func(ctx context.Context) error {
			if len(after.Aliases) == 0 {
				return w.store.RemovePerson(ctx, before.ID)
			}
			return w.store.PutPerson(ctx, after)
		},
	}, apart)
}

// keepingApart adds two names to those that are kept apart.
func (w *Workspace) keepingApart(ctx context.Context, name, other string) (change, error) {
	apart, err := w.apart(ctx)
	if err != nil {
		return change{}, err
	}
	data, err := json.Marshal(append(apart, [2]string{nameKey(name), nameKey(other)}))
	if err != nil {
		return change{}, err
	}
	before, err := w.Setting(ctx, apartSetting)
	if err != nil {
		return change{}, err
	}
	set := func(value string) func(context.Context) error {
		return func(ctx context.Context) error { return w.SetSetting(ctx, apartSetting, value) }
	}
	return change{undo: set(before), redo: set(string(data))}, nil
}

func (w *Workspace) apart(ctx context.Context) ([][2]string, error) {
	value, err := w.Setting(ctx, apartSetting)
	if err != nil || value == "" {
		return nil, err
	}
	var apart [][2]string
	if err := json.Unmarshal([]byte(value), &apart); err != nil {
		return nil, fmt.Errorf("read the names kept apart: %w", err)
	}
	return apart, nil
}

// Proposal is two names that may mean the same.
type Proposal struct {
	// Name is the fuller one.
	Name, Other string
	Likeness    Likeness
}

// Proposals lists names that may mean the same, for a person to decide.
func (w *Workspace) Proposals(ctx context.Context, speakers []Speaker) ([]Proposal, error) {
	apart, err := w.apart(ctx)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(speakers))
	for i, s := range speakers {
		names[i] = s.Who
	}
	var list []Proposal
	for _, pair := range kindred(names) {
		a, b := names[pair[0]], names[pair[1]]
		if isApart(apart, a, b) {
			continue
		}
		p := Proposal{Name: a, Other: b, Likeness: alike(a, b)}
		if len(b) > len(a) {
			p.Name, p.Other = b, a
		}
		list = append(list, p)
	}
	return list, nil
}

func isApart(apart [][2]string, a, b string) bool {
	a, b = nameKey(a), nameKey(b)
	return slices.Contains(apart, [2]string{a, b}) || slices.Contains(apart, [2]string{b, a})
}
