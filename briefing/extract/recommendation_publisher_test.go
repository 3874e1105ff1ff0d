package extract

import "testing"

// TestProposerIsNoTopic reads that the body or thing of which a text tells most is not
// for that the one that writes it, and who says "we" at its own name is.
func TestProposerIsNoTopic(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"a law", "Comments on the new law\n\nThe Water Data Bill is long. We read the Water Data Bill twice. The Water Data Bill is before the house. The Water Data Bill’s clauses are vague.\n\nWells should be counted each year.", ""},
		{"a right", "What we asked for\n\nWe filed a request. The Right to Water has been law since May. The Right to Water is old. The Right to Water has friends.\n\nWells should be counted each year.", ""},
		{"a system", "Our view\n\nWe tried it. The Well Access System was late. The Well Access System has failed. The Well Access System’s forms are long.\n\nWells should be counted each year.", ""},
		{"the police", "Our view\n\nWe wrote twice. The Lund Police has bought cameras. The Lund Police has refused. The Lund Police’s reply was short.\n\nCameras should be counted each year.", ""},
		{"the court", "Our view\n\nWe went to court. The Supreme Court has heard us. The Supreme Court was full. The Supreme Court’s order is short.\n\nWells should be counted each year.", ""},
		{"to whom somebody writes", "Our letter\n\nWe wrote to Harbour Media in May. Harbour Media has offices here. Harbour Media must answer. Harbour Media must open its books. We wrote to Harbour Media again.\n\nThe audit should be public.", ""},
		{"a place", "Our view\n\nWe live here. Kestria has many wells. Kestria was rich. Kestria’s rivers are low. Kestria has no plan.\n\nWells should be counted each year.", ""},
		{"a title with a participle", "Ensuring Safe Water and Fair Rules Everywhere\n\nWe read the plan twice and found it long.\n\nWells should be counted each year.", ""},
		{"at its name", "Our submission\n\nAt Lund River Trust, we count wells. The Supreme Court has heard us.\n\nWells should be counted each year.", "Lund River Trust"},
		{"we at", "Our submission\n\nWe at the Lund River Trust count wells. The Supreme Court has heard us. The Supreme Court was full.\n\nWells should be counted each year.", "Lund River Trust"},
		{"who takes a stand in the lead", "The new law\n\nLund River Trust has welcomed the vote. We counted the wells in May.\n\nWells should be counted each year.", "Lund River Trust"},
		{"a government beside we", "The win\n\nThe Lund Government has dropped the bill. We raised the alarm for years.\n\nNobody should be watched.", ""},
		{"a law in French", "Notre avis\n\nNous avons lu le texte. La Loi sur les Puits est longue. La Loi sur les Puits a été votée. La Loi sur les Puits est vague.\n\nLes puits doivent être comptés.", ""},
		{"the ministry in French", "Notre avis\n\nNous avons écrit. Le Ministère des Puits a répondu. Le Ministère des Puits a refusé. Le Ministère des Puits est loin.\n\nLes puits doivent être comptés.", ""},
		{"a body in French", "Notre avis\n\nL’Alliance des Puits salue le vote. Nous avons compté les puits en mai.\n\nLes puits doivent être comptés.", "Alliance des Puits"},
		{"as a student", "Caucus\n\nAs a student of the Lund Institute, I read it all. We are many.\n\nWells should be counted each year.", ""},
		{"as services go on", "Order\n\nAs internet services continue to remain cut in the valley, we wait.\n\nWells should be counted each year.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}

// TestPublisherIsNamedOnce has a body and its acronym on one line of the head be one
// proposer.
func TestPublisherIsNamedOnce(t *testing.T) {
	const text = "LA LIBRETA EN EL DELANTAL\nBanca postal en seis países\n\nResumen ejecutivo\n\nCentro Iberoamericano de Finanzas Inclusivas (CIFI)\nMontevideo, junio de 2025\n\nEntre agosto y diciembre, el CIFI siguió a 5.316 clientas.\n\nRecomendaciones\n\nA los gobiernos:\n– mantener una oficina por municipio;\n– autorizar a los correos a prestar.\n"
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind == "recommendation" && f.Who != "Centro Iberoamericano de Finanzas Inclusivas" {
			t.Errorf("asked by %q", f.Who)
		}
	}
}
