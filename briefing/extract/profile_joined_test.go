package extract

import "testing"

func TestSecondOfficeInABody(t *testing.T) {
	fr := " « Ici, tu peux descendre jusqu’au temps de Jésus », dit Mobenga."
	es := " «Respiramos el polvo durante veinte años», dijo Ovelar."
	for _, tt := range []held{
		{"un métier avec ce qu’il est, puis une fonction", "« Nous avons inhalé la poussière », a dit M. Paul Roa, ouvrier du bâtiment et président du Réseau Kora.", "Paul Roa", "ouvrier du bâtiment et président", "Réseau Kora"},
		{"maestra de escuela y presidenta", "«Respiramos el polvo durante años», dijo Ana Roa, maestra de escuela y presidenta de la Red Kora.", "Ana Roa", "maestra de escuela y presidenta", "Red Kora"},
		{"no more than a member", "« Nous avons inhalé la poussière », a dit Mme Ana Roa, éleveuse à Kayar et membre de la coopérative Kora.", "Ana Roa", "éleveuse", "coopérative Kora"},
		{"joined behind a village and a time", "Mon guide, Gaston Mobenga, sourit. Gaston est chef du village de Bolembe et, depuis l’an dernier, président du Comité des gardiens de l’eau." + fr, "Gaston Mobenga", "président", "Comité des gardiens de l’eau"},
		{"by the surname", "Mon guide, Gaston Mobenga, sourit. Mobenga est président du Comité des gardiens de l’eau." + fr, "Gaston Mobenga", "président", "Comité des gardiens de l’eau"},
		{"a trade, then by the surname", "Mon piroguier, Gaston Mobenga, sourit. Mobenga est président du Comité des gardiens de l’eau. « Ici, tu peux descendre jusqu’au temps de Jésus », dit-il.", "Gaston Mobenga", "président", "Comité des gardiens de l’eau"},
		{"a trade, then by the whole name", "Gaston Mobenga, piroguier, sourit.\n\nGaston Mobenga, président du Comité des gardiens de l’eau, se tait." + fr, "Gaston Mobenga", "président", "Comité des gardiens de l’eau"},
		{"a trade, then by the whole name in English", "“We breathed it for twenty years,” said Rajendra Roa, a miner.\n\nRajendra Roa, president of the Dust Network, agrees.", "Rajendra Roa", "president", "Dust Network"},
		{"by the first name in English", "My guide, Gaston Mobenga, smiles. Mobenga is president of the Committee of Water Keepers. “Here you can go down to the time of Jesus,” says Mobenga.", "Gaston Mobenga", "president", "Committee of Water Keepers"},
		{"joined behind a time", "Librada Ovelar es lavandera desde niña y secretaria general del Sindicato de Trabajadoras del Hogar." + es, "Librada Ovelar", "secretaria general", "Sindicato de Trabajadoras del Hogar"},
		{"without a subject", "Librada Ovelar habla en la plaza. Es lavandera desde niña y secretaria general del Sindicato de Trabajadoras del Hogar." + es, "Librada Ovelar", "secretaria general", "Sindicato de Trabajadoras del Hogar"},
		{"of her sister", "Librada Ovelar habla en la plaza. Es lavandera y ha criado cuatro hijos. Su hermana es secretaria general del Sindicato de Trabajadoras del Hogar." + es, "Librada Ovelar", "lavandera", ""},
		{"of somebody else", "Librada Ovelar habla en la plaza. Es lavandera y la presidenta del Sindicato Kora la llamó ayer." + es, "Librada Ovelar", "lavandera", ""},
		{"of the past, then whose view it is", "For the president of the Sahel Godmothers, that is not enough. “The ministry must pay what it owes,” warns Solange Kora, herself a former midwife.", "Solange Kora", "president", "Sahel Godmothers"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
