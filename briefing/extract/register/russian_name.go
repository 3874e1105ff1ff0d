package register

import (
	"strings"

	"attache/briefing/extract/prose"
)

// ReadGenitives gives a Russian person who is named behind "по словам" only,
// and so in the genitive, the name that they bear: "Светланы Ким" is Светлана
// Ким. It also tells their gender.
func (r *Register) ReadGenitives() {
	if r.a.Lexicon.Language != "ru" {
		return
	}
	for i := range r.Entities {
		e := &r.Entities[i]
		if len(e.Words) < 2 || e.Evidence < 0 || !r.a.behindGenitive(e.First) {
			continue
		}
		name, g := nominative(e.Name)
		if name == e.Name {
			continue
		}
		if e.Gender == prose.GenderUnknown {
			e.Gender = g
		}
		words := strings.Fields(strings.ToLower(name))
		if _, met := r.Named(words); !met {
			r.ByName[strings.Join(words, " ")] = i
			last := words[len(words)-1]
			r.ByWord[last] = append(r.ByWord[last], i)
			e.Words = words
		}
		e.Others = AppendNew(e.Others, e.Name)
		e.Name = name
	}
}

// behindGenitive reports whether "по словам" or the like stands before token i
// in its sentence, with no comma between.
func (a *Registered) behindGenitive(i int) bool {
	for j := i - 1; j >= 0 && j > i-prose.LongestPhrase; j-- {
		if a.Is(j, ",") || a.Is(j, ".") {
			return false
		}
		if t := a.Tokens[j]; t.Is(prose.ClassAccording) && t.More > 0 {
			return !strings.HasPrefix(a.LowerWord(j), "согласно")
		}
	}
	return false
}

// nominative is a Russian name in the form that names a person, from the
// genitive, and what the ending says of their gender. A name whose first word
// cannot be a genitive stays.
func nominative(name string) (string, prose.Gender) {
	words := strings.Fields(name)
	if len(words) < 2 {
		return name, prose.GenderUnknown
	}
	first, last := words[0], words[len(words)-1]
	switch {
	case hasEnding(first, "ы", "и") && hasEnding(last, "ова", "ева", "ёва", "ина", "ына", "ого"):
		words[0] = givenOfWoman(first) // "Ильи Петрова": a man’s name with a woman’s ending
		words[len(words)-1] = surnameOfMan(last)
		return strings.Join(words, " "), prose.GenderMale
	case hasEnding(first, "ы", "и"):
		words[0] = givenOfWoman(first)
		for i := 1; i < len(words)-1; i++ {
			words[i] = changeEnding(words[i], "вны", "вна")
		}
		words[len(words)-1] = surnameOfWoman(last)
		return strings.Join(words, " "), prose.GenderFemale
	case hasEnding(first, "а", "я"):
		words[0] = givenOfMan(first)
		for i := 1; i < len(words)-1; i++ {
			words[i] = changeEnding(words[i], "вича", "вич")
		}
		words[len(words)-1] = surnameOfMan(last)
		return strings.Join(words, " "), prose.GenderMale
	}
	return name, prose.GenderUnknown
}

func hasEnding(w string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// changeEnding exchanges the first of the pairs of endings that fits.
func changeEnding(w string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if stem, ok := strings.CutSuffix(w, pairs[i]); ok {
			return stem + pairs[i+1]
		}
	}
	return w
}

func givenOfWoman(w string) string {
	return changeEnding(w, "ии", "ия", "ьи", "ья", "ги", "га", "ки", "ка", "хи", "ха", "жи", "жа", "ши", "ша", "чи", "ча", "ы", "а", "и", "я")
}

func surnameOfWoman(w string) string {
	return changeEnding(w, "ской", "ская", "цкой", "цкая", "овой", "ова", "евой", "ева", "ёвой", "ёва", "иной", "ина", "ыной", "ына")
}

func givenOfMan(w string) string {
	return changeEnding(w, "Павла", "Павел", "Петра", "Петр", "Льва", "Лев", "ия", "ий", "ея", "ей", "ая", "ай", "а", "", "я", "ь")
}

func surnameOfMan(w string) string {
	return changeEnding(w, "ского", "ский", "цкого", "цкий", "ого", "ый", "ея", "ей", "ая", "ай", "а", "", "я", "ь")
}

// NameBehindRussianPost is the person at the end of "Эксперт Комитета по правам
// ребенка Анна Ким": an office that opens a phrase, and a full name that ends it.
func (a *Registered) NameBehindRussianPost(p prose.NounPhrase) prose.NounPhrase {
	if a.Lexicon.Language != "ru" || p.Last-p.First < 4 || !a.Tokens[p.First].Is(prose.ClassRole|prose.ClassPerson) {
		return prose.NounPhrase{}
	}
	for i := p.Last - 2; i > p.First && i > p.Last-4; i-- {
		if a.NameEnd(i, p.Last) == p.Last && !a.Tokens[i-1].Capital() && !a.Institution(i, p.Last) {
			return prose.NounPhrase{First: i, Last: p.Last, Head: p.Last}
		}
	}
	return prose.NounPhrase{}
}
