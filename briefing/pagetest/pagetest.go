// Package pagetest makes briefings for the tests of everything that prints.
// It must not be imported by anything but tests. Its people, organisations
// and documents are invented.
package pagetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"attache/assets/templates"
	"attache/briefing"
	"attache/briefing/page"
)

// Template loads a template that ships with the program.
func Template(t testing.TB, name string) page.Template {
	t.Helper()
	tpl, err := page.LoadTemplate(templates.Files, name)
	if err != nil {
		t.Fatal(err)
	}
	return tpl
}

// Builder puts a content together.
type Builder struct {
	content page.Content
	count   int
}

// New starts a briefing.
func New(title, language string) *Builder {
	return &Builder{content: page.Content{
		Briefing:  briefing.Briefing{ID: "b", Title: title, Language: language},
		Clippings: map[briefing.ClippingID]briefing.Clipping{},
		Sources:   map[briefing.DocumentID]page.Source{},
	}}
}

// Head sets what stands under the title.
func (b *Builder) Head(change func(*briefing.Briefing)) *Builder {
	change(&b.content.Briefing)
	return b
}

// Section starts a section.
func (b *Builder) Section(heading string) *Builder {
	s := &b.content.Briefing.Sections
	*s = append(*s, briefing.Section{ID: briefing.SectionID(fmt.Sprintf("s%d", len(*s)+1)), Heading: heading})
	return b
}

func (b *Builder) item(it briefing.Item) *Builder {
	if len(b.content.Briefing.Sections) == 0 {
		b.Section("")
	}
	b.count++
	it.ID = briefing.ItemID(fmt.Sprintf("i%d", b.count))
	s := &b.content.Briefing.Sections[len(b.content.Briefing.Sections)-1]
	s.Items = append(s.Items, it)
	return b
}

// Paragraph adds words of one's own.
func (b *Builder) Paragraph(text string) *Builder {
	return b.item(briefing.Item{Kind: briefing.ItemParagraph, Text: text})
}

// Heading adds a heading.
func (b *Builder) Heading(text string) *Builder {
	return b.item(briefing.Item{Kind: briefing.ItemHeading, Text: text})
}

// Matrix adds the table of recommendations.
func (b *Builder) Matrix() *Builder { return b.item(briefing.Item{Kind: briefing.ItemMatrix}) }

// Optional marks the last item as one that the short version leaves out.
func (b *Builder) Optional() *Builder {
	s := b.content.Briefing.Sections
	items := s[len(s)-1].Items
	items[len(items)-1].Optional = true
	return b
}

// Source describes a document.
func (b *Builder) Source(id briefing.DocumentID, p briefing.Provenance) *Builder {
	b.content.Sources[id] = page.Source{Provenance: p, Places: map[briefing.ClippingID]page.Place{}}
	return b
}

// Clip adds a kept text of a document at a place.
func (b *Builder) Clip(kind briefing.Kind, document briefing.DocumentID, place page.Place, text string, d briefing.Details) *Builder {
	id := briefing.ClippingID(fmt.Sprintf("c%d", len(b.content.Clippings)+1))
	b.content.Clippings[id] = briefing.Clipping{ID: id, Document: document, Kind: kind, Text: text, Details: d}
	if s, ok := b.content.Sources[document]; ok {
		s.Places[id] = place
	}
	return b.item(briefing.Item{Kind: briefing.ItemClipping, Clipping: id})
}

// Quote adds a quotation.
func (b *Builder) Quote(document briefing.DocumentID, place page.Place, text, who, role, org string) *Builder {
	return b.Clip(briefing.KindQuote, document, place, text,
		briefing.Details{Attribution: briefing.Attribution{Who: who, Role: role, Org: org}})
}

// Statistic adds a statistic with one figure.
func (b *Builder) Statistic(document briefing.DocumentID, place page.Place, text, source string, f briefing.Figure) *Builder {
	return b.Clip(briefing.KindStatistic, document, place, text, briefing.Details{Source: source, Figures: []briefing.Figure{f}})
}

