package extract

import "testing"

// TestPartsOfOurs reads bodies whose name or whose owner English tells by small words.
func TestPartsOfOurs(t *testing.T) {
	const about = "About Hands in Court\n\nHands in Court is an organisation for deaf people before the law. "
	const here = " “It rings when the rain starts,” she says."
	checkOffices(t, []held{
		{"part of ours", about + "“Nobody asked her what she needed,” says Amal Said, a member of our advisory board.", "Amal Said", "member of our advisory board", "Hands in Court"},
		{"nothing of ours", about + "“Nobody asked her what she needed,” says Amal Said, a teacher of our children.", "Amal Said", "teacher of our children", ""},
		{"women’s committee", "Mele Fonua, who chairs the village women’s committee, took me up." + here, "Mele Fonua", "chairs the village women’s committee", "village women’s committee"},
		{"kind in front of a name", "A network of village nurses, Lamplight, answers calls. Its founder, Uma Rao, sleeps beside the phone." + here, "Uma Rao", "founder", "Lamplight"},
		{"kind within a sentence", "In Lund a cooperative of former pickers, Salt Hands, sells nets. Its president, Uma Rao, sleeps there." + here, "Uma Rao", "president", "Salt Hands"},
		{"persons behind a kind", "She met a group of pupils, Ann Roe, Tom Day and Li Wei, at the gate. Its leader, Uma Rao, waved." + here, "Uma Rao", "leader", ""},
		{"name with a preposition", "The findings echo those of the United Nations Subcommittee on Prevention of Torture, which wrote that conditions “amount to a punishment no court has ordered”.", "United Nations Subcommittee on Prevention of Torture", "", "United Nations Subcommittee on Prevention of Torture"},
	})
}
