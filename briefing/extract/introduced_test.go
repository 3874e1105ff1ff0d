package extract

import "testing"

func TestIntroduced(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"called", "A woman called Halima opened the gate. Her brother had gone for water. “Come in before the soldiers see you,” she said.", "Halima"},
		{"gave a name", "A teenager who gave his name as Ahmed sat on the kerb. “We sleep in turns here,” he said.", "Ahmed"},
		{"presented", "Meet Kateryna. She drives an ambulance in Kharkiv. “I know every hole in the road,” she says.", "Kateryna"},
		{"age in front", "Twenty-year-old Chen Yifan repairs phones by the bridge. “People drop them in the river,” Chen said.", "Chen Yifan"},
		{"among them", "Strikers blocked the gate until Friday. Among them Raúl Ibarra, a union organiser, wore a helmet. “They locked us out, so we locked them in,” he said.", "Raúl Ibarra"},
		{"body in brackets", "Mr. Kwesi Appiah (Volta Anglers) asked who would pay. The Minister did not reply. “A dam is a promise with a price,” he said.", "Kwesi Appiah"},
		{"prénommée", "Une femme prénommée Nadia a ouvert la porte. Son frère cherchait de l'eau. « Entrez avant qu'ils vous voient », a-t-elle dit.", "Nadia"},
		{"pour un prénom", "Pour Chantal, aide à domicile, le plein vaut deux jours de travail. « Je roule avec la peur au ventre », dit-elle.", "Chantal"},
		{"l’une des ouvrières", "L'une des ouvrières, Awa Traoré, a gardé ses fiches de paie. Le directeur, Jean Koné, n'a pas répondu. « On nous payait en bons », dit-elle.", "Awa Traoré"},
		{"edad", "Amalia, de 83 años, vive sola en el tercer piso. El ascensor no funciona desde abril. «Bajo los domingos y subo los lunes», dice.", "Amalia"},
		{"llamada", "Una mujer llamada Jacinta abrió la puerta. La calle estaba vacía. «Entren antes de que los vean», dijo.", "Jacinta"},
		{"nombre en su oración", "Una anciana de nombre Delfina barría el atrio. No había misa. «El cura viene cuando hay gasolina», dijo.", "Delfina"},
		{"il pleuvait", "Une retraitée du nom de Gilberte tenait la pancarte. Il pleuvait. « J'ai marché pour mes filles », a-t-elle dit.", "Gilberte"},
		{"another’s gender by its ending", "Beatriz, 29, packs flowers outside Quito. The foreman left at noon. “The roses travel better than we do,” she said.", "Beatriz"},
		{"cuerpo detrás", "La moderadora, Ana Prieto, abrió la sesión. Lidia Carrasco, de la Universidad de Temuco, presentó el estudio. «Dos de cada tres pozos están salados», afirmó.", "Lidia Carrasco"},
		{"calls himself", "The boy who calls himself Messi is eleven. He stands in the stream up to his thighs. “If you look up you lose the heavy ones,” the boy explains.", "Messi"},
		{"everybody calls", "The man everybody calls Tigre has a shop without a sign. He repairs pumps. “A pump is honest and never asks,” the man said.", "Tigre"},
		{"what he is to another", "Mr Adeyemi’s sister, Folake, opened the door. She had not slept. “They took the computer and left the charger,” she said.", "Folake"},
		{"which of several", "Her eldest son, Babak, drives her to the clinic. “I wait outside with the radio on,” he says.", "Babak"},
		{"which of them", "The older brother, Sami, works nights. “I sleep when the children are at school,” he says.", "Sami"},
		{"place behind an office", "The brother met the governor of, Sami, and left. Ann Roe came. “I sleep when the children are at school,” Roe says.", "Ann Roe"},
		{"another one called", "The guard told a woman called Halima to go home. “There is nobody of that name here,” the guard said.", "the guard"},
		{"se fait appeler", "Le garçon qui se fait appeler Messi a onze ans. Il se tient dans l’eau. « Si tu lèves les yeux, tu perds les lourdes », explique le garçon.", "Messi"},
		{"dit s’appeler", "Le chauffeur, qui dit s’appeler Ali Douma, a attendu neuf jours. Il dormait sous le camion. « Les tomates ont pourri avant les papiers », dit le chauffeur.", "Ali Douma"},
		{"al que le dicen", "El niño al que le dicen Tigre tiene once años. Está parado en el arroyo. «Si levantas la vista pierdes las pesadas», explica el niño.", "Tigre"},
	})
}
