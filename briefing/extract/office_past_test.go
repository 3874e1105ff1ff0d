package extract

import "testing"

// TestOfficeNowAndBefore keeps what somebody is now before what they were.
func TestOfficeNowAndBefore(t *testing.T) {
	const here = " “Goats are easier to lead than committees,” he says."
	checkOffices(t, []held{
		{"office in front of what was", "Team leader Abel Tsegaye was a hairdresser when he saw the advertisement." + here, "Abel Tsegaye", "Team leader", ""},
		{"office with an article", "The director, Abel Tsegaye, was a teacher." + here, "Abel Tsegaye", "director", ""},
		{"what was alone", "Abel Tsegaye was a hairdresser when the war began." + here, "Abel Tsegaye", "hairdresser", ""},
		{"kin in front of what was", "His uncle Abel Tsegaye was a blacksmith in Gondar." + here, "Abel Tsegaye", "blacksmith", ""},
		{"joined as, now is", "Abel Tsegaye joined the Harbour Trust as a driver. He is now its director." + here, "Abel Tsegaye", "director", "Harbour Trust"},
		{"joined as", "Abel Tsegaye joined the Harbour Trust as a driver." + here, "Abel Tsegaye", "driver", "Harbour Trust"},
		{"joined as director", "Abel Tsegaye joined the Harbour Trust as director. He is a teacher by training." + here, "Abel Tsegaye", "director", "Harbour Trust"},
		{"office in front of a former one", "The head of the mission, former judge Abel Tsegaye, praised the voters." + here, "Abel Tsegaye", "head of the mission", ""},
		{"former one alone", "She met, in the end, former judge Abel Tsegaye." + here, "Abel Tsegaye", "former judge", ""},
		{"of a body, in front of a former one", "The director of the Harbour Trust, retired colonel Abel Tsegaye, praised the voters." + here, "Abel Tsegaye", "director", "Harbour Trust"},
		{"livelihood", "In Karachi, Abel Tsegaye, who strips cables in a yard, told us of gloves." + here, "Abel Tsegaye", "strips cables in a yard", ""},
		{"former trade", "“We wrote it down every single year,” said a former freight forwarder in Antwerp.", "a former freight forwarder in Antwerp", "former freight forwarder", ""},
	})
}