// Ask adds a recommendation.
func (b *Builder) Ask(document briefing.DocumentID, place page.Place, text, who, to string) *Builder {
	return b.Clip(briefing.KindRecommendation, document, place, text,
		briefing.Details{Attribution: briefing.Attribution{Who: who}, To: to})
}

// Content is what has been put together.
func (b *Builder) Content() page.Content { return b.content }

// Note is a briefing note of two or three pages with everything in it.
func Note() page.Content {
	b := New("Safe passage on the river: what lake communities ask of the Commission", "en").Head(func(b *briefing.Briefing) {
		b.Organisation = "Lakeside Rights Network"
		b.Event = "Third session of the Working Group on Inland Waterways"
		b.Place, b.Date = "Vienna", briefing.Date{Year: 2025, Month: time.March, Day: 4}
		b.AgendaItem = "4 (b): Protection of people who travel by water"
		b.Audience = "Delegations and the secretariat"
		b.Contact = "Amara Okello, amara@lakeside.example"
	})
	b.Source("report", briefing.Provenance{
		Title: "Crossing at night: travel by water and its dangers", Publisher: "Institute for River Studies",
		Authors: []string{"Maren Holt", "Tomás Quiroga"}, Date: briefing.Date{Year: 2024, Month: time.June},
		Language: "en", Address: "https://www.riverstudies.example/reports/2024/crossing-at-night-travel-by-water-and-its-dangers",
	})
	b.Source("resolution", briefing.Provenance{
		Title: "Strengthening cooperation on the safety of inland waterways", Publisher: "United Nations",
		Date: briefing.Date{Year: 2023, Month: time.December, Day: 19}, Symbol: "A/RES/78/990", Language: "en",
	})
	b.Source("news", briefing.Provenance{
		Title: "Lake villages speak at the constructive dialogue", Publisher: "Secretariat of the Commission",
		Date: briefing.Date{Year: 2024, Month: time.July, Day: 25}, Language: "en",
		Address: "https://commission.example/news/2024/lake-villages-speak",
	})
	b.Source("french", briefing.Provenance{
		Title: "Intervention de la société civile", Publisher: "Collectif des Riverains",
		Date: briefing.Date{Year: 2024, Month: time.July, Day: 10}, Language: "fr",
	})
	b.Section("Why now")
	b.Paragraph("Three in four people in the lake region travel by water, and most of them at night. The Commission reviews its *safety standard* this year -- for the first time since 2011. This note gives **what was said**, the figures that hold, and four asks.")
	b.Statistic("report", page.Place{Page: "12"}, "Of the 2,140 accidents recorded between 2019 and 2023, approximately 35 percent happened within sight of a landing that had no light.", "Regional Accident Register 2024",
		briefing.Figure{Text: "approximately 35 percent", Low: 35, High: 35, Unit: "%", Qualifier: "about"})
	b.Statistic("report", page.Place{Page: "14"}, "More than 9,000 people depend on a single ferry that has not been inspected since 2016.", "",
		briefing.Figure{Text: "More than 9,000", Low: 9000, High: 9000, Unit: "people", Qualifier: "more than"})
	b.Section("What was said")
	b.Heading("By those who travel")
	b.Quote("news", page.Place{}, "We do not ask for bigger boats. We ask for a lamp at every landing, and for somebody who answers when we call.", "Grace Atieno", "Chair", "Nyando Women’s Ferry Cooperative")
	b.Quote("french", page.Place{Paragraph: "7"}, "La nuit, personne ne vient : nous sommes seuls sur l’eau, et les autorités le savent depuis dix ans.", "Jeanne Mbala", "porte-parole", "Collectif des Riverains")
	b.Heading("By those who decide")
	b.Quote("news", page.Place{}, "A standard that nobody inspects is a wish; this Commission has had enough of wishes, and it [must] now pay for cross-border inspection.", "Henrik Vass", "Vice-Chair of the Commission", "")
	b.Section("What we ask")
	b.Ask("resolution", page.Place{Paragraph: "12"}, "Calls upon Member States to equip every public landing with lighting and a means of calling for help, and to report on progress at the fourth session of the Working Group", "General Assembly", "Member States")
	b.Ask("report", page.Place{Page: "31"}, "National authorities should publish the results of every inspection within thirty days.", "Institute for River Studies", "National authorities")
	b.Ask("news", page.Place{}, "Donors must fund rescue training for boat crews, beginning with the crews of the night ferries.", "Grace Atieno", "Donors").Optional()
	b.Paragraph("In the room, three points matter most:\n- the **register** is the only regional source;\n- the resolution was adopted without a vote;\n- [the network’s brief](https://lakeside.example/brief) has the figures by country.")
	b.Section("All recommendations in one table")
	b.Matrix()
	return b.Content()
}

