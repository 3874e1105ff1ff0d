package extract

import "testing"

// TestMediaToldByName parts the name of who speaks from that of the medium in front.
func TestMediaToldByName(t *testing.T) {
	checkOffices(t, []held{
		{"agency", "« Le moteur s’est arrêté deux fois », a raconté à l’Agence Indocéane Zainaba Attoumani, une commerçante de 52 ans.", "Zainaba Attoumani", "commerçante", ""},
		{"radio", "« Tout a brûlé en une heure », a confié à Radio Kita Awa Sylla, couturière.", "Awa Sylla", "couturière", ""},
		{"Spanish", "«Todo se quemó en una hora», contó a Radio Kita Ana Sosa, costurera.", "Ana Sosa", "costurera", ""},
	})
}

// TestOfficeThenRank reads the office in front of a comma and a rank of several words.
func TestOfficeThenRank(t *testing.T) {
	checkOffices(t, []held{
		{"French", "Le commandant des garde-côtes, le capitaine de frégate Saïd Mchangama, a déclaré que les recherches continuaient. « Nous n’avons qu’une embarcation », a-t-il reconnu.", "Saïd Mchangama", "commandant", "garde-côtes"},
		{"kin", "Monsieur le Président, le frère de Khamla s’appelait Somphone. Il disait souvent : « Ne touche pas, éloigne-toi. »", "Somphone", "frère de Khamla", ""},
	})
}
