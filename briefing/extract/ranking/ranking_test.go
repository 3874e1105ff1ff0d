package ranking

import (
	"math"
	"strings"
	"testing"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func ranker(t testing.TB, text string) *Ranker {
	t.Helper()
	return New(cast.New(prose.Parse(testtext.Document(t, text)), register.Knowledge{}))
}

func (r *Ranker) person(t testing.TB, name string) int {
	t.Helper()
	for id, e := range r.Register.Entities {
		if e.Name == name {
			return id
		}
	}
	t.Fatalf("%s is not in the register", name)
	return -1
}

func TestCandidates(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The Dockers’ Union met the deputy director of policy.", "Dockers’ Union"},
		{"Mr. Tom Day, a nurse, sat in the small clinic near Kampot.", "small clinic|Kampot"},
		{"On Monday the town’s fishing cooperative met.", "Monday|town’s fishing cooperative"},
		{"She left “the Harbour Trust” for the Institute for the Study of Snow.", "Institute for the Study of Snow"},
		{"La directora de enfermería salió ayer del comité de vivienda porque no había luz.", "comité de vivienda"},
		{"La cheffe du village a parlé au Réseau des femmes de Kita.", "Réseau des femmes de Kita"},
		{"Elle demande au Conseil de prendre garde.", "Conseil"},
		{"No.", ""},
	} {
		r := ranker(t, tt.text)
		var got []string
		for n := range r.Sentences {
			for _, c := range r.bodiesOf(n) {
				got = append(got, c.text)
			}
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%s: candidates %q, want %q", tt.text, strings.Join(got, "|"), tt.want)
		}
	}
}

func TestFeatures(t *testing.T) {
	r := ranker(t, "Mr. Tom Day, who quietly runs the Harbour Trust, spoke. He is a patron of the Lund Bank.")
	features := map[string]string{}
	for _, o := range r.Options(r.person(t, "Tom Day")) {
		features[o.Text] = " " + strings.Join(o.Features, " | ") + " |"
	}
	for _, tt := range []struct{ body, feature string }{
		{"Harbour Trust", "kind=name+org"},
		{"Harbour Trust", ">core=, WHO LEADS "},
		{"Harbour Trust", ">last=LEADS"},
		{"Harbour Trust", ">commas=1"},
		{"Harbour Trust", ">word=runs"},
		{"Lund Bank", "after1="},
		{"Lund Bank", "after1=begins=HE"},
	} {
		if !strings.Contains(features[tt.body], " "+tt.feature+" |") {
			t.Errorf("%s: no feature %q among%s", tt.body, tt.feature, features[tt.body])
		}
	}
	if strings.Contains(features["Lund Bank"], ">") {
		t.Errorf("the body of another sentence is described as one of the same: %s", features["Lund Bank"])
	}
}

// TestTied tells what ties somebody to a body from what does not.
func TestTied(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Mr. Tom Day, director of the Harbour Trust, spoke.", true},
		{"Mr. Tom Day runs the Harbour Trust.", true},
		{"The director of the Harbour Trust, Mr. Tom Day, spoke.", true},
		{"At the Harbour Trust Mr. Tom Day is treasurer.", true},
		{"The Harbour Trust closed. Its director, Mr. Tom Day, spoke.", true},
		{"Mr. Tom Day spoke. He is director of the Harbour Trust.", true},
		{"Mr. Tom Day visited the Harbour Trust.", false},
		{"Mr. Tom Day, director, was appointed by the Harbour Trust.", false},
		{"Mr. Tom Day wanted to be director of the Harbour Trust.", false},
		{"Mr. Tom Day met Ms. Ana Roe, director of the Harbour Trust.", false},
		{"Mr. Tom Day is the director in his Harbour Trust.", false},
		{"Mr. Tom Day, a nurse, told the Harbour Trust.", false},
		{"The aunt of Mr. Tom Day is director of the Harbour Trust.", false},
		{"The Harbour Trust closed. Mr. Tom Day spoke.", false},
		{"Mr. Tom Day spoke. He was director of the Harbour Trust.", false},
		{"Mr. Tom Day spoke to Ms. Ana Roe. She is director of the Harbour Trust.", false},
		{"Mr. Tom Day spoke. The director of the Harbour Trust left.", false},
		{"After the director of the Harbour Trust, the nurse Mr. Tom Day spoke.", false},
		{"Mr. Tom Day is director of the house.", false},
	} {
		r := ranker(t, tt.text)
		if got := len(r.near(r.person(t, "Tom Day"))) > 0; got != tt.want {
			t.Errorf("%s: tied %v, want %v", tt.text, got, tt.want)
		}
	}
}

// TestBest asks for choices of which the labelled documents hold hundreds: whoever
// learns the weights anew should find these again.
func TestBest(t *testing.T) {
	for _, tt := range []struct{ text, who, want string }{
		{"“It is late,” said Mr. Tom Day, director of the Harbour Trust, after the Lund Bank had closed.", "Tom Day", "Harbour Trust"},
		{"« Il est tard », dit Mme Awa Kane, présidente du Réseau des femmes de Kita.", "Awa Kane", "Réseau des femmes de Kita"},
		{"«Es tarde», dijo la Sra. Ana Lugo, directora de la Red del Norte.", "Ana Lugo", "Red del Norte"},
		{"“It is late,” said Mr. Tom Day. He was born in the year in which the Lund Bank closed.", "Tom Day", ""},
		{"“It is late,” said Mr. Tom Day.", "Tom Day", ""},
	} {
		r := ranker(t, tt.text)
		got, likelihood := r.Best(r.person(t, tt.who))
		if got != tt.want || tt.want != "" && likelihood < 0.5 || likelihood < 0 || likelihood > 1 {
			t.Errorf("%s: %q with %.2f, want %q", tt.text, got, likelihood, tt.want)
		}
	}
}

func TestWeights(t *testing.T) {
	w := learned()
	if len(w) < 100 || w[none] == 0 {
		t.Errorf("%d weights, %.2f for none", len(w), w[none])
	}
	for f, v := range w {
		if math.IsNaN(v) || math.Abs(v) > 20 {
			t.Errorf("weight %v of %q", v, f)
		}
	}
}

// BenchmarkBest ranks for the persons of a long text.
func BenchmarkBest(b *testing.B) {
	text := strings.Repeat("“It is late,” said Mr. Tom Day, who runs the Harbour Trust. He met the Lund Bank, the Dockers’ Union and the mayor of Kampot.\n\n", 200)
	c := cast.New(prose.Parse(testtext.Document(b, text)), register.Knowledge{})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r := New(c)
		for id := range c.Register.Entities {
			r.Best(id)
		}
	}
}

// TestOwnNameInside reads bodies whose phrase opens within the name of the person whose
// body is asked for: there is nothing between the two.
func TestOwnNameInside(t *testing.T) {
	for _, text := range []string{
		"“No,” said Jane Okoro, a nurse. Jane Okoro’s ambitious new rural fishing union met.",
		"“No,” said Jane Okoro, a nurse. A clerk met Jane Okoro’s ambitious Clean Green Coast project.",
		"“No,” said Dr. Jane Okoro. Jane Okoro’s poor fishing union met.",
	} {
		r := ranker(t, text)
		for id, e := range r.Register.Entities {
			if got, _ := r.Best(id); e.Person && got != "" {
				t.Errorf("%s: %s is given %q", text, e.Name, got)
			}
		}
	}
}
