package extract

import "testing"

// TestTies reads by which verbs and relative clauses French says that somebody
// belongs to a body, leads it or works there.
func TestTies(t *testing.T) {
	const said = " « Le fleuve ne s'arrête pas aux frontières », a rappelé "
	checkOffices(t, []held{
		{"place at the head", "Mariam Sow a pris la direction de l'Agence du fleuve en 2019." + said + "Mme Sow.", "Mariam Sow", "", "Agence du fleuve"},
		{"in front", "À la tête du Réseau des riveraines, Mariam Sow reçoit sans rendez-vous." + said + "Mme Sow.", "Mariam Sow", "", "Réseau des riveraines"},
		{"is part of", "Mariam Sow fait partie du Réseau des riveraines." + said + "Mme Sow.", "Mariam Sow", "", "Réseau des riveraines"},
		{"post", "Mariam Sow occupe le poste de juriste à l'Agence du fleuve." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"joined as", "En 2014, Mariam Sow rejoint l'Agence du fleuve comme juriste." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"hired by", "Mariam Sow a été recrutée comme juriste par l'Agence du fleuve." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"who hires", "L'Agence du fleuve a embauché Mariam Sow comme juriste en 2014." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"led by", "Le Réseau des riveraines, dirigé depuis 2014 par Mariam Sow, compte mille membres." + said + "Mme Sow.", "Mariam Sow", "", "Réseau des riveraines"},
		{"that she chairs", "Le Réseau des riveraines, que préside Mariam Sow, compte mille membres." + said + "Mme Sow.", "Mariam Sow", "", "Réseau des riveraines"},
		{"whose elder", "L'association Pirogue claire, dont Mariam Sow est la doyenne, compte mille membres." + said + "Mme Sow.", "Mariam Sow", "doyenne", "Pirogue claire"},
		{"there", "L'Agence du fleuve occupe l'ancienne gare. Mariam Sow y travaille comme juriste." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"of it", "L'Agence du fleuve occupe l'ancienne gare. Mariam Sow en est la directrice." + said + "Mme Sow.", "Mariam Sow", "directrice", "Agence du fleuve"},
		{"since a year", "Mariam Sow, juriste depuis 2014 à l'Agence du fleuve, est venue." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"farther on", "Mariam Sow, juriste, qui travaille à l'Agence du fleuve, est venue." + said + "Mme Sow.", "Mariam Sow", "juriste", "Agence du fleuve"},
		{"trade and membership", "La juriste Mariam Sow, membre du Réseau des riveraines, est venue." + said + "Mme Sow.", "Mariam Sow", "juriste", "Réseau des riveraines"},
		{"no office of a verb", "« Le fleuve ne s'arrête pas aux frontières », avait prévenu Mariam Sow en mars.", "Mariam Sow", "", ""},
	})
}
