package extract

import "testing"

// TestCountedPeopleAreNotShe keeps to the person when people were counted since.
func TestCountedPeopleAreNotShe(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Dr. Nadia Rahman reported on the campaign. Some 870,000 people had received one dose by Sunday. “We can vaccinate the rest before the rains if the trucks come,” she said.":       "Nadia Rahman",
		"Mme Awa Camara a présenté la campagne. Quelque 300 familles avaient reçu une moustiquaire dimanche. « Nous finirons avant les pluies si les camions viennent », a-t-elle assuré.": "Awa Camara",
	})
}
