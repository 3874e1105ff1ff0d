package extract

import "testing"

// TestSmallBodiesThatAct reads the body in small letters of which the sentence before
// tells for “its secretary”, rather than one with a name farther off.
func TestSmallBodiesThatAct(t *testing.T) {
	checkOffices(t, []held{
		{"fronted", "Le réseau Eau des Savanes, basé à Kara, publie son bilan. Dans le nord, le comité villageois de Dapaong a réparé trois pompes. « Nous avons tout fait sans plan », explique son secrétaire, Kossi Lamboni.", "Kossi Lamboni", "secrétaire", "comité villageois de Dapaong"},
		{"pronoun between", "L’Alliance Eau des Îles publie ses chiffres. À Anjouan, le comité villageois d’Ouani n’a pas attendu. Il a réparé 86 citernes en dix-huit mois. « La pluie s’en allait sans dire au revoir », raconte sa trésorière, Fatouma Bacar.", "Fatouma Bacar", "trésorière", "comité villageois d’Ouani"},
		{"named nearer", "La coopérative de Kolda a vendu son riz. Horizon Vert l’a aidée. « Le prix est juste pour tout le monde », dit sa directrice, Awa Bio.", "Awa Bio", "directrice", "Horizon Vert"},
	})
}