// Long is a briefing of so many sections with a page or so each.
func Long(sections int) page.Content {
	b := New("A very long review of everything that was said about the lakes, the rivers, the canals and those who live beside them", "en")
	words := "The commission heard that inspection remains uneven across borders, that lighting is paid for by those who can least afford it, and that the register counts only what is reported to it. "
	for i := range sections {
		id := briefing.DocumentID(fmt.Sprintf("d%d", i))
		b.Source(id, briefing.Provenance{
			Title: fmt.Sprintf("Summary of meeting %d", i+1), Publisher: "Secretariat of the Commission",
			Date: briefing.Date{Year: 2024, Month: time.Month(i%12 + 1), Day: i%28 + 1}, Symbol: fmt.Sprintf("CIW/2024/%d", i+1), Language: "en",
		})
		b.Section(fmt.Sprintf("Meeting %d", i+1))
		b.Paragraph(strings.Repeat(words, 3))
		b.Quote(id, page.Place{Paragraph: "4"}, strings.TrimSpace(strings.Repeat(words, 1)), "Delegate of a river State", "", "")
		b.Paragraph(fmt.Sprintf("Meeting %d went on: ", i+1) + strings.Repeat(words, 2))
		b.Ask(id, page.Place{Paragraph: "9"}, strings.TrimSpace(words), "Working Group", "States")
		b.Statistic(id, page.Place{Paragraph: "11"}, fmt.Sprintf("In that year %d per cent of the landings had no light.", i%90+5), "",
			briefing.Figure{Text: fmt.Sprintf("%d per cent", i%90+5), Low: float64(i%90 + 5), High: float64(i%90 + 5), Unit: "%"})
	}
	return b.Content()
}

// Languages is a briefing in one language with a quotation in each of the six
// official languages of the United Nations, and in Greek.
func Languages(language, title string) page.Content {
	b := New(title, language).Head(func(b *briefing.Briefing) {
		b.Organisation = "Lakeside Rights Network"
		b.Place, b.Date = "Genève", briefing.Date{Year: 2025, Month: time.July, Day: 1}
	})
	b.Section("1")
	for _, q := range Voices {
		id := briefing.DocumentID("doc-" + q.Language)
		b.Source(id, briefing.Provenance{Title: q.Title, Publisher: q.Org, Language: q.Language, Date: briefing.Date{Year: 2024, Month: time.May, Day: 1}})
		b.Quote(id, page.Place{Paragraph: "3"}, q.Words, q.Who, "", q.Org)
	}
	return b.Content()
}

// Voice is a quotation in one language.
type Voice struct{ Language, Words, Who, Org, Title string }

