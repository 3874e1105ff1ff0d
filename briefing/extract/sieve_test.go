package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// said is what a case expects of one quote: the beginning of its words, its
// speaker, and the beginning of the reason.
type said struct{ words, who, reason string }

func TestSieves(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"verb, then name", "“The wells are dry in March,” said Amina Okoro of the Water Trust.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"name, then verb", "“The wells are dry in March,” Amina Okoro told reporters on Monday.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"verb, description, name", "“The wells are dry in March,” began the first speaker, Amina Okoro, Head of Wells.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"name with an apposition, then verb", "“The wells are dry,” Amina Okoro, the Trust’s Head of Policy, Wells and Pumps, warned.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"name with a relative clause, then verb", "“The wells are dry,” Amina Okoro, who replaced Peter Lund as director, said.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"verb that is no verb of saying", "“The wells are dry in March,” sighed Amina Okoro.",
			[]said{{"The wells", "Amina Okoro", after}}},
		{"description with a phrase", "“The wells are dry in March,” said a representative of the World Bank Group.",
			[]said{{"The wells", "a representative of the World Bank Group", after}}},
		{"a text speaks", "“The wells are dry in March,” the report states.",
			[]said{{"The wells", "the report", after}}},
		{"question, then name and verb", "“Who will dig the wells?” Amina Okoro asked.",
			[]said{{"Who will", "Amina Okoro", after}}},
		{"attribution between commas", "“The wells are dry” in most districts, Amina Okoro said on Monday.",
			[]said{{"The wells are dry", "Amina Okoro", after}}},
		{"as X put it", "“The wells are dry in March”, as Amina Okoro put it.",
			[]said{{"The wells", "Amina Okoro", after}}},

		{"colon", "Amina Okoro, Head of Policy and Research, said: “The wells are dry in March.”",
			[]said{{"The wells", "Amina Okoro", before}}},
		{"that-clause", "Amina Okoro said that the wells “are dry when the rain is late”.",
			[]said{{"are dry", "Amina Okoro", before}}},
		{"verb with an object", "Okoro called for “safe wells for every village”.",
			[]said{{"safe wells", "Okoro", before}}},
		{"second verb of its clause", "Amina Okoro took the floor and said: “The wells are dry.”",
			[]said{{"The wells", "Amina Okoro", before}}},
		{"participle", "A newcomer disagreed, praising “the first well that does not leak”.",
			[]said{{"the first well", "A newcomer", before}}},
		{"passive with its agent", "The levy was described by Ms. Okoro as “a fee that only the honest pay”.",
			[]said{{"a fee", "Okoro", before}}},
		{"adverbial before the subject", "In her speech on Monday Amina Okoro stressed that wells “must belong to the village”.",
			[]said{{"must belong", "Amina Okoro", before}}},

		{"interrupted", "“The judge cannot dig,” Okoro said, “but she can order those who dig.”",
			[]said{{"The judge", "Okoro", after}, {"but she", "Okoro", "the quote goes on behind its speaker"}}},
		{"according to, after", "“The wells are dry in March,” according to Amina Okoro.",
			[]said{{"The wells", "Amina Okoro", "named as the source after"}}},
		{"according to, before", "According to the coalition Wells Forever, “a dry well is a broken promise”.",
			[]said{{"a dry well", "Wells Forever", "named as the source before"}}},
		{"agent behind the quote", "The guidelines were called “a map without a single road” by Amina Okoro.",
			[]said{{"a map", "Amina Okoro", "named as the source after"}}},
		{"message read out", "She read out a message from one of them, a boy called Modou: “Tell my mother that I held on.”",
			[]said{{"Tell my", "Modou", "words of somebody else"}}},
		{"label before a colon", "Okoro, the clerk, was calm. OKORO: “There is still water in the tank.”",
			[]said{{"There is", "Okoro", "named before the colon"}}},
		{"lead-in paragraph", "A clerk who was present wrote to us:\n“It took twenty minutes in all.”",
			[]said{{"It took", "A clerk", "verb of saying at the end"}}},
		{"credit line", "“Slow down, my sister is small”\n– sign painted by Lwazi, 9, outside his school",
			[]said{{"Slow down", "Lwazi", "named under the quote"}}},

		{"same speaker goes on", "“The wells are dry,” said Amina Okoro. “We walk for six hours a day.”",
			[]said{{"The wells", "Amina Okoro", after}, {"We walk", "Amina Okoro", "same speaker"}}},
		{"subject of a sentence before", "Professor Amina Okoro, who advised two ministries, took a different view. More data would not help. “Every minister knows where there is no water.”",
			[]said{{"Every minister", "Amina Okoro", "subject of the sentence before"}}},
		{"paragraph before", "Amina Okoro said she was alarmed.\n“The wells have been dry since March.”",
			[]said{{"The wells", "Amina Okoro", "speaker of the paragraph before"}}},
		{"paragraphs that run on", "“The wells are dry, and nobody comes to look.\n“Tell the capital that we are waiting,” Amina Okoro said.",
			[]said{{"The wells", "Amina Okoro", "the quote goes on in the next"}, {"Tell the", "Amina Okoro", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestPronounsAndForms(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"pronoun: speaker before", "“The wells are dry,” said Amina Okoro. “We walk for hours,” she added.",
			[]said{{"The wells", "Amina Okoro", ""}, {"We walk", "Amina Okoro", ""}}},
		{"pronoun: gender known from a title", "Mr. Peter Lund met Ms. Amina Okoro in Bonn. “The wells are dry,” she said.",
			[]said{{"The wells", "Amina Okoro", ""}}},
		{"pronoun: subject, not possessor", "Amina Okoro’s office opened late. Peter Lund was there early. “The door was locked,” he said.",
			[]said{{"The door", "Peter Lund", ""}}},
		{"title and surname", "Dr. Amina Okoro leads the clinic. “We have no more vaccine,” Dr. Okoro said.",
			[]said{{"We have", "Amina Okoro", ""}}},
		{"first name", "Atinkut Zewku, a safeguarding manager, spoke first. Atinkut said: “This allowed us to be heard.”",
			[]said{{"This allowed", "Atinkut Zewku", ""}}},
		{"capitals", "MARTHA LUND-OKORO: Good morning.\nLUND-OKORO: A mother told me, “I did not refuse it.”\nLUND-OKORO: That is all.\nShe wrote it down.",
			[]said{{"I did not", "A mother", ""}}},
		{"role of a person named before", "The moderator, Grace Whitfield, opened the panel. “Let us begin with the wells,” the moderator said.",
			[]said{{"Let us", "Grace Whitfield", ""}}},
		{"the expert", "“The yards are open,” said Ingrid Solvang, the UN Special Rapporteur on toxic waste. A fisher, Tomas Lund, showed her the beach. “Nobody may walk away,” the expert said.",
			[]said{{"The yards", "Ingrid Solvang", ""}, {"Nobody may", "Ingrid Solvang", ""}}},
		{"acronym in full", "The World Food Programme (WFP) was first. “The road is closed since May,” WFP said.",
			[]said{{"The road", "World Food Programme", ""}}},
		{"alternating speakers", "“The road is closed,” said Mr. Peter Lund. “The clinic is full too,” Dr. Amina Okoro replied. “We counted ninety cases in May.” “So the boats must go,” he said.",
			[]said{{"The road", "Peter Lund", ""}, {"The clinic", "Amina Okoro", ""}, {"We counted", "Amina Okoro", ""}, {"So the", "Peter Lund", ""}}},
		{"the latter", "A delegate of Bolivia concurred, while that of the Netherlands wondered who would pay. “The judge cannot dig,” the latter said.",
			[]said{{"The judge", "Netherlands", ""}}},
		{"a bare office", "Johanna Lund did not hesitate. “My clients grow up in the queue,” the lawyer said.",
			[]said{{"My clients", "Johanna Lund", ""}}},
		{"several of one surname", "Donald Lund spoke first. Donald Lund spoke again, and Ivana Lund listened to him. “We need a well in every village,” Lund said.",
			[]said{{"We need", "Donald Lund", ""}}},
		{"subject, not object", "Brian Fall wrote to Ann Lund in May. “We need a well in every village,” he said.",
			[]said{{"We need", "Brian Fall", ""}}},
		{"speaker behind an indirect sentence", "Federal rules are a burden on schools, said Todd Wilcox, an engineer who ran for office. “There is more money spent on forms,” he said.",
			[]said{{"There is", "Todd Wilcox", ""}}},
		{"spelling of a name", "Phillipa Roberts, Head of Policy, spoke in June. In July Philippa Roberts said: “We are still here.”",
			[]said{{"We are", "Phillipa Roberts", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestTypography(t *testing.T) {
	who := "Amina Okoro"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"straight", "\"The wells are dry in March,\" said Amina Okoro.", []said{{"The wells", who, ""}}},
		{"British single with apostrophes", "‘The workers’ wells aren’t dry,’ said Amina Okoro.", []said{{"The workers’ wells aren’t dry,", who, ""}}},
		{"straight single", "'The wells aren't dry in March,' said Amina Okoro.", []said{{"The wells aren't dry in March,", who, ""}}},
		{"guillemets", "« The wells are dry in March », said Amina Okoro.", []said{{"The wells are dry in March", who, ""}}},
		{"low and high", "„The wells are dry in March“, said Amina Okoro.", []said{{"The wells are dry in March", who, ""}}},
		{"two apostrophes", "''The wells are dry in March,'' said Amina Okoro.", []said{{"The wells", who, ""}}},
		{"wrong way round", "”The wells are dry in March,” said Amina Okoro.", []said{{"The wells", who, ""}}},
		{"nested", "“People ask, ‘Why now?’ and I say it’s late,” said Amina Okoro.", []said{{"People ask, ‘Why now?’ and I say it’s late,", who, ""}}},
		{"nested, same marks", "“People ask, “Why now?” and I wait,” said Amina Okoro.", []said{{"People ask, “Why now?” and I wait,", who, ""}}},
		{"brackets and ellipsis", "“We […] walk [every day] … for water,” said Amina Okoro.", []said{{"We […] walk [every day] … for water,", who, ""}}},
		{"full stop outside", "Amina Okoro said: “The wells are dry in March”.", []said{{"The wells are dry in March", who, ""}}},
		{"mark missing at the end", "Amina Okoro said: “The wells are dry in March.\nThe meeting rose at noon.", []said{{"The wells are dry in March.", who, ""}}},
		{"mark missing before the speaker", "“The wells are dry in March, Amina Okoro said. She left.", []said{{"The wells are dry in March,", who, ""}}},
		{"opening mark missing", "The wells are dry in March,” said Amina Okoro.", []said{{"The wells are dry in March,", who, ""}}},
		{"inches", "A 5\" pipe leaks. \"The wells are dry in March,\" said Amina Okoro.", []said{{"The wells", who, ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestWhatIsNoQuote(t *testing.T) {
	for name, text := range map[string]string{
		"fewer than four words": "Okoro called it a “paper tiger”.",
		"title of a report":     "The report “Nothing about us without our data” can be downloaded, Okoro said.",
		"title after entitled":  "A chapter entitled “What the women of Dako can teach us” is missing.",
		"term":                  "Some underlined that the term “water and sanitation for all people” was a slogan.",
		"title in capitals":     "The song that we danced to, “Nobody Asked the River Anything”, put it better.",
		"borrowed words":        "Not one of its “stories of hope and recovery” pleases Okoro.",
		"reading list":          "Read next\n“The Year the Mangroves Came Back”\n“Ten Lessons from Ten Years of Cash”",
		"nickname":              "Thelma “T” Ortiz Walker spoke.",
		"button":                "By clicking “Accept all of the cookies here” you agree.",
		"apostrophes":           "The workers' rights and the States' duties aren't at odds.",
		"turn of a transcript":  "OKORO: Good morning.\nLUND: Good morning to you.\nOKORO: Thank you all.",
	} {
		t.Run(name, func(t *testing.T) { checkQuotes(t, text, nil) })
	}
}

func TestFrenchAndSpanishQuotes(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"fr: verb after", "Le conseil s’est réuni hier. « Les puits sont à sec depuis mars », a déclaré Aminata N’Diaye, présidente du Réseau Puits.",
			[]said{{"Les puits", "Aminata N’Diaye", "verb after"}}},
		{"fr: subject behind the verb", "Mme Aminata Traoré est entrée dans la salle. « Les puits sont à sec depuis mars », a-t-elle précisé.",
			[]said{{"Les puits", "Aminata Traoré", "verb after"}}},
		{"fr: attribution within the marks", "Le débat a été long pour tous. « Les puits sont à sec, a poursuivi Mme Traoré, et personne ne vient les voir. »",
			[]said{{"Les puits sont à sec,", "Traoré", "verb after"}, {"et personne", "Traoré", "the quote goes on"}}},
		{"fr: clause with que", "La ministre de l’eau a répondu que les puits seraient creusés « avec patience et avec méthode ».",
			[]said{{"avec patience", "La ministre de l’eau", "verb before"}}},
		{"fr: Pour X", "La réunion a été longue. Pour Aminata Sanogo, coordinatrice du Réseau Puits, « un puits sans corde n’est qu’un trou ». Mme Sanogo est partie.",
			[]said{{"un puits", "Aminata Sanogo", "named as the source before"}}},
		{"fr: Comme l’a dit X", "Le convoi est parti. Comme l’a rappelé mercredi le Secrétaire général adjoint, Martin Dumas, « un convoi sur trois rebrousse chemin ».",
			[]said{{"un convoi", "Martin Dumas", "verb before"}}},
		{"fr: parler de", "L’ambassadeur de la région, Wolfram Krause, a parlé d’un « tournant que personne n’osait espérer ».",
			[]said{{"tournant", "Wolfram Krause", "verb before"}}},
		{"fr: credit", "« On ne sort pas de là par une porte, on en sort par un couloir. »\n— Une survivante, Marseille",
			[]said{{"On ne", "Une survivante", "named under"}}},
		{"es: no subject, verb first", "El Sr. Núñez Cárdenas (México) dijo que su país había alcanzado la paridad. Añadió que la paridad “no se come, pero alimenta”.",
			[]said{{"no se come", "Núñez Cárdenas", "verb before"}}},
		{"es: verb after", "La reunión fue larga y difícil. «Los pozos están secos desde marzo», afirmó María Quispe Mamani, directora del Fondo Agua.",
			[]said{{"Los pozos", "María Quispe Mamani", "verb after"}}},
		{"es: no subject", "El viceministro de Trabajo, Juan de la Cruz Huamán, lo reconoció ayer. «Tenemos diez pozos para tres provincias», dijo, «y un solo camión de agua».",
			[]said{{"Tenemos", "Juan de la Cruz Huamán", "verb after"}, {"y un solo", "Juan de la Cruz Huamán", "the quote goes on"}}},
		{"es: dialogue", "Rosa Elvira guarda el cubo en el patio de la casa.\n—El agua nos llegaba al pecho —recuerda Édinson Loor, el vecino—. Nadie miró atrás entonces.",
			[]said{{"El agua", "Édinson Loor", "verb after"}, {"Nadie miró", "Édinson Loor", "same speaker"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestOtherLanguages(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"ru: verb after", "Заседание Совета прошло вчера в Женеве. «Колодцы пересохли еще в марте этого года», — заявила исполнительный директор Анна Петрова. «Мы ждем уже полгода», — добавила она.",
			[]said{{"Колодцы", "Анна Петрова", "verb after"}, {"Мы ждем", "Анна Петрова", "verb after"}}},
		{"ru: verb before", "Министр Иван Сидоров сказал: «Колодцы пересохли еще в марте этого года».",
			[]said{{"Колодцы", "Иван Сидоров", "verb before"}}},
		{"ru: between dashes, within the marks", "Рассказывает регион. Министр Иван Сидоров вышел к журналистам. «Колодцы пересохли еще в марте, — подчеркнул он вчера. — Мы ждем уже полгода дождя».",
			[]said{{"Колодцы", "Иван Сидоров", "verb after"}, {"Мы ждем", "Иван Сидоров", ""}}},
		{"ar: verb before", "عقد الاجتماع في فيينا أمس. وقال الأمين العام أنطونيو غوتيريش: «لقد جفت الآبار منذ شهر مارس الماضي».",
			[]said{{"لقد جفت", "الأمين العام أنطونيو غوتيريش", "verb beside"}}},
		{"zh: verb before", "会议昨天在维也纳举行。秘书长古特雷斯说：“水井自三月以来就已经干涸了，我们需要帮助。”他补充说：“村民每天要走六个小时去取水。”",
			[]said{{"水井自", "古特雷斯", "verb beside"}, {"村民每", "古特雷斯", "verb beside"}}},
		{"zh: verb after", "“水井自三月以来就已经干涸了，我们需要帮助”，世界卫生组织代表王芳表示。",
			[]said{{"水井自", "王芳", "verb beside"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func checkQuotes(t *testing.T, text string, want []said) {
	t.Helper()
	a := analyse(document(t, text), Knowledge{})
	var got []said
	for _, q := range a.Quotes {
		if q.Spoken {
			got = append(got, said{a.Slice(q.Span), q.Speaker.Who, q.Speaker.Reason})
		}
	}
	if len(got) != len(want) {
		t.Fatalf("found %q, want %d quotes", got, len(want))
	}
	for i, w := range want {
		g := got[i]
		if !strings.HasPrefix(g.words, w.words) || g.who != w.who || !strings.HasPrefix(g.reason, w.reason) {
			t.Errorf("quote %d: %q by %q (%s)\nwant %q by %q (%s)", i+1, g.words, g.who, g.reason, w.words, w.who, w.reason)
		}
	}
}

func TestBlockQuotation(t *testing.T) {
	text := "Amina Okoro wrote to the Council:\nThe wells are dry and nobody comes to look at them.\nThe Council replied in May.\n"
	at := func(s string) briefing.Span {
		i := strings.Index(text, s)
		return briefing.Span{Start: i, End: i + len(s)}
	}
	blocks := []briefing.Block{
		{Span: at("Amina Okoro wrote to the Council:"), Role: briefing.RoleParagraph},
		{Span: at("The wells are dry and nobody comes to look at them."), Role: briefing.RoleQuotation},
		{Span: at("The Council replied in May."), Role: briefing.RoleParagraph},
	}
	d, err := briefing.NewDocument(text, blocks, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	a := analyse(d, Knowledge{})
	if len(a.Quotes) != 1 || !a.Quotes[0].Spoken || a.Quotes[0].Speaker.Who != "Amina Okoro" {
		t.Fatalf("quotes %+v, want one of Amina Okoro", a.Quotes)
	}
}
