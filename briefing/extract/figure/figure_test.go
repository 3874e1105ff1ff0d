package figure

import (
	"fmt"
	"strings"
	"testing"
)

// show writes figures as "text=low[..high] unit" with weak ones in brackets.
func show(ms []Match) string {
	var all []string
	for _, m := range ms {
		v := fmt.Sprintf("%.4g", m.Low)
		if m.High != m.Low {
			v += fmt.Sprintf("..%.4g", m.High)
		}
		s := fmt.Sprintf("%s=%s %s", m.Text, v, m.Unit)
		if m.Strength == Weak {
			s = "(" + s + ")"
		}
		all = append(all, s)
	}
	return strings.Join(all, " | ")
}

type scanCase struct{ name, text, want string }

func testScan(t *testing.T, language string, cases []scanCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Scan(nil, c.text, language)); got != c.want {
				t.Errorf("%q\n got  %s\n want %s", c.text, got, c.want)
			}
		})
	}
}

func TestScanEnglish(t *testing.T) {
	testScan(t, "en", []scanCase{
		{"percent in words", "Women were 35 per cent of those counted.", "35 per cent=35 %"},
		{"qualifier", "It reached approximately 35 percent of them.", "approximately 35 percent=35 %"},
		{"two qualifiers", "Only about 4,300 posts were filled.", "Only about 4,300=4300 posts"},
		{"scale word", "Some 1.6 billion people lived with drought.", "Some 1.6 billion=1.6e+09 people"},
		{"space as thousands mark", "Crashes kill 220 000 children.", "220 000=2.2e+05 children"},
		{"money with scale", "Aid fell to US$150 billion.", "US$150 billion=1.5e+11 USD"},
		{"glued scale", "The fund holds $40m today.", "$40m=4e+07 USD"},
		{"range with between", "It costs between 2% and 5% of output.", "between 2% and 5%=2..5 %"},
		{"range with to", "The share is 9 to 14 per cent of output.", "9 to 14 per cent=9..14 %"},
		{"change is two figures", "It fell from 58 to 41 per cent.", "58=58  | 41 per cent=41 %"},
		{"ratio", "Only 1 in 9 received full pay.", "Only 1 in 9=11.11 %"},
		{"ratio in words", "One in four of the women was pregnant.", "One in four=25 %"},
		{"ratio with its noun inside", "It was one father in twenty-five.", "one father in twenty-five=4 %"},
		{"nine in ten with its noun", "Nine people in ten agree.", "Nine people in ten=90 %"},
		{"half a million", "Half a million people fled.", "Half a million=5e+05 people"},
		{"part of a whole", "Only 7 of the 60 could be used.", "Only 7 of the 60=11.67 %"},
		{"fraction", "Nearly three quarters had left.", "Nearly three quarters=75 %"},
		{"a third as a share", "Utilities lost a third of their water.", "a third=33.33 %"},
		{"multiple", "They are 2.4 times as likely to miss school.", "2.4 times=2.4 times"},
		{"or more", "They were arrested nine times or more.", "nine times or more=9 times"},
		{"doubled", "It has doubled its support.", "doubled=2 times"},
		{"qualified duration", "Children were kept for up to nine weeks.", "up to nine weeks=9 weeks"},
		{"words", "Seventeen seafarers flew home.", "Seventeen=17 seafarers"},
		{"long number in words", "Two hundred and fifty thousand people fled.", "Two hundred and fifty thousand=2.5e+05 people"},
		{"small count is weak", "The country has three shelters.", "(three=3 shelters)"},
		{"small count of the killed", "Four people were killed in the raid.", "Four=4 people"},
		{"rate per", "It is 12 per 1,000 live births.", "12 per 1,000=12 per 1,000"},
		{"every so often", "One woman dies every two minutes.", "every two minutes=2 minutes"},
	})
}

