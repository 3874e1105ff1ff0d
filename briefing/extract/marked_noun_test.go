package extract

import "testing"

// TestMarkedNoun reads who speaks where the noun for them stands between marks.
func TestMarkedNoun(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"behind the quote", "« Le peuple est en colère ce matin », affirmait un « gilet jaune » de Lorraine.", "un « gilet jaune » de Lorraine"},
		{"without spaces", "« Le peuple est en colère ce matin », affirmait ainsi un «gilet jaune» de Lorraine, qui souhaitait rester anonyme.", "un «gilet jaune» de Lorraine"},
		{"who goes on", "« Le peuple est en colère ce matin », affirmait un «gilet jaune» de Lorraine. «La colère monte chaque jour un peu plus ici».", "un «gilet jaune» de Lorraine"},
		{"several", "« Le peuple est en colère ce matin », affirment des « gilets jaunes » de Lorraine.", "des « gilets jaunes » de Lorraine"},
		{"before the quote", "Des « gilets jaunes » ont affirmé : « Le peuple est en colère ce matin ».", "Des « gilets jaunes »"},
		{"straight marks", "« Le peuple est en colère ce matin », répète un \"gilet jaune\" venu de Lund.", "un \"gilet jaune\" venu de Lund"},
		{"English", "“The people are angry this morning,” said one “yellow vest” from Lorraine.", "one “yellow vest” from Lorraine"},
		{"English, before", "The “yellow vests” said: “The people are angry this morning.”", "The “yellow vests”"},
		{"borrowed words of the clause", "Paul Mbaye a dénoncé une « extrême violence » et affirmé que « le peuple est en colère ce matin ».", "Paul Mbaye"},
		{"borrowed words in English", "Paul Mbaye called it a “serious mistake” and said: “The people are angry this morning.”", "Paul Mbaye"},
	})
}

// TestSeveralInFrench reads several without a name right behind what they say.
func TestSeveralInFrench(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"in front of a shop", "« La rue est à nous ! » clamaient des manifestants devant les magasins de Noël.", "des manifestants"},
		{"in front of a body", "« La rue est à nous », affirment des habitants réunis devant la mairie de Lund.", "des habitants réunis"},
		{"a time", "« La rue est à nous », a répété des heures durant le maire Paul Mbaye.", "Paul Mbaye"},
	})
}

// TestGivenNameBehindOneOfThem reads the given name of somebody who is brought in as
// one of several.
func TestGivenNameBehindOneOfThem(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"one of them", "« Cela fait trois mois et il faut aller plus loin », constate l’un d’eux, Fabrice.", "Fabrice"},
		{"with an age", "« Cela fait trois mois et il faut aller plus loin », constate l’une des bénévoles, Fabienne, 23 ans.", "Fabienne"},
		{"a trade", "« Cela fait trois mois et il faut aller plus loin », constate un pêcheur, Fabrice.", "Fabrice"},
		{"English", "“The beach is lost to us this year,” said one of them, Fabrice.", "Fabrice"},
		{"a place", "“The beach is lost to us this year,” said a man in the port, Lund.", "a man in the port"},
	})
}
