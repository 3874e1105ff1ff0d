package extract

import "testing"

func TestWhomSomethingIsDoneToIsNotWhoSpeaks(t *testing.T) {
	const words = " «Me duró lo que dura un noticiero de la tarde», dijo."
	checkLastSpeaker(t, []spokenBy{
		{"an infinitive with its pronoun", "Nelson Chamorro dirige la radio Frontera. El gobierno prometió asignarle un escolta." + words, "Nelson Chamorro"},
		{"an infinitive", "Nelson Chamorro dirige la radio Frontera. Tardaron meses en mandar un escolta." + words, "Nelson Chamorro"},
	})
}
