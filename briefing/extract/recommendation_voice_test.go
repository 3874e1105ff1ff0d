package extract

import "testing"

// TestVoice says in whose voice a document asks that says neither "we" nor who
// asks: by its head, its imprint, its first sentence, and who asked before.
func TestVoice(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"line below the title", "Drought\n\nCocoa Belt Weather Service\nBriefing note, 8 November 2024\n\nRain has been below average.\n\nBanks should allow farmers to skip a payment.", "Cocoa Belt Weather Service"},
		{"name that ends in a unit’s noun", "Independent Panel on Dam Safety\nFinal report to the Governor\n\nThe Panel visited nine dams.\n\nThe operator should install sirens.", "Independent Panel on Dam Safety"},
		{"contact that is no institution by a noun", "Night trains\n\nWe counted the empty seats on 200 buses.\n\nParliament should reserve two paths a night.\n\nContact\nFriends of the Night Train, Box 44, Lund", "Friends of the Night Train"},
		{"two bodies on a line", "JOINT STATEMENT\n\nEuropean Federation of Street Musicians and the Busking Commons\n\nMusic is older than the street.\n\nCity councils should drop the audition.", "European Federation of Street Musicians; Busking Commons"},
		{"members of an alliance", "To the members of Parliament\n\nWe are 34 organisations united in the Alliance for Wild Rivers. We live from fishing.\n\nThe permits must be withdrawn.", "Alliance for Wild Rivers"},
		{"we at", "Newsletter\n\nWe at the Horticultural Society of Lund have planted roses since 1961.\n\nThe water board should open the gate.", "Horticultural Society of Lund"},
		{"end of the title", "The closed border\nFindings and recommendations of the Horn Traders' Observatory\n\nOnions have rotted.\n\nOfficers must stop taking goods.", "Horn Traders' Observatory"},
		{"who submits", "Submission to the Committee on the Rights of the Child\n78th session\n\nSubmitted by: Girls at the Wheel (Lahore)\n\nGirls leave school at 13.\n\nDrivers need to be trained.", "Girls at the Wheel"},
		{"beside what the text is", "WHO LEFT THE LIGHTS ON?\nEnergy Poverty Lab – Working paper 12\n\nFamilies pay twice.\n\nMeters must be read in the presence of the tenant.", "Energy Poverty Lab"},
		{"two authors", "Give the river a lawyer\n\nRangi Parata and Lucy Hollis\n\nI was born on the bank, and I have seen it brown.\n\nParliament should name two guardians.", "Rangi Parata; Lucy Hollis"},
		{"about, on one line", "PRESS NOTE\n\nManila, 30 August 2025. One in four drivers is over 60.\n\n“They drove us to school,” said Imelda Cruz.\n\nOperators must pay half.\n\nAbout Second Gear: founded in 1988, it works with drivers.", "Second Gear"},
		{"à propos, sur une ligne", "COMMUNIQUÉ\n\nLes plages se vident\n\n« J’en comptais quarante », raconte Félicien Hounsou, écogarde.\n\nLes hôtels doivent éteindre leurs lampes.\n\nÀ propos de Nature Littorale : association créée en 2002, elle forme des écogardes.", "Nature Littorale"},
		{"body that takes a position", "Statement on the attack on the ferry\n\nThe Civil Aid Coalition is appalled by the shelling of a ferry. Nineteen people died.\n\nBoth sides must let rescue boats pass.", "Civil Aid Coalition"},
		{"those who write, behind the occasion", "Lettre ouverte\n\nEn cette Journée de la presse, nous, rédactions et syndicats de six pays, vous écrivons.\n\nLe Parlement doit retirer la loi.\n\nPremiers signataires :\nIssouf Zerbo, secrétaire général\nUnion des correspondants indépendants", "rédactions et syndicats de six pays"},
		{"read for a body", "Human Rights Council\nDelivered by Blessing Okoro, on behalf of the Salt Workers' Alliance\n\nWe mine in the dark.\n\nWe call on all States to light the pits.", "Salt Workers' Alliance"},
		{"prononcée par quelqu’un", "Conseil des droits de l’homme\nDéclaration orale du Réseau des paludiers\nprononcée par Mme Awa Kane\n\nNous travaillons sans ombre.\n\nLe Conseil devrait nommer un expert.", "Réseau des paludiers"},
		{"symbol of a text", "La séance est ouverte à dix heures.\n\nLe Président donne lecture de la recommandation 14.CONF/3, par laquelle il :\n\na) Encourage les États à publier les listes ;\n\nb) Demande aux ports de rendre les bateaux.", ""},
		{"in which a body", "The President read out the conclusions, in which the Working Group on Ports:\n\n(a) Urges States to license pilots;\n\n(b) Requests the Secretariat to publish a list.", "Working Group on Ports"},
		{"guide by a programme", "Safe ports\nA guide by the Dockers' Health Programme\n\nFor port managers\n\n• Light every ladder.\n• Close the quay to lorries.", "Dockers' Health Programme"},
		{"kind of text beside a name", "Clean Kitchens Kenya | Policy brief 7\n\nHouseholds cook with charcoal.\n\nThe county should drop the levy.", "Clean Kitchens Kenya"},
		{"one of two bodies by its noun", "Drivers work while ill, according to a survey that the Transport Workers' Union and the University of the South Pacific published.\n\nThe union wants bus companies to pay for the first three days.", "Transport Workers' Union"},
		{"office that reports", "Commissioner for Patients' Rights\nSpecial report No. 2 of 2024\n\nPatients wait 14 months.\n\nHospitals should lend chairs.", "Commissioner for Patients' Rights"},
		{"release that ends with its publisher", "FOR IMMEDIATE RELEASE\n\nLund, 19 February 2025 — Colonies near fields lose workers.\n\n“Nine years is a rule,” said Dr. Margriet Hoekstra, who led the study.\n\nFarmers who change should be paid.\n\n###\n\nPollinAction is a foundation based in Lund.", "PollinAction"},
		{"body that asked before", "Bees die\n\nA study was published in Lund.\n\nThe Pollen Trust is asking the Commission to end the exemption.\n\nFarmers who change should be paid.", "Pollen Trust"},
		{"two bodies, one behind its kind", "LIMA, 2 June 2025 – The Peruvian Association of Deaf Women and the law clinic Manos Abiertas presented a study.\n\nThe two organizations recommend that courts keep a register of interpreters.", "Peruvian Association of Deaf Women; Manos Abiertas"},
		{"organización tras la data", "ASUNCIÓN, 7 de abril de 2025.– La Coordinadora de Mujeres del Chaco presentó ayer un informe.\n\nEl informe reúne datos de 118 escuelas.\n\nLa organización pide al Ministerio de Educación que perfore pozos.", "Coordinadora de Mujeres del Chaco"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}