// Voices are quotations in several languages.
var Voices = []Voice{
	{"en", "Every landing needs a lamp, and every lamp needs somebody who lights it.", "Grace Atieno", "Ferry Cooperative", "Statement"},
	{"fr", "Nous l’avons dit en 2016 : « une norme que personne ne contrôle » n’est qu’un vœu, n’est-ce pas ?", "Jeanne Mbala", "Collectif des Riverains", "Déclaration"},
	{"es", "¿Quién responde cuando llamamos? Nadie: señalización, sí; rescate, todavía no.", "Inés Peña Núñez", "Red de Ribereños", "Declaración"},
	{"ru", "Причалы без освещения — это решение, которое кто-то принял; его можно изменить уже в этом году.", "Ольга Щербакова", "Союз речников", "Заявление"},
	{"ar", "نطلب مصباحًا عند كل مرسى، ونطلب تنفيذ القرار 2334 (2016) قبل نهاية العام.", "سلمى حدّاد", "شبكة أهل البحيرة", "بيان"},
	{"zh", "我们要求在每个码头安装照明设备，并且要求各国在2026年之前公布检查结果，因为没有人检查的标准只是一个愿望。", "李文", "湖区权利网络", "声明"},
	{"el", "Κάθε αποβάθρα χρειάζεται ένα φως και κάποιον που απαντά όταν καλούμε.", "Ελένη Παπαδάκη", "Δίκτυο Λίμνης", "Δήλωση"},
}

// Arabic is a briefing note that reads from right to left, with everything in it.
func Arabic() page.Content {
	b := New("مرور آمن على النهر: ما تطلبه مجتمعات البحيرة من اللجنة", "ar").Head(func(b *briefing.Briefing) {
		b.Organisation = "شبكة حقوق أهل البحيرة"
		b.Event = "الدورة الثالثة للفريق العامل المعني بالمجاري المائية الداخلية"
		b.Place, b.Date = "فيينا", briefing.Date{Year: 2025, Month: time.March, Day: 4}
		b.Audience = "الوفود والأمانة العامة (UNOV)"
	})
	b.Source("report", briefing.Provenance{
		Title: "Crossing at night: travel by water and its dangers", Publisher: "Institute for River Studies",
		Date: briefing.Date{Year: 2024, Month: time.June}, Language: "en", Address: "https://www.riverstudies.example/crossing",
	})
	b.Source("resolution", briefing.Provenance{
		Title: "تعزيز التعاون في مجال سلامة المجاري المائية الداخلية", Publisher: "الأمم المتحدة",
		Date: briefing.Date{Year: 2023, Month: time.December, Day: 19}, Symbol: "A/RES/78/990", Language: "ar",
	})
	b.Section("لماذا الآن")
	b.Paragraph("ثلاثة من كل أربعة أشخاص في منطقة البحيرة يتنقلون بالماء، ومعظمهم ليلًا. وتراجع اللجنة هذا العام **معيار السلامة** للمرة الأولى منذ عام 2011.")
	b.Statistic("report", page.Place{Page: "12"}, "Of the 2,140 accidents recorded, approximately 35 percent happened within sight of a landing that had no light.", "Regional Accident Register 2024",
		briefing.Figure{Text: "approximately 35 percent", Low: 35, High: 35, Unit: "%"})
	b.Statistic("resolution", page.Place{Paragraph: "3"}, "يعتمد أكثر من 9000 شخص على عبّارة واحدة لم تُفحص منذ عام 2016.", "",
		briefing.Figure{Text: "أكثر من 9000", Low: 9000, High: 9000, Unit: "شخص"})
	b.Section("ما قيل")
	b.Quote("resolution", page.Place{Paragraph: "7"}, Voices[4].Words, Voices[4].Who, "رئيسة", Voices[4].Org)
	b.Section("ما نطلبه")
	b.Ask("resolution", page.Place{Paragraph: "12"}, "تدعو الدول الأعضاء إلى تجهيز كل مرسى عام بالإضاءة وبوسيلة لطلب المساعدة", "الجمعية العامة", "الدول الأعضاء")
	b.Paragraph("في القاعة ثلاث نقاط:\n- السجل هو المصدر الإقليمي الوحيد؛\n- اعتُمد القرار دون تصويت؛\n1. وهذا بند مرقّم.")
	b.Matrix()
	return b.Content()
}
