package structure

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

// sketch writes blocks as "role [number] text" lines.
func sketch(text string, blocks []briefing.Block) string {
	var b strings.Builder
	for _, bl := range blocks {
		number := ""
		if bl.Number != "" {
			number = " [" + bl.Number + "]"
		}
		fmt.Fprintf(&b, "%s%s: %s\n", bl.Role, number, strings.ReplaceAll(text[bl.Span.Start:bl.Span.End], "\n", "⏎"))
	}
	return b.String()
}

const long = "A sentence of the document that is long enough to be its body, because it says more than a title would say."

func TestBlocks(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"white space", " \n\t\n\u00a0", ""},
		{
			"numbers of sub-paragraphs", "7. Asks States:\n(a) To act;\n(b) To report:\n(i) Yearly;\n(ii) In full.\n8. Decides to meet.",
			"paragraph [7]: 7. Asks States:\nlist item [7 (a)]: (a) To act;\nlist item [7 (b)]: (b) To report:\n" +
				"list item [7 (b) (i)]: (i) Yearly;\nlist item [7 (b) (ii)]: (ii) In full.\nparagraph [8]: 8. Decides to meet.\n",
		},
		{
			"a letter i after h is no roman numeral", "(h) Eight things to do;\n(i) Nine things to do.",
			"list item [(h)]: (h) Eight things to do;\nlist item [(i)]: (i) Nine things to do.\n",
		},
		{
			"a quantity is no paragraph number", "2.7 Million people fled the floods in the north.\n\nNobody counted them.",
			"paragraph: 2.7 Million people fled the floods in the north.\nparagraph: Nobody counted them.\n",
		},
		{
			"a year is no paragraph number", "2024. It was a good year for the vines.",
			"paragraph: 2024. It was a good year for the vines.\n",
		},
		{
			"broken lines are joined", "The committee met in the hall of the old town and heard\nthe reports of its members on the state of the roads,\nwhich they had seen for themselves over the summer and\nwhich were worse than anybody had expected them to be.\nNobody spoke for the roads.",
			"paragraph: The committee met in the hall of the old town and heard⏎the reports of its members on the state of the roads,⏎which they had seen for themselves over the summer and⏎which were worse than anybody had expected them to be.⏎Nobody spoke for the roads.\n",
		},
		{
			"lines of a list are not", "We ask that:\nroads be mended;\nbridges be built;\nboats be kept.",
			"paragraph: We ask that:\nparagraph: roads be mended;\nparagraph: bridges be built;\nparagraph: boats be kept.\n",
		},
		{
			"a speech opens with a dash", "—I saw it —she says—. It was red.\n\n— Et vous ? demande-t-il.",
			"paragraph: —I saw it —she says—. It was red.\nparagraph: — Et vous ? demande-t-il.\n",
		},
		{
			"items with a dash and a narrow space", "Les États devraient :\n–\u202fagir ;\n–\u00a0rendre compte.",
			"paragraph: Les États devraient :\nlist item: –\u202fagir ;\nlist item: –\u00a0rendre compte.\n",
		},
		{
			"rows by columns", "City   Men   Women\nRome   1   2\nOslo   3   4",
			"table row: City   Men   Women\ntable row: Rome   1   2\ntable row: Oslo   3   4\n",
		},
		{
			"numbered paragraphs with tabs are no rows", "1.\tThe first thing is this.\n2.\tThe second thing is that.",
			"paragraph [1]: 1.\tThe first thing is this.\nparagraph [2]: 2.\tThe second thing is that.\n",
		},
		{
			"a note that the text refers to", "The figures are old.1\n\n1 Figures of the ministry.",
			"paragraph: The figures are old.1\nfootnote [1]: 1 Figures of the ministry.\n",
		},
		{
			"no note without a reference", "The figures are old.\n\n1 In ten is missing.",
			"paragraph: The figures are old.\nparagraph: 1 In ten is missing.\n",
		},
		{
			"numbers with a dash", "L’association demande :\n\n1- d’adopter une loi ;\n\n2-créer un fonds ;\n\n3.- Publier le registre.",
			"paragraph: L’association demande :\nlist item [1]: 1- d’adopter une loi ;\nlist item [2]: 2-créer un fonds ;\nlist item [3]: 3.- Publier le registre.\n",
		},
		{
			"numbers with a degree sign or a slash", "Pide:\n\n1° Adoptar una ley.\n\n2° Crear un fondo.\n\nY:\n\n1/ Publicar.\n\n2/ Informar.",
			"paragraph: Pide:\nlist item [1]: 1° Adoptar una ley.\nlist item [2]: 2° Crear un fondo.\nparagraph: Y:\nlist item [1]: 1/ Publicar.\nlist item [2]: 2/ Informar.\n",
		},
		{
			"letters with a dash", "We ask to:\n\na- adopt a law;\n\nb.- create a fund.",
			"paragraph: We ask to:\nlist item [a]: a- adopt a law;\nlist item [b]: b.- create a fund.\n",
		},
		{
			"arrows, ticks and pictures", "We ask to:\n\n→ adopt a law;\n\n✔️ create a fund;\n\n👉 publish it;\n\n•report.",
			"paragraph: We ask to:\nlist item: → adopt a law;\nlist item: ✔️ create a fund;\nlist item: 👉 publish it;\nlist item: •report.\n",
		},
		{
			"a compound with a number is no item", "20-year-old boats were counted in the harbour.\n\n3-year plans were made.\n\n5 – 10 people came.",
			"paragraph: 20-year-old boats were counted in the harbour.\nparagraph: 3-year plans were made.\nparagraph: 5 – 10 people came.\n",
		},
		{
			"a heading needs something to head", long + "\n\nThe end",
			"paragraph: " + long + "\nparagraph: The end\n",
		},
		{
			"a question of an interview is no heading", "Who should pay\n\n" + long + "\n\nMOORE: What next?\n\n" + long,
			"heading: Who should pay\nparagraph: " + long + "\nparagraph: MOORE: What next?\nparagraph: " + long + "\n",
		},
		{
			"the title behind its category", "Reports The state of the roads in the north\n\nThe state of the roads in the north\n\n" + long,
			"boilerplate: Reports The state of the roads in the north\nheading: The state of the roads in the north\nparagraph: " + long + "\n",
		},
		{
			"an alt text at the end", long + "\n\nold bridge",
			"paragraph: " + long + "\nboilerplate: old bridge\n",
		},
		{
			"link labels at the end of a paragraph", long + " [Statement] [Concept Note]",
			"paragraph: " + long + "\nboilerplate: [Statement] [Concept Note]\n",
		},
		{
			"one word in brackets is the text's", long[:len(long)-1] + " [in French]",
			"paragraph: " + long[:len(long)-1] + " [in French]\n",
		},
		{
			"links under their label, then text again", long + "\n\nRelated posts\nAnother story\nA third one\n\n" + long,
			"paragraph: " + long + "\nboilerplate: Related posts\nboilerplate: Another story\nboilerplate: A third one\nparagraph: " + long + "\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sketch(tt.text, Blocks(tt.text)); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestFurniture(t *testing.T) {
	furniture := []string{
		"Skip to main content", "We use cookies to improve your visit.", "Home › News › 2024", "News  › ", "Inicio > Noticias",
		"Share this: Facebook | X | WhatsApp", "© 2024 Some Network. All rights reserved.", "[Image: a boat]", "5 min read",
		"Il semble que vous utilisiez un navigateur obsolète.", "Partager : Facebook · LinkedIn", "Aller au contenu principal",
		"Utilizamos cookies propias y de terceros.", "Pasar al contenido principal", "Suscríbase al boletín",
		"By Jane Doe | 3 May 2024", "Par Anne Martin", "Por Rosa de la Cruz", "Distr.: General", "* * *",
		"Tel: +41 22 555 20 20", "Page 3 of 12", "Accept all   Reject   Settings",
	}
	for _, s := range furniture {
		blocks := Blocks(s + "\n\n" + long)
		if len(blocks) == 0 || blocks[0].Role != briefing.RoleBoilerplate {
			t.Errorf("%q is taken for content: %+v", s, blocks)
		}
	}
	content := []string{
		"Share of women in parliament", "Home is where they were not safe.", "By the numbers", "By 2030, all States must act.",
		"Cookies were served at the reception.", "Contact tracing must be paid for.", "Search and rescue operations",
		"Comments by the State party were received in May.", "Related crimes such as money laundering are rising.",
		"Donations fell by 12 per cent.", "Please update your national action plans before the next session.",
		"Privacy of survivors must be protected.", "Follow-up to the recommendations is weak.",
		"Highlights", "Comments", "Privacy", "Search", "Accessibility", "Next", "Home",
		"Image-based abuse grew by a third.", "Доклад о положении детей", "人口贩运问题报告", "تقرير عن حالة الأطفال",
		"Listen to survivors before you write the law.", "Download speeds doubled, and so did abuse.",
		"Por ello pedimos más fondos.", "Par ailleurs, les délégués ont voté.", "> 50 per cent of girls are out of school",
	}
	for _, s := range content {
		for _, b := range Blocks(s + "\n\n" + long) {
			if b.Role == briefing.RoleBoilerplate {
				t.Errorf("%q is set aside", s)
			}
		}
	}
}

