package extract

import "testing"

// TestPlainEnglishDemands finds the plainest English ways to ask besides “X urged Y
// to”, with who asks and of whom.
func TestPlainEnglishDemands(t *testing.T) {
	tests := []struct{ name, text, who, to string }{
		{"somebody's recommendation", "The inquiry’s first recommendation is that the Ministry of Water withdraw the bill.", "The inquiry", "the Ministry of Water"},
		{"somebody's demand", "The Lund Trust’s key demand is that counties should publish the data.", "Lund Trust", "counties"},
		{"a letter", "Forty charities have written to the Prime Minister urging him to drop the fee.", "Forty charities", "him"},
		{"recommended without that", "The ombudsman recommended the council publish the data.", "The ombudsman", "the council"},
		{"ends by", "Tom Ellery concluded by urging ministers to restore the wages.", "Tom Ellery", "ministers"},
		{"ends with", "Tom Ellery ended with a call for the company to restore the wages.", "Tom Ellery", "the company"},
		{"demanded that", "The union demanded that the company reinstate the workers.", "The union", "the company"},
		{"calls for somebody to", "The petition calls for the company to restore the wages.", "The petition", "the company"},
		{"calls for an end to", "The petition calls for an end to the strike.", "The petition", ""},
		{"backs calls", "The Lund Trust backs calls for a national plan.", "Lund Trust", ""},
		{"has been urged", "The Home Office has been urged to drop the fee.", "", "The Home Office"},
		{"urged by", "The Home Office has been urged by the Lund Trust to drop the fee.", "Lund Trust", "The Home Office"},
		{"sees done", "Anna Veen would like to see the Home Office scrap the fee.", "Anna Veen", "the Home Office"},
		{"in her opinion", "Anna Veen runs the Lund Trust. In her opinion, the Ministry of Water should withdraw the bill.", "Anna Veen", "the Ministry of Water"},
		{"for somebody", "For Anna Veen, the Ministry of Water should withdraw the bill.", "Anna Veen", "the Ministry of Water"},
		{"several say behind", "The authorities must release all detainees, said 12 human rights organisations in a joint statement.", "12 human rights organisations in a joint statement", "The authorities"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fs := found(document(t, plainEnglish+tt.text), "recommendation")
			if len(fs) != 1 {
				t.Fatalf("%d recommendations", len(fs))
			}
			if f := fs[0]; f.Who != tt.who || f.To != tt.to {
				t.Errorf("got %q, %q\nwant %q, %q", f.Who, f.To, tt.who, tt.to)
			}
		})
	}
	for _, text := range []string{
		"She has been asked to leave twice.",
		"Tom Ellery ended the meeting by ringing a bell.",
		"The inquiry’s first recommendation is short.",
	} {
		if fs := found(document(t, plainEnglish+text), "recommendation"); len(fs) != 0 {
			t.Errorf("%q asks for nothing", text)
		}
	}
}
