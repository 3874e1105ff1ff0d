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
		{"duration that a verb measures", "The median wait exceeds seven years in Lund.", "seven years=7 years"},
		{"days of an event", "Over three days, 734 people were treated.", "734=734 people"},
		{"range of ages", "Ages ranged from 18 to 77.", ""},
		{"age behind a clause", "They are first in the class until they are twelve.", ""},
		{"weight by itself", "His team seized 214kg of live elvers at the port.", "214kg=214 kg"},
		{"speed by itself", "Winds had reached 185 km/h.", "185 km/h=185 km/h"},
		{"qualifier", "It reached approximately 35 percent of them.", "approximately 35 percent=35 %"},
		{"two qualifiers", "Only about 5,100 posts were filled.", "Only about 5,100=5100 posts"},
		{"scale word", "Some 1.4 billion people lived with floods.", "Some 1.4 billion=1.4e+09 people"},
		{"space as thousands mark", "Storms displace 310 000 children.", "310 000=3.1e+05 children"},
		{"money with scale", "Aid fell to US$120 billion.", "US$120 billion=1.2e+11 USD"},
		{"glued scale", "The fund holds $40m today.", "$40m=4e+07 USD"},
		{"the few that were named", "Some 187,000 people sleep outside in the six cities.", "Some 187,000=1.87e+05 people"},
		{"range with between", "It costs between 2% and 5% of output.", "between 2% and 5%=2..5 %"},
		{"range with to", "The share is 9 to 14 per cent of output.", "9 to 14 per cent=9..14 %"},
		{"change is two figures", "It fell from 62 to 47 per cent.", "62=62  | 47 per cent=47 %"},
		{"ratio", "Only 1 in 9 received full pay.", "Only 1 in 9=11.11 %"},
		{"ratio in words", "One in four of the women was pregnant.", "One in four=25 %"},
		{"ratio with its noun inside", "It was one teacher in thirty-two.", "one teacher in thirty-two=3.125 %"},
		{"ratio in digits with its noun inside", "In the north 1 woman in 16 dies of it.", "1 woman in 16=6.25 %"},
		{"sum and its conversion", "It cost $20m (£16m) to build.", "$20m=2e+07 USD"},
		{"sum without a sign and its conversion", "It cost 300 million pesos ($16m) to build.", "300 million pesos=3e+08 pesos | $16m=1.6e+07 USD"},
		{"two sums, one in brackets", "It cost $20m (£16m in the north) to build.", "$20m=2e+07 USD | £16m=1.6e+07 GBP"},
		{"nine in ten with its noun", "Nine people in ten agree.", "Nine people in ten=90 %"},
		{"half a million", "Half a million people fled.", "Half a million=5e+05 people"},
		{"part of a whole", "Only 8 of the 50 could be opened.", "Only 8 of the 50=16 %"},
		{"fraction", "Nearly three quarters had left.", "Nearly three quarters=75 %"},
		{"a third as a share", "Farmers lost a third of their seed.", "a third=33.33 %"},
		{"multiple", "They are 2.7 times as likely to leave early.", "2.7 times=2.7 times"},
		{"or more", "They were fined six times or more.", "six times or more=6 times"},
		{"doubled", "It has doubled its support.", "doubled=2 times"},
		{"qualified duration", "Children were held for up to eleven weeks.", "up to eleven weeks=11 weeks"},
		{"words", "Fourteen divers came back.", "Fourteen=14 divers"},
		{"long number in words", "Two hundred and fifty thousand people fled.", "Two hundred and fifty thousand=2.5e+05 people"},
		{"small count is weak", "The town has three clinics.", "(three=3 clinics)"},
		{"small count of the killed", "Four people were killed in the raid.", "Four=4 people"},
		{"rate per", "It is 12 per 1,000 live births.", "12 per 1,000=12 per 1,000"},
		{"one for so many", "One inspector covers 4,300 workplaces.", "(One=1 covers) | 4,300=4300 workplaces"},
		{"ratio before a verb", "One birth in three goes unrecorded.", "One birth in three=33.33 %"},
		{"ratio announced", "The ratio of convictions to victims stood at one to five.", "one to five=20 %"},
		{"one for every", "We bring one litre for every three that are needed.", "one litre for every three=33.33 %"},
		{"range of hours", "Shifts of 18 to 20 hours were common.", "18 to 20 hours=18..20 hours"},
		{"age behind an initial", "It hurt, said Okoro S., 13.", ""},
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
		{"document symbol", "See A/HRC/49/48 and CRC/C/XYZ/4-5.", ""},
		{"goal", "SDG 5 and target 8.7 matter most.", ""},
		{"paragraphs", "Delegates bracketed paragraphs 15 to 19.", ""},
		{"age of one person", "Amara, 71, was evicted.", ""},
		{"age in a clause", "She is thirty-one now.", ""},
		{"age group", "It covers people aged 15 to 19 years.", ""},
		{"children under an age", "It covers children under five.", ""},
		{"ordinals", "It met for the 9th time at its thirty-sixth session.", ""},
		{"one of", "It was one of the worst years.", ""},
		{"deadline", "States must answer within 72 hours.", ""},
		{"limit", "Set a limit of 30 km/h around schools.", ""},
		{"footnote number", "We asked the households3 before.1", ""},
		{"telephone", "Telephone: +44 20 555 01 22", ""},
		{"postcode and street", "14 Mill Street, Derry BT48 7NJ", ""},
		{"acronym with a number", "The text goes to COP 17 as is.", ""},
		{"list number", "12. The Committee notes the report.", ""},
		{"points of a list", "The paper has ten points and three pillars.", ""},
		{"half of a life", "She fought for half of her life.", ""},
		{"third country", "They were sent to a third country.", ""},
		{"plain duration", "It fell in ten years.", ""},
		{"whole of a rate", "It is counted per 10,000 people.", ""},
		{"mortality under five", "The under-five mortality rate matters.", ""},
		{"years of age in a range", "The age of marriage rose from 16 to 18 years.", ""},
		{"numbers after a symbol", "See CRC/C/SR.963 and 964.", ""},
		{"half right", "She is half right.", ""},
		{"a half behind a number is weak", "It took seven and a half days.", "(seven and a half days=7.5 days)"},
		{"two-day meeting", "The two-day meeting closed.", ""},
	})
}

