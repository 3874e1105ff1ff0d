package extract

import "testing"

func TestWhoseOfficeIsToldOf(t *testing.T) {
	text := "The director, Ama Lund, was there. The plan came from the Dockers’ Union, whose secretary, Jane Okoro, spent a month at sea. “It is late for us all,” she said."
	a := analyse(document(t, text), Knowledge{})
	if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != "Jane Okoro" {
		t.Errorf("quotes %+v, want one by Jane Okoro", a.Quotes)
	}
	text = "“It is late,” said Dutch Roe BV. Blue Ladders is a union. In a statement, the company said it “was never told of any fee by anybody”."
	a = analyse(document(t, text), Knowledge{})
	if len(a.Quotes) != 2 || a.Quotes[1].Speaker.Org != "Dutch Roe BV" {
		t.Errorf("quotes %+v, want the second one by Dutch Roe BV", a.Quotes)
	}
}