func TestMarkKeepsStatedRoles(t *testing.T) {
	text := "Title\n\nSkip to content\n\n3. " + long + "\n\n• an item\n\nRelated posts\n\nA link"
	var stated []briefing.Block
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		stated = append(stated, briefing.Block{Span: briefing.Span{Start: at, End: at + len(part)}, Role: briefing.RoleParagraph})
		at += len(part) + 2
	}
	stated[0].Role, stated[0].Level = briefing.RoleHeading, 1
	stated[3].Role = briefing.RoleListItem
	want := "heading: Title\nboilerplate: Skip to content\nparagraph [3]: 3. " + long + "\nlist item: • an item\nboilerplate: Related posts\nboilerplate: A link\n"
	if got := sketch(text, Mark(text, stated)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func FuzzBlocks(f *testing.F) {
	f.Add("1. One\n(a) two\n\n“Three”\nFour")
	f.Add("A   1   2\nB   3   4\n[X1] [Y2]\n— z")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			t.Skip()
		}
		if _, err := briefing.NewDocument(strings.ToValidUTF8(text, "?"), Blocks(strings.ToValidUTF8(text, "?")), nil, briefing.Provenance{}); err != nil {
			t.Fatal(err)
		}
	})
}

// TestMarkNumbered tells the numbered paragraphs of a paper from a list: a
// format states both as numbered items.
func TestMarkNumbered(t *testing.T) {
	item := func(n int, s string) string { return fmt.Sprintf("%d. %s", n, s) }
	tests := []struct {
		name  string
		items []string
		want  briefing.Role
	}{
		{"long items", []string{item(1, long+" "+long), item(2, "Short one."), item(3, long+" "+long)}, briefing.RoleParagraph},
		{"short items", []string{item(1, "First the police"), item(2, "Then the museum"), item(3, "Then the press")}, briefing.RoleListItem},
		{"mostly short", []string{item(1, "First the police"), item(2, long+" "+long), item(3, "Then the press")}, briefing.RoleListItem},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var text strings.Builder
			var blocks []briefing.Block
			for i, s := range tt.items {
				start := text.Len()
				text.WriteString(s)
				blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: start, End: text.Len()}, Role: briefing.RoleListItem, Number: fmt.Sprint(i + 1)})
				text.WriteString("\n")
			}
			for i, b := range Mark(text.String(), blocks) {
				if b.Role != tt.want || b.Number != fmt.Sprint(i+1) {
					t.Errorf("item %d is a %s numbered %q", i+1, b.Role, b.Number)
				}
			}
		})
	}
}
