package extract

import "testing"

func TestNominative(t *testing.T) {
	tests := []struct {
		name, want string
		gender     gender
	}{
		{"Светланы Ким", "Светлана Ким", genderFemale},
		{"Марии Петровны Ивановой", "Мария Петровна Иванова", genderFemale},
		{"Ольги Заславской", "Ольга Заславская", genderFemale},
		{"Микаэла Аветисяна", "Микаэл Аветисян", genderMale},
		{"Сергея Николаевича Орлова", "Сергей Николаевич Орлов", genderMale},
		{"Ильи Петрова", "Илья Петров", genderMale},
		{"Дмитрия Вольского", "Дмитрий Вольский", genderMale},
		{"Джон Смит", "Джон Смит", genderUnknown},
	}
	for _, tt := range tests {
		if got, g := nominative(tt.name); got != tt.want || g != tt.gender {
			t.Errorf("%s: %s, %d; want %s, %d", tt.name, got, g, tt.want, tt.gender)
		}
	}
}

func TestRussianNamesBehindGenitive(t *testing.T) {
	checkQuotes(t, "По словам координатора центра «Дом» Светланы Ким, такие отказы стали массовыми. «Родители боятся жаловаться, а чиновники боятся решать», — пояснила она.",
		[]said{{"Родители", "Светлана Ким", "verb after the quote"}})
	checkQuotes(t, "Эксперт Комитета по правам ребенка Эльвира Нурланова отметила, что дети не должны платить. «Школа начинается с парты, а не с печати», — сказала она.",
		[]said{{"Школа", "Эльвира Нурланова", "verb after the quote"}})
}
