package extract

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// held is a text with one quote, by whom it is, and in which office.
type held struct{ name, text, who, role, org string }

// spokenBy is a text and whose its last spoken quote is.
type spokenBy struct{ name, text, want string }

// checkFoundSpeaker compares who says the last quote that is found in each
// text, empty where none is to be.
func checkFoundSpeaker(t *testing.T, whoByText map[string]string) {
	t.Helper()
	for text, who := range whoByText {
		d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range Extract(d, Knowledge{}).Findings {
			if f.Kind == briefing.KindQuote {
				got = f.Who
			}
		}
		if got != who {
			t.Errorf("%.40q… is said by %q, want %q", text, got, who)
		}
	}
}

func checkOffices(t *testing.T, tests []held) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) != 1 {
				t.Fatalf("%d quotes", len(a.Quotes))
			}
			sp := a.Quotes[0].Speaker
			if sp.Who != tt.who || sp.Role != tt.role || sp.Org != tt.org {
				t.Errorf("got %q, %q, %q\nwant %q, %q, %q", sp.Who, sp.Role, sp.Org, tt.who, tt.role, tt.org)
			}
		})
	}
}

// checkLastOffice compares by whom, and in which office, the last spoken quote of each
// text is.
func checkLastOffice(t *testing.T, tests []held) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var sp prose.Speaker
			for _, q := range analyse(document(t, tt.text), Knowledge{}).Quotes {
				if q.Spoken {
					sp = q.Speaker
				}
			}
			if sp.Who != tt.who || sp.Role != tt.role || sp.Org != tt.org {
				t.Errorf("got %q, %q, %q\nwant %q, %q, %q", sp.Who, sp.Role, sp.Org, tt.who, tt.role, tt.org)
			}
		})
	}
}

func checkLastSpeaker(t *testing.T, tests []spokenBy) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, q := range analyse(document(t, tt.text), Knowledge{}).Quotes {
				if q.Spoken {
					got = q.Speaker.Who
				}
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
