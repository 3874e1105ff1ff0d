package extract

import (
	"strings"
	"testing"
)

// TestOpenTrades reads what somebody is from the place where it stands, with nouns that
// no list has.
func TestOpenTrades(t *testing.T) {
	const fr, es = "« Personne ne compte les seaux au puits », ", "«Nadie cuenta los baldes del pozo», "
	tests := []held{
		{"behind the name", fr + "dit Ntale Rushombo, wanzam.", "Ntale Rushombo", "wanzam", ""},
		{"with a place", fr + "raconte Reina Funes, machi à Iquitos.", "Reina Funes", "machi", ""},
		{"with its material", fr + "soupire Pendo Mwakasege, ama de nacre à Tanga.", "Pendo Mwakasege", "ama de nacre", ""},
		{"with an article", fr + "explique Moïse Ekai, le bosco de la coopérative Miel Vert.", "Moïse Ekai", "bosco", "coopérative Miel Vert"},
		{"where from", fr + "explique Moïse Ekai, bosco nigérian.", "Moïse Ekai", "bosco nigérian", ""},
		{"for how long", "Moïse Ekai, bosco depuis vingt ans, soupire : « Personne ne compte les seaux. »", "Moïse Ekai", "bosco", ""},
		{"like another", fr + "dit Moïse Ekai, bosco comme lui.", "Moïse Ekai", "bosco", ""},
		{"between commas", "Moïse Ekai, bosco à Kayar, résume : « Personne ne compte les seaux. »", "Moïse Ekai", "bosco", ""},
		{"between dashes", "Moïse Ekai – bosco à Kayar – résume : « Personne ne compte les seaux. »", "Moïse Ekai", "bosco", ""},
		{"in brackets", "Moïse Ekai (bosco à Kayar) résume : « Personne ne compte les seaux. »", "Moïse Ekai", "bosco", ""},
		{"behind an age", "Moïse Ekai, 52 ans, bosco, résume : « Personne ne compte les seaux. »", "Moïse Ekai", "bosco", ""},
		{"behind an age in brackets", fr + "dit Moïse Ekai (52 ans), bosco à Kayar.", "Moïse Ekai", "bosco", ""},
		{"then", fr + "se souvient Moïse Ekai, alors bosco à Kayar.", "Moïse Ekai", "bosco", ""},
		{"himself", fr + "dit Moïse Ekai, lui-même potier.", "Moïse Ekai", "potier", ""},
		{"a state first", "Awa Kane, sourde, candidate à la mairie de Kayar, dit : « Personne ne compte les seaux. »", "Awa Kane", "candidate", "mairie de Kayar"},
		{"one of them", fr + "dit Moïse Ekai, l’un des boscos de la Ligue du lac.", "Moïse Ekai", "bosco", "Ligue du lac"},
		{"as a predicate", "Moïse Ekai est bosco à Kayar. " + fr + "dit-il.", "Moïse Ekai", "bosco", ""},
		{"the source", "Selon Moïse Ekai, bosco à Kayar, « personne ne compte les seaux ».", "Moïse Ekai", "bosco", ""},
		{"the view", "Pour Moïse Ekai, bosco, « personne ne compte les seaux ».", "Moïse Ekai", "bosco", ""},
		{"in front", fr + "dit le mwami Ntale Rushombo.", "Ntale Rushombo", "mwami", ""},
		{"in front with its material", fr + "dit l’ama d’éponges Reina Funes.", "Reina Funes", "ama d’éponges", ""},
		{"in front, then taken up", "Le mwami Ntale Rushombo reçoit dans la cour. " + fr + "dit-il.", "Ntale Rushombo", "mwami", ""},
		{"in front of a comma", "Le cadi de la Ligue du lac, Moïse Ekai, dit : « Personne ne compte les seaux. »", "Moïse Ekai", "cadi", "Ligue du lac"},
		{"presented", "C’est une machi, Reina Funes, qui a donné l’alerte. " + fr + "dit-elle.", "Reina Funes", "machi", ""},
		{"es, behind the name", es + "dijo Wilder Pizango, machi.", "Wilder Pizango", "machi", ""},
		{"es, with a place", es + "contó Reina Funes, machi en Iquitos.", "Reina Funes", "machi", ""},
		{"es, in front", es + "explicó el lonko Aukan Pichún.", "Aukan Pichún", "lonko", ""},
		{"es, one of them", es + "dijo Aukan Pichún, uno de los bongoceros de la Red Sur.", "Aukan Pichún", "bongocero", "Red Sur"},
		{"heard as a pronoun", "Au bord du lac vit Awa Kane, wanzam à Kayar. " + fr + "dit-elle.", "Awa Kane", "wanzam", ""},
		{"heard elsewhere", "Moïse Ekai dit : " + "« Personne ne compte les seaux. » On a vu Moïse Ekai, wanzam, rire.", "Moïse Ekai", "wanzam", ""},
		{"given the floor", "La parole est à Awa Kane, wanzam au marché de Kayar : « Personne ne compte les seaux. »", "Awa Kane", "wanzam au marché", ""},
		{"ours", fr + "dit notre wanzam, Awa Kane.", "Awa Kane", "wanzam", ""},
		{"ours behind", fr + "dit Awa Kane, notre wanzam.", "Awa Kane", "wanzam", ""},
		{"what they make", fr + "dit Awa Kane, qui sculpte des tabourets derrière le marché.", "Awa Kane", "sculpte des tabourets", ""},
		{"what they sell", "Awa Kane, qui moule de la terre près de Kayar, dit : « Personne ne compte les seaux. »", "Awa Kane", "moule de la terre", ""},
		{"no claim", fr + "dit Awa Kane, qui réclame des excuses.", "Awa Kane", "", ""},
		{"no abstract thing", fr + "dit Awa Kane, qui tisse des relations.", "Awa Kane", "", ""},
		{"no past", fr + "dit Awa Kane, qui sculptait des tabourets.", "Awa Kane", "", ""},
		{"no town", "Port Louro, wilaya du sud, a dormi. " + fr + "dit Port Louro.", "Port Louro", "", ""},
		{"no mood", fr + "dit Moïse Ekai, songeuse.", "Moïse Ekai", "", ""},
		{"no posture", fr + "dit Moïse Ekai, debout.", "Moïse Ekai", "", ""},
		{"no participle", fr + "dit Moïse Ekai, rencontré à Kayar.", "Moïse Ekai", "", ""},
		{"nothing in the hand", fr + "dit Moïse Ekai, micro en main.", "Moïse Ekai", "", ""},
		{"no look", fr + "dit Moïse Ekai, le regard perdu.", "Moïse Ekai", "", ""},
		{"no party", fr + "dit Moïse Ekai (cdH).", "Moïse Ekai", "", ""},
		{"no verb behind an age", "Moïse Ekai, 40 ans, souffre à Kayar. " + fr + "dit-il.", "Moïse Ekai", "", ""},
		{"no next subject behind an age", "Pour Moïse Ekai, 31 ans, le yakru de la ville est personnel. " + fr + "dit-il.", "Moïse Ekai", "", ""},
		{"no paper", "Selon le quotidien Moïse Ekai, « personne ne compte les seaux ».", "Moïse Ekai", "", "Moïse Ekai"},
		{"no act", "De l’aveu du procureur Moïse Ekai, « personne ne compte les seaux ».", "Moïse Ekai", "procureur", ""},
		{"no street", "Le quai Moïse Ekai a fermé. " + fr + "dit Moïse Ekai.", "Moïse Ekai", "", ""},
		{"es, no mood", es + "dijo Reina Funes, pensativa.", "Reina Funes", "", ""},
		{"es, no verb", "Reina Funes, viajará a Lima. " + es + "dijo Reina Funes.", "Reina Funes", "", ""},
	}
	for i := range tests {
		if strings.HasPrefix(tests[i].name, "es, ") {
			tests[i].text += "\n\nPor la noche, el patio se vacía y las lámparas del mercado se encienden."
		} else {
			tests[i].text += "\n\nLe soir, la cour se vide et les lampes du marché s’allument."
		}
	}
	checkOffices(t, tests)
}

// TestOpenTradesUnnamed finds a speaker without a name by an article and a noun that no
// list has, and gives no thing an office.
func TestOpenTradesUnnamed(t *testing.T) {
	const evening = "\n\nLe soir, la cour se vide et les lampes du marché s’allument."
	checkOffices(t, []held{
		{"in front", "Un wanzam de Kayar soupire : « Personne ne compte les seaux au puits. »" + evening, "Un wanzam de Kayar", "wanzam", ""},
		{"behind", "« Personne ne compte les seaux au puits », soupire une machi du marché." + evening, "une machi du marché", "machi du marché", ""},
		{"a banner", "Une banderole dit : « Personne ne compte les seaux au puits. »" + evening, "Une banderole", "", ""},
		{"a thing behind its adjective", "« Personne ne compte les seaux au puits », disait une jolie troka." + evening, "une jolie troka", "", ""},
	})
}