func TestScanVetoes(t *testing.T) {
	testScan(t, "en", []scanCase{
		{"year", "The plan was adopted in 2010.", ""},
		{"date", "It was held on 21 and 22 January 2025 in Geneva.", ""},
		{"date with the month first", "It closed on July 25, 2024.", ""},
		{"time", "The session opened at 10.30 a.m. and closed at 6:14 pm.", ""},
		{"article", "Under articles 36 and 37 they may appeal.", ""},
		{"resolutions with years", "It recalled resolutions 1325 (2000) and 1820 (2008).", ""},
		{"document symbol", "See A/HRC/49/48 and CRC/C/KST/4-5.", ""},
		{"goal", "SDG 5 and target 8.7 matter most.", ""},
		{"paragraphs", "Delegates bracketed paragraphs 15 to 19.", ""},
		{"age of one person", "Wanjiru, 83, was evicted.", ""},
		{"age in a clause", "She is thirty-one now.", ""},
		{"age group", "It covers people aged 15 to 19 years.", ""},
		{"children under an age", "It covers children under five.", ""},
		{"ordinals", "It met for the 9th time at its thirty-sixth session.", ""},
		{"one of", "It was one of the worst years.", ""},
		{"deadline", "States must answer within 72 hours.", ""},
		{"limit", "Set a limit of 30 km/h around schools.", ""},
		{"footnote number", "We asked the households3 before.1", ""},
		{"telephone", "Telephone: +41 22 791 21 11", ""},
		{"postcode and street", "12 Quay Street, Leith EH6 6JH", ""},
		{"acronym with a number", "The text goes to COP 17 as is.", ""},
		{"list number", "12. The Committee notes the report.", ""},
		{"points of a list", "The paper has ten points and three pillars.", ""},
		{"half of a life", "She argued for half of her life.", ""},
		{"third country", "They were sent to a third country.", ""},
		{"plain duration", "It fell in ten years.", ""},
		{"whole of a rate", "It is counted per 10,000 people.", ""},
		{"mortality under five", "The under-five mortality rate matters.", ""},
		{"years of age in a range", "The age of marriage rose from 16 to 18 years.", ""},
		{"numbers after a symbol", "See CRC/C/SR.963 and 964.", ""},
		{"half right", "She is half right.", ""},
		{"seven and a half", "It took seven and a half days.", "(seven=7 )"},
		{"two-day meeting", "The two-day meeting closed.", ""},
	})
}

func TestScanFrench(t *testing.T) {
	testScan(t, "fr", []scanCase{
		{"decimal comma", "Elle attribue 38,5 % des particules.", "38,5 %=38.5 %"},
		{"narrow space", "Il compte 14\u202f600 relevés.", "14\u202f600=1.46e+04 relevés"},
		{"milliards de dollars", "Le coût est de 2,3 milliards de dollars.", "2,3 milliards de dollars=2.3e+09 USD"},
		{"range", "La part va de 1,2 à 1,9 % du produit.", "de 1,2 à 1,9 %=1.2..1.9 %"},
		{"ratio", "Un enfant sur neuf est asthmatique.", "Un enfant sur neuf=11.11 %"},
		{"fraction", "Près d’un tiers des élèves partent.", "Près d’un tiers=33.33 %"},
		{"nine in ten with its noun", "Neuf personnes sur dix vivent sans eau.", "Neuf personnes sur dix=90 %"},
		{"half a million", "Près d’un demi-million de personnes ont fui.", "Près d’un demi-million=5e+05 personnes"},
		{"more than the double", "Plus du double des filles partent.", "Plus du double=2 times"},
		{"last ten years", "Ces dix dernières années, le salaire a chuté.", ""},
		{"the double", "C’est le double de la norme.", "le double=2 times"},
		{"number in words", "Soixante-dix-sept écoles ont fermé.", "Soixante-dix-sept=77 écoles"},
		{"four twenties", "Quatre-vingt-dix familles sont parties.", "Quatre-vingt-dix=90 familles"},
		{"date", "Le 12 juin 2025, à 20 h 30, il parle.", ""},
		{"age", "Les filles de plus de douze ans partent.", ""},
		{"a fifth one", "Il n’existe que dans une cinquième.", ""},
	})
}

func TestScanSpanish(t *testing.T) {
	testScan(t, "es", []scanCase{
		{"full stop as thousands mark", "Unos 38.600 niños trabajan.", "Unos 38.600=3.86e+04 niños"},
		{"percent", "Es el 24,7 % de la población.", "24,7 %=24.7 %"},
		{"mil millones", "Cuesta 3,5 mil millones de dólares.", "3,5 mil millones de dólares=3.5e+09 USD"},
		{"half a million", "Cerca de medio millón de personas cruzaron.", "Cerca de medio millón=5e+05 personas"},
		{"ratio", "Nueve de cada diez son evitables.", "Nueve de cada diez=90 %"},
		{"rate", "Bajó de 88 a 68 por cada 100.000 nacidos.", "88=88  | 68 por cada 100.000=68 per 100.000"},
		{"number in words", "Treinta y cinco escuelas cerraron.", "Treinta y cinco=35 escuelas"},
		{"multiple", "La cifra es tres veces mayor.", "tres veces=3 times"},
		{"age group", "Trabaja la población de 10 a 17 años.", ""},
		{"date", "Del 3 al 5 de marzo se reúnen.", ""},
		{"plain duration", "Bajó en veinte años.", ""},
	})
}

