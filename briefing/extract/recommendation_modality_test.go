package extract

import (
	"testing"

	"attache/briefing"
)

func TestWaysOfAsking(t *testing.T) {
	tests := []struct {
		name, text string
		asks       int
	}{
		{"wish to see something done", "The coalition would like to see the ministry publish its reports.", 1},
		{"wish to see something done by others", "The vendors hope to see the market reopened by spring.", 1},
		{"wish for a participle", "The union wants the night bus restored.", 1},
		{"wish for a thing", "The girl wants a bicycle painted red.", 0},
		{"wish of one's own", "She would like to see her brother again.", 0},
		{"let with a verb", "“Let every school have a nurse,” said Ana Lund, the treasurer.", 1},
		{"let of speech", "“Let me be clear,” said Ana Lund, the treasurer.", 0},
		{"let as a story", "He let the boat drift for a while.", 0},
		{"contraction", "“I’d call on the government to open the archives,” said Ana Lund.", 1},
		{"adverb inside", "The union has called repeatedly for the reopening of the clinic.", 1},
		{"adverb in the passive", "Member States are strongly urged to provide funding.", 1},
		{"bare subjunctive", "The delegates suggested that members notify the secretariat of any change.", 1},
		{"aside", "It is vital, the minister said, that the law be changed.", 1},
		{"forecast", "The price should fall next year, the bank forecasts.", 0},
		{"procedure", "The senator proposed an amendment to the motion.", 0},
		{"thing asked for", "He asks for names at the door and writes them down.", 0},
		{"question asked", "Everyone asks that question on the first day.", 0},
		{"rights", "Written permission must be obtained before any part of this publication is reproduced.", 0},
		{"two seats reserved", "The Council called for two reserved seats on the board.", 1},
		{"French elision", "La réunion a eu lieu à la mairie du village.\n\nIl est nécessaire d’ouvrir une enquête.", 1},
		{"French aside", "La réunion a eu lieu à la mairie du village.\n\nIl est temps, poursuit-il, d’ouvrir les archives.", 1},
		{"French advantage", "La réunion a eu lieu à la mairie du village.\n\nLes communes gagneraient à partager leurs ambulances.", 1},
		{"French subjunctive", "La réunion a eu lieu à la mairie du village.\n\n« Qu’ils financent les écoles », a lancé Ana Lund, trésorière.", 1},
		{"French alternative", "La réunion a eu lieu à la mairie du village.\n\nQue la digue tienne ou qu’elle cède, ils resteront.", 0},
		{"French manner", "La réunion a eu lieu à la mairie du village.\n\nOn ne peut pas vivre comme il faut avec ce salaire.", 0},
		{"Spanish call", "La reunión se celebró ayer en el ayuntamiento.\n\nLa alcaldesa hizo el llamado a los vecinos para que hiervan el agua.", 1},
		{"Spanish subjunctive", "La reunión se celebró ayer en el ayuntamiento.\n\n«Que se abran los archivos», dijo Ana Lund, tesorera.", 1},
		{"Spanish wish", "La reunión se celebró ayer en el ayuntamiento.\n\n«Que Dios los acompañe», dijo Ana Lund, tesorera.", 0},
		{"Spanish concern", "La reunión se celebró ayer en el ayuntamiento.\n\nEl problema tiene que ver con la sequía.", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			asks := 0
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation {
					asks++
				}
			}
			if asks != tt.asks {
				t.Errorf("found %d asks, want %d", asks, tt.asks)
			}
		})
	}
}
