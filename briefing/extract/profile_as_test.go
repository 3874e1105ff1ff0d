package extract

import "testing"

func TestOfficeInWhichSomebodyActs(t *testing.T) {
	for _, tt := range []held{
		{"lobbies as", "‘Clients want a desk that wipes itself,’ concedes Hugh Pemberton, who lobbies for cleaning contractors as policy director of the British Facilities Alliance.", "Hugh Pemberton", "policy director", "British Facilities Alliance"},
		{"of whom they propose", "‘Clients want a desk that wipes itself,’ says Hugh Pemberton, who proposed Ana Lund as director of the Harbour Trust.", "Hugh Pemberton", "", ""},
		{"by the surname, there", "‘I have mine when you have your breakfast,’ says Precious Adjei.\n\nThe Carers’ Union does not win often. Its organiser there was Adjei.", "Precious Adjei", "organiser", "Carers’ Union"},
		{"without a body", "‘Clients want a desk that wipes itself,’ says Hugh Pemberton, who speaks for landlords as chair of a list.", "Hugh Pemberton", "", ""},
		{"whom the text goes on about later", "Kavya Ramaswami washes her hands. The director of the Deccan Seed Bank then shows me to a chair. It is a plain one.\n\n“So you came here on one of the nine,” she says.", "Kavya Ramaswami", "director", "Deccan Seed Bank"},
		{"not of the same gender", "Ms. Ana Roa opened the gate. The director of the Harbour Trust shook his head. It rained. “It is one of the nine,” she said.", "Ana Roa", "", ""},
		{"of whom the text is next", "Ana Roa opened the gate. The director of the Harbour Trust was late. Paul Lund waited. “It is one of the nine,” he said.", "Paul Lund", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