func TestScanFrench(t *testing.T) {
	testScan(t, "fr", []scanCase{
		{"change in days", "Le délai est passé de 12 à 41 jours.", "12=12  | 41 jours=41 days"},
		{"range of a fall", "Les revenus ont baissé de 35 à 50 %.", "de 35 à 50 %=35..50 %"},
		{"decimal comma", "Elle attribue 27,5 % des pannes.", "27,5 %=27.5 %"},
		{"narrow space", "Il compte 12\u202f300 mesures.", "12\u202f300=1.23e+04 mesures"},
		{"milliards de dollars", "Le coût est de 4,1 milliards de dollars.", "4,1 milliards de dollars=4.1e+09 USD"},
		{"range", "La part va de 1,2 à 1,9 % du produit.", "de 1,2 à 1,9 %=1.2..1.9 %"},
		{"ratio", "Un enfant sur sept est absent.", "Un enfant sur sept=14.29 %"},
		{"fraction", "Près d’un tiers des élèves partent.", "Près d’un tiers=33.33 %"},
		{"nine in ten with its noun", "Neuf personnes sur dix vivent sans eau.", "Neuf personnes sur dix=90 %"},
		{"half a million", "Près d’un demi-million de personnes ont fui.", "Près d’un demi-million=5e+05 personnes"},
		{"more than the double", "Plus du double des filles partent.", "Plus du double=2 times"},
		{"last ten years", "Ces dix dernières années, le salaire a chuté.", ""},
		{"the double", "C’est le double de la norme.", "le double=2 times"},
		{"number in words", "Soixante-dix-sept écoles ont fermé.", "Soixante-dix-sept=77 écoles"},
		{"four twenties", "Quatre-vingt-dix familles sont parties.", "Quatre-vingt-dix=90 familles"},
		{"date", "Le 14 avril 2024, à 19 h 15, il parle.", ""},
		{"age", "Les filles de plus de onze ans partent.", ""},
		{"a fifth one", "Il n’existe que dans une cinquième.", ""},
	})
}

func TestScanSpanish(t *testing.T) {
	testScan(t, "es", []scanCase{
		{"thousands of millions", "El plan cuesta 1.720 millones de dólares.", "1.720 millones de dólares=1.72e+09 USD"},
		{"date in words", "Dado a los nueve días del mes de abril.", ""},
		{"full stop as thousands mark", "Unos 41.200 niños trabajan.", "Unos 41.200=4.12e+04 niños"},
		{"percent", "Es el 19,4 % de la población.", "19,4 %=19.4 %"},
		{"mil millones", "Cuesta 3,5 mil millones de dólares.", "3,5 mil millones de dólares=3.5e+09 USD"},
		{"half a million", "Cerca de medio millón de personas cruzaron.", "Cerca de medio millón=5e+05 personas"},
		{"ratio", "Nueve de cada diez son evitables.", "Nueve de cada diez=90 %"},
		{"rate", "Bajó de 92 a 71 por cada 100.000 nacidos.", "92=92  | 71 por cada 100.000=71 per 100.000"},
		{"number in words", "Treinta y cinco escuelas cerraron.", "Treinta y cinco=35 escuelas"},
		{"multiple", "La cifra es tres veces mayor.", "tres veces=3 times"},
		{"age group", "Trabaja la población de 10 a 17 años.", ""},
		{"date", "Del 6 al 9 de junio se reúnen.", ""},
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
	if got := Find("The town has three clinics.", "en"); got != nil {
		t.Errorf("figures %v in a sentence without a strong one", got)
	}
	got := Find("The three clinics have 36 beds.", "en")
	if len(got) != 2 || got[0].Text != "three" || got[1].Text != "36" {
		t.Errorf("figures %v, want three and 36", got)
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
		"resolutions 1325 (2000), 1820 (2008)", "+41 22 791 21 11", "’’’ d’un tiers", "1 000 000 000 000 000 000 000", "1.099." + strings.Repeat("9", 400),
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
