package extract

import (
	"strings"
	"testing"
)

// TestWhoseProposals says who proposes by the layout of a document: whose section
// it is, whose list, who signs, what the head of a letter is, and who goes on.
func TestWhoseProposals(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"heading over whose demands", "Le port s’arrête\n\nLa direction attend.\n\nCe que demande l’Union des dockers de Lund\n\n- Le versement des primes de mai\n- La réouverture du vestiaire", "Union des dockers de Lund; Union des dockers de Lund"},
		{"heading in Spanish", "El puerto para\n\nLa gerencia espera.\n\nLo que pide la Unión de Estibadores\n\n- El pago de las primas de mayo\n- La reapertura del vestuario", "Unión de Estibadores; Unión de Estibadores"},
		{"heading in English", "The port stops\n\nManagement waits.\n\nWhat the Union of Dockers is asking for\n\n- Payment of the May bonus\n- Opening of the changing room", "Union of Dockers; Union of Dockers"},
		{"noun that is the verb", "The port stops\n\nThe Dockers’ Union of Elmina demands:\n\n- a halt to works at night;\n- compensation of 50 pounds per boat.", "Dockers’ Union of Elmina; Dockers’ Union of Elmina"},
		{"second list, for its part", "The port stops\n\nThe Lund Union wants:\n\n- boats to stop at night;\n- pay to rise.\n\nFor its part, the Chamber of Commerce wants:\n\n- the channel to be dug;\n- works to begin in May.", "Lund Union; Lund Union; Chamber of Commerce; Chamber of Commerce"},
		{"whose proposals", "El agua\n\nAyer habló Ana Roa.\n\nEntre las propuestas del estudio destacan las siguientes:\n\n- abrir tres pozos\n- contar las bombas", "estudio; estudio"},
		{"fields of a letter are no speakers", "Lund, le 3 mai\n\nÀ l’attention des ministres\nCopie : S. E. M. Kwabena Fosu, Commissaire\nRéférence : puits du nord et du sud\n\nObjet : des puits que l’on puisse boire\n\nMesdames et Messieurs les Ministres,\n\nNous, organisations soussignées, nous adressons à vous.\n\nNous appelons vos services à compter les puits.\n\nContact : Awa Kane, lettre@puits.example", "organisations soussignées"},
		{"signed for in Spanish", "Señor alcalde:\n\nLos camiones descargan de noche. La Oficina de Aguas tomó muestras.\n\nPor eso le pedimos que publique los análisis.\n\nPor la Asociación de Vecinos del Pozo,\n\nJulia Farías", "Asociación de Vecinos del Pozo"},
		{"signed for in English", "Dear Minister,\n\nBarges unload at night. The Water Office took samples.\n\nWe therefore ask you to publish the analyses.\n\nJulia Waters, Chair\n\nFor the Lund Canal Residents", "Lund Canal Residents"},
		{"its kind in small letters", "ASSEMBLÉE PROVINCIALE\n\nCommission des affaires sociales\n\nMme Kane attend.\n\nLa commission recommande :\n\n- d’ouvrir un guichet ;\n- de compter les puits.\n\nElle invite aussi le gouvernement à publier un rapport.", "Commission des affaires sociales; Commission des affaires sociales; Commission des affaires sociales"},
		{"name in capitals", "ALLIANCE POUR UNE EAU JUSTE\n\nManifeste\n\nL’eau est loin.\n\nChaque commune doit creuser un puits.", "ALLIANCE POUR UNE EAU JUSTE"},
		{"release is nobody", "COMMUNIQUÉ DE PRESSE\n\nPas de puits\n\nLes puits sont vides.\n\nChaque commune doit creuser un puits.", ""},
		{"heading to whom", "Wells\n\nRecommendations\n\nTo the Ministry of Justice\n\n- Count the wells of the south\n", ""},
		{"office behind a genitive", "Children’s Ombudsman\n\nAnnual report\n\nRecommendations\n\n- Count the wells of the south", "Children’s Ombudsman"},
		{"beside the kind of text, dated", "Questions and answers\n\nFact sheet – Doctors of the River, May 2026\n\nWells are dry.\n\nTowns should fence off the wells.", "Doctors of the River"},
		{"pronoun behind whom it is asked of", "GENÈVE – Des experts de l’ONU ont exprimé leur inquiétude.\n\nLes experts ont demandé aux maires de compter les puits. Les autorités doivent garantir l’accès aux puits. Ils ont invité le Gouvernement à accueillir une visite.", "Les experts; Les experts; Les experts"},
		{"pronoun that goes on", "La ministre Awa Kane était invitée.\n\nL’Union des dockers de Lund exige le paiement des primes. Elle rappelle que la caisse est pleine.\n\nElle souhaite aussi que le comité soit réuni.", "Union des dockers de Lund; Union des dockers de Lund"},
		{"view of hers", "La Liga habló ayer. Su vocera, Berta Canul, pidió a la empresa que publique un calendario. El secretario Saúl Dorantes será oído el lunes. Para ella, el Estado debería pagar los víveres.", "Berta Canul; Berta Canul"},
		{"what only belongs to somebody", "M. Hamid Kane a pris la parole. « Le chenal est fermé », a-t-il dit. Selon ses services, il faut creuser deux passes.", "Hamid Kane"},
		{"said within what is recalled", "La Unión de Estibadores exige el pago de las primas. Recuerda que la Contraloría señaló esos fondos. Solicita que la comisión se reúna cada mes.", "Unión de Estibadores; Unión de Estibadores"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == "recommendation" {
					got = append(got, trimArticle(f.Who))
				}
			}
			if strings.Join(got, "; ") != tt.who {
				t.Errorf("proposers %q, want %q", got, tt.who)
			}
		})
	}
}
