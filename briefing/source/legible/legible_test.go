package legible

import (
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// document has a page for each text, with a block for each of its paragraphs.
func document(texts ...string) (text string, blocks []briefing.Block, pages []briefing.Page) {
	for i, of := range texts {
		start := len(text)
		for paragraph := range strings.SplitSeq(of, "\n") {
			b := briefing.Block{Role: briefing.RoleParagraph, Span: briefing.Span{Start: len(text), End: len(text) + len(paragraph)}}
			text += paragraph + "\n\n"
			if paragraph != "" {
				blocks = append(blocks, b)
			}
		}
		pages = append(pages, briefing.Page{Span: briefing.Span{Start: start, End: len(text)}, Label: string(rune('1' + i))})
	}
	return text, blocks, pages
}

const harbour = "The harbour office counted forty boats before the storm and eleven after it. Whoever lost a boat may ask for a loan until the end of the year."

// exchanged has other letters for those of a text.
func exchanged(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return rune("qwertyuiopasdfghjklzxcvbnm"[r-'a'])
		}
		return r
	}, strings.ToLower(text))
}

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		name  string
		pages []string
		want  Extent
	}{
		{"nothing", nil, Extent{}},
		{"an empty page", []string{""}, Extent{}},
		{"words", []string{harbour}, Extent{}},
		{"few signs", []string{strings.Repeat(harbour+" ", 4) + "\ue001"}, Extent{}},
		{"signs without letters", []string{"\ue001\ue002\ue003\ue004\ue001\ue002\ue003\ue004 open"}, Extent{Share: 66, Pages: 1, Where: "1", Whole: true}},
		{"replaced", []string{"\ufffd\ufffd\ufffd\ufffd open"}, Extent{Share: 50}},
		{"letters of many writings", []string{"ଋҨǥɢสա ۋᒒᓧⴑم"}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"a unit of another writing", []string{"15 μm, 3 kΩ of the α-helix"}, Extent{}},
		{"Japanese", []string{"東京でのレポートが2024年に한국"}, Extent{}},
		{"two writings in one word", []string{"Wi-Fiсеть и GPSприёмник"}, Extent{}},
		{"Arabic with digits", []string{"قرار 2334 (2016)"}, Extent{}},
		{"letters exchanged", []string{exchanged(harbour)}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"Cyrillic ones", []string{"фцбы дёукз щфжпрб мэиьюго ячнлкжю дщзбцё йхъш уцгьпфы мжчдюэщ щхзцбф ыкгжуп рэьлмчщ ёцюфдбж"}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"capitals of them", []string{strings.ToUpper(exchanged(harbour))}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"short lines of them", []string{strings.ReplaceAll(exchanged(harbour), " ", "\n")}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"a paragraph of them among four", []string{strings.Join([]string{harbour, harbour, exchanged(harbour), harbour}, "\n")}, Extent{Share: 25, Pages: 1, Where: "1", Whole: true}},
		{"a page of many", append(slices.Repeat([]string{harbour}, 8), exchanged(harbour)), Extent{Share: 11, Pages: 1, Where: "9"}},
		{"ranges", []string{exchanged(harbour), exchanged(harbour), harbour, exchanged(harbour)}, Extent{Share: 75, Pages: 3, Where: "1-2, 4"}},
		{"marks for letters", []string{`!"#$%&' ()*+ ,-.!/ "%$&' #!+*) (/&% $#"! '&%$ #*+! =<>?@ &%$#`}, Extent{Share: 100, Pages: 1, Where: "1", Whole: true}},
		{"prices", []string{strings.Repeat("$12 & $15 (8 %) * ", 30)}, Extent{}},
		{"an alphabet", []string{strings.Repeat("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz ", 4)}, Extent{}},
		{"abbreviations", []string{strings.Repeat("OHCHR UNHCR UNCTAD WFP FAO UNFPA UNDP of the ", 8)}, Extent{}},
		{"numbers of documents and addresses", []string{strings.Repeat("A/HRC/RES/53/2 CCPR/C/GC37 xkqz@zzqx.example https://qzxk.example/wqzxvk ", 8)}, Extent{}},
		{"dots that no letter stands for", []string{strings.Repeat("Harbour"+strings.Repeat("\ufffd", 30)+"12\n", 20)}, Extent{}},
		{"Welsh", []string{"Genir pawb yn rhydd ac yn gydradd â'i gilydd mewn urddas a hawliau. Fe'u cynysgaeddir â rheswm a chydwybod, a dylai pawb ymddwyn y naill at y llall mewn ysbryd cymodlon."}, Extent{}},
		{"Polish", []string{"Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa."}, Extent{}},
		{"Yoruba", []string{"Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba. Wọ́n ní ẹ̀bùn ti làákàyè àti ti ẹ̀rí-ọkàn, ó sì yẹ kí wọn ó máa hùwà sí ara wọn gẹ́gẹ́ bí ọmọ ìyá."}, Extent{}},
		{"Vietnamese", []string{"Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hoá ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu."}, Extent{}},
		{"Russian", []string{"Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства."}, Extent{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Of(document(tt.pages...)); got != tt.want {
				t.Errorf("%+v, want %+v", got, tt.want)
			}
		})
	}
}
