package register

import (
	"testing"

	"attache/briefing/extract/prose"
)

func TestNominative(t *testing.T) {
	tests := []struct {
		name, want string
		gender     prose.Gender
	}{
		{"Светланы Ким", "Светлана Ким", prose.GenderFemale},
		{"Марии Петровны Ивановой", "Мария Петровна Иванова", prose.GenderFemale},
		{"Ольги Заславской", "Ольга Заславская", prose.GenderFemale},
		{"Микаэла Аветисяна", "Микаэл Аветисян", prose.GenderMale},
		{"Сергея Николаевича Орлова", "Сергей Николаевич Орлов", prose.GenderMale},
		{"Ильи Петрова", "Илья Петров", prose.GenderMale},
		{"Дмитрия Вольского", "Дмитрий Вольский", prose.GenderMale},
		{"Джон Смит", "Джон Смит", prose.GenderUnknown},
	}
	for _, tt := range tests {
		if got, g := nominative(tt.name); got != tt.want || g != tt.gender {
			t.Errorf("%s: %s, %d; want %s, %d", tt.name, got, g, tt.want, tt.gender)
		}
	}
}
