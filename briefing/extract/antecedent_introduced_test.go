package extract

import "testing"

// TestNewcomerTakesThePronoun reads that whoever has just been named for the first
// time is whom the next pronoun means, although the text has told only of the person
// before whether it is a man or a woman.
func TestNewcomerTakesThePronoun(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"behind an adverb", "Paul Mbaye spoke of the wells. He is worried. Recently, Bruno Lowry rejected the idea. “It is a step back for all of us here,” he said.", "Bruno Lowry"},
		{"with an apposition", "Paul Mbaye spoke of the wells. He is worried. Bruno Lowry, a lawyer for the families, warned of further delays. He said the law was “a step back for all of us here”.", "Bruno Lowry"},
		{"with a relative clause", "Paul Mbaye spoke of the wells. He is worried. Asked about the plan, Bruno Lowry, who chairs the committee, wants to reassure residents. “It is a step back for all of us here,” he said.", "Bruno Lowry"},
		{"indirect speech", "“The wells are a great burden on us,” Paul Mbaye said. He is worried. Bruno Lowry told the assembly that it would fail.\n\n“It is a step back for all of us here,” he added.", "Bruno Lowry"},
		{"of a body", "Jane Okoro spoke first. She was late. At the hearing, Bruna Lowry of the Lund Institute called the plan reckless. “It is a step back for all of us here,” she said.", "Bruna Lowry"},
		{"whose body is called after another", "Paul Mbaye spoke of the wells. He is worried. On Monday night, Mbaye campaign manager Bruno Lowry released a memo. He writes that Mbaye has “built a nearly safe lead among us all”.", "Bruno Lowry"},
		{"no newcomer but another's adviser", "Paul Mbaye spoke of the wells. He is worried. Mbaye remarked that he had consulted the lawyer Jane Okoro and the scholar Bruno Lowry at the institute, both of whom advised him that it was safe. “I want to be clear about all of this,” he said.", "Paul Mbaye"},
		{"somebody else since", "Paul Mbaye spoke of the wells. He is worried. Bruno Lowry sat at the back. Mbaye took the floor again. “It is a step back for all of us here,” he said.", "Paul Mbaye"},
		{"known of before", "Bruno Lowry was at the door. Paul Mbaye spoke of the wells. He is worried. Lowry listened. Mbaye went on. “It is a step back for all of us here,” he said.", "Paul Mbaye"},
		{"French, with an adverb", "Paul Mbaye a parlé des puits. Il est inquiet. Récemment, Bruno Leroux, poète et dramaturge, tente de montrer les risques. Il explique que « la réforme a été pourrie par des casseurs ».", "Bruno Leroux"},
		{"French, with his view", "Paul Mbaye a parlé des puits. Il est inquiet. Le ministre Bruno Leroux a écarté cette solution. Selon lui, « la réforme a été pourrie par des casseurs ».", "Bruno Leroux"},
		{"French, behind the quote", "Paul Mbaye a parlé des puits. Il est inquiet. De son côté, Bruno Leroux craint des retards. « La réforme a été pourrie par des casseurs », a-t-il ajouté.", "Bruno Leroux"},
		{"French, on the way", "Paul Mbaye a parlé des puits. Il est inquiet. Quelques jours plus tard, Bruno Leroux, le maire de Lannes, s’est rendu sur place. « La réforme a été pourrie par des casseurs », a-t-il ajouté.", "Bruno Leroux"},
	})
}