func TestScanOtherScripts(t *testing.T) {
	for _, c := range []struct{ language, name, text, want string }{
		{"ru", "percent", "Около 37,5 % детей не учатся.", "Около 37,5 %=37.5 %"},
		{"ru", "scale", "Более 5 млн человек покинули дома.", "Более 5 млн=5e+06 человек"},
		{"ru", "date", "Заседание прошло 12 июня 2024 года.", ""},
		{"ar", "Arabic-Indic digits", "بلغت النسبة ٣٥ في المائة", "٣٥ في المائة=35 %"},
		{"ar", "scale", "نزح 2.5 مليون شخص", "2.5 مليون=2.5e+06 شخص"},
		{"zh", "percent before", "百分之三十五的儿童没有上学。", "百分之三十五=35 %"},
		{"zh", "ten thousands", "约3.5万人流离失所。", "约3.5万=3.5e+04 人"},
		{"zh", "hundred millions", "预算为2亿美元。", "2亿美元=2e+08 USD"},
		{"zh", "date", "会议于2024年6月12日举行。", ""},
	} {
		t.Run(c.language+" "+c.name, func(t *testing.T) {
			if got := show(Scan(nil, c.text, c.language)); got != c.want {
				t.Errorf("%q\n got  %s\n want %s", c.text, got, c.want)
			}
		})
	}
}

func TestFindNeedsAStrongFigure(t *testing.T) {
	if got := Find("The country has three shelters.", "en"); got != nil {
		t.Errorf("figures %v in a sentence without a strong one", got)
	}
	got := Find("The three shelters have 42 beds.", "en")
	if len(got) != 2 || got[0].Text != "three" || got[1].Text != "42" {
		t.Errorf("figures %v, want three and 42", got)
	}
}

func TestEveryWordListLoads(t *testing.T) {
	for _, language := range languages {
		if l := lexiconOf(language); l.language != language || len(l.numbers) < 50 {
			t.Errorf("%s: %d words", language, len(l.numbers))
		}
	}
	if l := lexiconOf("sw"); l.language != fallbackLanguage {
		t.Errorf("a language without words reads as %q", l.language)
	}
	if _, err := parseLexicon("xx", "[no such section]\nword\n"); err == nil {
		t.Error("an unknown section is no error")
	}
}

func FuzzScan(f *testing.F) {
	for _, text := range []string{
		"between 2% and 5%", "US$ 1.2 million", "7 out of 10", "one in twenty-five", "de 1,2 à 1,9 %", "百分之三十五", "٣٥ في المائة",
		"resolutions 1325 (2000), 1820 (2008)", "+41 22 791 21 11", "’’’ d’un tiers", "1 000 000 000 000 000 000 000",
	} {
		f.Add(text, "en")
		f.Add(text, "fr")
		f.Add(text, "zh")
	}
	f.Fuzz(func(t *testing.T, text, language string) {
		end := 0
		for _, m := range Scan(nil, text, language) {
			if m.Span.Start < end || m.Span.End > len(text) || text[m.Span.Start:m.Span.End] != m.Text || m.Text == "" {
				t.Fatalf("%q: span %v for %q after %d", text, m.Span, m.Text, end)
			}
			if m.Low > m.High {
				t.Fatalf("%q: %q from %g to %g", text, m.Text, m.Low, m.High)
			}
			end = m.Span.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := "According to the survey of 14 hospitals, 61 per cent of the families spent more than US$ 312, nearly four months’ wages, " +
		"and about a third had sold the animals that they needed for the next season. "
	words := len(strings.Fields(text))
	var found []Match
	b.ReportAllocs()
	for b.Loop() {
		found = Scan(found[:0], text, "en")
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func TestMayHoldLosesNoFigure(t *testing.T) {
	for _, text := range []string{"Un enfant sur neuf", "d’un tiers", "la moitié", "Éva a vu vingt-deux chats", "divisés par deux", "«deux»"} {
		if !lexiconOf("fr").mayHold(text) {
			t.Errorf("%q is passed over", text)
		}
	}
	for _, text := range []string{"Half of them", "“two thirds”", "it doubled", "every\u00a0two days", "—seven", "١٢"} {
		if !lexiconOf("en").mayHold(text) {
			t.Errorf("%q is passed over", text)
		}
	}
	if lexiconOf("en").mayHold("Delegates stressed gender perspectives.") {
		t.Error("a sentence without any number is not passed over")
	}
}
