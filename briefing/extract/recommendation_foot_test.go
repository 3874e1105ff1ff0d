package extract

import (
	"strings"
	"testing"
)

// TestFoot says in whose voice a document asks by its first sentence, the address at
// its foot, the part of a body at its head, who told it, and “we” behind a body.
func TestFoot(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"web page brand", "Skip to content\nEN | ES\nDonate  Member login\n\nTHE SECOND BOAT\nGlobal alliance for the rights of deckhands\n\nAbout   Campaigns   Stories\n\nManila to Mombasa: a year of rest\n\nPosted by Second Boat Comms Team on 16 June 2026\n\nTwelve months ago we launched a simple demand: one day of rest.\n\nIn Malaysia a rule took effect. The ILO meets again in a fortnight. We are calling on:\n\n→ Governments to ratify Convention No. 188\n→ Owners to hand over the passports\n\nThe Second Boat International VZW · Rue du Port 80, 1030 Brussels", "Second Boat"},
		{"ngo page first sentence", "Joint call to G20 leaders\n\nOpen Signal Watch has joined over 100 organisations in appealing to leaders to bring rights to the centre.\n\nThe Internet contributes nearly $7 trillion.\n\nAs the host, Argentine President Mauricio Macri has promised to \"put the needs of people first.\" We urge all G20 countries to work with leaders from all groups:\n\n  * Access: We urge G20 members to invest in access.\n  * Privacy: We urge the G20 members to protect privacy. People must be given more control over their data.\n\nGovernments should protect the net.", "Open Signal Watch"},
		{"ngo welcomes", "New law on lakes a first step\n\nThe Northern Lakes Alliance welcomes the law on lakes that Parliament passed on Monday.\n\nThe law bans dumping. It has gaps. The Ministry of Water wrote it in a week.\n\nParliament should close them before summer. We will watch.", "Northern Lakes Alliance"},
		{"ong fr salue", "Une loi pour les lacs\n\nL’Alliance des lacs du Nord salue la loi que le Parlement a votée lundi.\n\nLa loi interdit les rejets. Elle a des trous.\n\nLe Parlement doit la compléter avant l’été. Nous y veillerons.", "Alliance des lacs du Nord"},
		{"ong es celebra", "Una ley para los lagos\n\nLa Alianza de los Lagos del Norte celebra la ley que el Congreso aprobó el lunes.\n\nLa ley prohíbe los vertidos. Tiene huecos.\n\nEl Congreso debe completarla antes del verano. Seguiremos vigilando.", "Alianza de los Lagos del Norte"},
		{"fact sheet footer", "FACT SHEET\nLead in lakes\n\n1 in 3 lakes has lead.\n\nWhat should be done\n\n• Test every lake.\n• Ban lead weights.\n\nLake Health Fund, 12 Quay Street, Lund · www.lakehealth.example", "Lake Health Fund"},
		{"fiche fr", "FICHE D’INFORMATION\nLe plomb dans les lacs\n\nUn lac sur trois contient du plomb.\n\nQue faire ?\n\n• Analyser tous les lacs.\n• Interdire les plombs de pêche.\n\nFonds Santé des lacs · 12, quai du Nord, Thonon · www.fsl.example", "Fonds Santé des lacs"},
		{"questions asked", "Comité de Asuntos del Lago\nDeclaración de la Unión de Barqueras\n\nGracias, señora Presidenta. Somos doscientas.\n\n¿Qué pedimos al Comité?\n\nPrimero, que inste a los Estados a desvincular el permiso.\n\nSegundo, que recomiende inspecciones en los muelles.\n\nTercero, que incluya en su observación la situación de las barqueras.", "Unión de Barqueras"},
		{"questions asked fr", "Comité des lacs\nDéclaration de l’Union des batelières\n\nMerci, Madame la Présidente. Nous sommes deux cents.\n\nQue demandons-nous au Comité ?\n\nPremièrement, qu’il engage les États à délivrer des permis.\n\nDeuxièmement, qu’il recommande des inspections sur les quais.", "Union des batelières"},
		{"desde", "Blog › Desde el terreno\n\nDiario de una misión\n\nPor Maite Olano, oficial de incidencia de Ingenieros del Norte\n\nLlevo seis días aquí. Yo no he visto llover. Me lo dijo el pastor.\n\nAnoto lo que me llevo. Desde Ingenieros del Norte pedimos tres cosas:\n\n1. que la gobernación conecte los pozos;\n2. que los donantes financien los techos.", "Ingenieros del Norte"},
		{"at harbour", "Diary of a mission\n\nBy Jane Okoro, officer of Harbour Light\n\nI have been here for six days. I have not seen rain. My guide told me.\n\nAt Harbour Light, we ask the governor to connect the wells.", "Harbour Light"},
		{"chez", "Carnet de mission\n\nPar Awa Kane\n\nJe suis ici depuis six jours. Je n’ai pas vu la pluie. Mon guide me l’a dit.\n\nÀ la Fondation Eau Vive, nous demandons au gouverneur de raccorder les puits.", "Fondation Eau Vive"},
		{"quienes", "CARTA ABIERTA\na la señora Presidenta de la República\n\nSeñora Presidenta:\n\nLe escribimos quienes abajo firmamos, autoridades del pueblo, obispos y científicas.\n\nLa Defensoría calcula que cada título tarda once años. La Organización del Pueblo Kama lo sabe.\n\nEl Ministerio debe asignar un fiscal.", "quienes abajo firmamos"},
		{"narrator fr", "Handi’Pont\nAccueil › Paroles\n\n« J’ai appris le mot »\n\nPropos recueillis par Yann Lemoine, photos de Tiana Rako\n\nNoëlle Ravelo a trente-quatre ans et un rire qui précède ses phrases. Elle est née dans un village.\n\nVoici son histoire.\n\nL’école était en haut d’un escalier. Je le connais. Mon frère Tovo me portait.\n\nAlors, oui, j’ai des demandes. L’État doit supprimer les taxes. Et j’appelle les organisations à embaucher ces personnes.", "Noëlle Ravelo"},
		{"narrator en", "\"I learnt the word\"\n\nAs told to Ian Lemon\n\nNora Ravel is thirty-four. She was born in a village.\n\nThe school was up a stair. I know it. My brother carried me, and I counted.\n\nThe state must drop the tax.", "Nora Ravel"},
		{"committee minutes fr", "Assemblée nationale\nCommission des affaires sociales\n\nCOMPTE RENDU D’AUDITION\nSéance du 5 novembre 2025\n\nLa présidente ouvre la séance. Elle cite l’avis rendu par la Commission africaine des droits de l’homme.\n\nM. Loemba s’inquiète.\n\nEn conclusion, la commission :\n– invite le Gouvernement à adopter le décret ;\n– demande aux gardes de suivre une formation.", "Commission des affaires sociales"},
		{"committee minutes en", "National Assembly\nSelect Committee on Wells\n\nMINUTES\n3 May 2026\n\nThe Chair cited the views of the African Committee of Experts on Lakes.\n\nMr. Loemba was concerned.\n\nThe committee recommends that the Government adopt the decree.", "Select Committee on Wells"},
		{"initials es", "ENTREVISTA\n\nItzel Barro Coc: «La censura llega en moto»\n\nAndoni Legarra: ¿Por qué?\n\nItzel Barro Coc: Porque nunca viene a pie.\n\nA. L.: ¿Qué pide?\n\nI. B. C.: Tres cosas. Los Estados tienen que dejar de procesar a las radios.\n\nA. L.: ¿Y la Comisión?\n\nI. B. C.: La Comisión debería enviar una visita.", "Itzel Barro Coc"},
		{"agreed list", "SUMMARY\nOpen-ended Group on Ports\n\n5. Discussion\nA participant asked about data.\n\n6. Recommendations of the Group\nThe Group agreed on the following, to be sent to all States:\n(a) Refrain from the use of mines in harbours;\n(b) Record every casualty, by age and sex;\n(c) Relocate depots that lie near dwellings.", "Open-ended Group on Ports"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			asked := 0
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind != "recommendation" {
					continue
				}
				if asked++; tt.who == "" && f.Who != "" || !strings.Contains(f.Who, tt.who) {
					t.Errorf("proposer %q, want %q (%s)", f.Who, tt.who, f.Reason)
				}
			}
			if asked == 0 {
				t.Error("no recommendation")
			}
		})
	}
}
