package extract

import "testing"

// TestOfficesBehindOffices reads who is called by the second of two offices, by the
// meeting over which they preside, or by an office that only one kind of body has.
func TestOfficesBehindOffices(t *testing.T) {
	checkOffices(t, []held{
		{"fr, of the body in the head", "Comité de suivi de la lagune\nCompte rendu de la deuxième réunion\n\nPrésents : Mme Awa Ba, préfète, présidente du Comité ; M. Yoro Sy, directeur de la Planification ; M. Ibra Fall, maire de Mbour.\n\nLa présidente ouvre la séance à 9 h. « L’eau n’a pas attendu notre convocation », observe-t-elle.", "Awa Ba", "préfète", "Comité de suivi de la lagune"},
		{"en, of the body in the head", "Lagoon Monitoring Committee\nMinutes of the second meeting\n\nPresent: Ms Awa Ba, district officer, chair of the Committee; Mr Yoro Sy, head of planning; Mr Ibra Fall, mayor of Mbour.\n\nThe chair opened the meeting at 9 a.m. “The water did not wait for our invitation,” she observed.", "Awa Ba", "district officer", "Lagoon Monitoring Committee"},
		{"en, of two with one each", "Present: Ms Awa Ba, a nurse, Chair; Mr Yoro Sy, engineer, Secretary; Mr Ibra Fall, mayor of Mbour.\n\nThe Secretary replied that “no letter had ever been received by the office”.", "Yoro Sy", "engineer", ""},
		{"es, of the body in the head", "Comité de Seguimiento de la Laguna\nActa de la segunda reunión\n\nAsistentes: Sra. Ana Bravo, prefecta, presidenta del Comité; Sr. Yago Solís, director de Planificación.\n\nLa presidenta abre la sesión a las 9. «El agua no esperó nuestra convocatoria», observa.", "Ana Bravo", "prefecta", "Comité de Seguimiento de la Laguna"},
		{"fr, presiding", "La séance était présidée par la commissaire Aline Bado. En conclusion, la présidente de séance a exhorté l’État à agir sans attendre. « La justice qui ne s’entend pas est un bruit », a-t-elle dit.", "Aline Bado", "commissaire", ""},
		{"fr, presiding at a hearing", "L’audience était présidée par le commissaire Alain Bado. « La justice qui ne s’entend pas est un bruit », a dit le président de l’audience.", "Alain Bado", "commissaire", ""},
		{"es, presiding", "La sesión fue presidida por la comisionada Alba Iriarte. Al concluir, la presidenta de la sesión instó al Estado a actuar. «La justicia que no se entiende es ruido», señaló.", "Alba Iriarte", "comisionada", ""},
		{"en, of the only commission", "Interregional Commission on Rights\nSummary of the hearing\n\nThe hearing was chaired by Commissioner Alan Bado. “Justice that is not understood is noise,” Commissioner Bado said.", "Alan Bado", "Commissioner", "Interregional Commission on Rights"},
		{"fr, of the only commission", "Commission interrégionale des droits\nRésumé de l’audience thématique\n\nL’audience était présidée par le commissaire Alain Bado. « La justice qui ne s’entend pas est un bruit », a dit M. Bado.", "Alain Bado", "commissaire", "Commission interrégionale des droits"},
		{"es, of the only commission, in front of a verb", "Comisión Interregional de Derechos\nResumen de la audiencia temática\n\nPresidió la audiencia el comisionado Baltasar Iriarte. «La justicia que no se entiende es ruido», señaló el comisionado Iriarte. La Comisión dará seguimiento al asunto.", "Baltasar Iriarte", "comisionado", "Comisión Interregional de Derechos"},
	})
}

// TestFieldsOfWhatIsDone reads the field that an office directs, which is no body.
func TestFieldsOfWhatIsDone(t *testing.T) {
	const fr, es, en = "« Rien n’a changé depuis dix ans », dit Ali Sow, ", "«Nada ha cambiado en diez años», dijo Alí Soto, ", "“Nothing has changed for ten years,” said Ali Benson, "
	checkOffices(t, []held{
		{"fr, two", fr + "directeur de la Gestion et de la Planification des ressources en eau.", "Ali Sow", "directeur de la Gestion et de la Planification des ressources en eau", ""},
		{"fr, with its article", fr + "directrice de la Communication.", "Ali Sow", "directrice de la Communication", ""},
		{"fr, and the body behind", fr + "directrice de la Prévention de la Ligue du Fleuve.", "Ali Sow", "directrice de la Prévention", "Ligue du Fleuve"},
		{"fr, a body", fr + "directeur de la Fondation Kora.", "Ali Sow", "directeur", "Fondation Kora"},
		{"fr, who presides over a body", fr + "présidente de l’Action des femmes.", "Ali Sow", "présidente", "Action des femmes"},
		{"es, and the body behind", es + "director de Modernización del Poder Judicial.", "Alí Soto", "director de Modernización", "Poder Judicial"},
		{"es, a body", es + "directora de Acción Ciudadana.", "Alí Soto", "directora", "Acción Ciudadana"},
		{"en", en + "Director of Modernisation.", "Ali Benson", "Director of Modernisation", ""},
		{"en, a body", en + "director of Action Against Hunger.", "Ali Benson", "director", "Action Against Hunger"},
	})
}
