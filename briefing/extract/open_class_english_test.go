package extract

import "testing"

// TestTradesOfNoList reads what somebody is by a noun that no list of offices has,
// where the grammar shows that it is said of them.
func TestTradesOfNoList(t *testing.T) {
	const says = "The road was cut for three weeks. “The rope gave way long before the rain did,” said "
	const said = " said: “The rope gave way long before the rain did.”"
	const after = " “The rope gave way long before the rain did,” "
	checkOffices(t, []held{
		{"then", says + "Ntale Rushombo, then a charcoal burner in Kampot.", "Ntale Rushombo", "charcoal burner", ""},
		{"by then", says + "Ntale Rushombo, by then a mahout.", "Ntale Rushombo", "mahout", ""},
		{"at the time", "Ntale Rushombo, at the time a salt raker," + said, "Ntale Rushombo", "salt raker", ""},
		{"for thirty years", "Ntale Rushombo, for thirty years a dowser," + said, "Ntale Rushombo", "dowser", ""},
		{"by trade", says + "Ntale Rushombo, by trade a hide scraper.", "Ntale Rushombo", "hide scraper", ""},
		{"herself", says + "Ntale Rushombo, herself a verger.", "Ntale Rushombo", "verger", ""},
		{"a day later", says + "Ntale Rushombo, then on Tuesday again.", "Ntale Rushombo", "", ""},
		{"a thing", says + "Ntale Rushombo, by then a small matter.", "Ntale Rushombo", "", ""},
		{"its manner", says + "Ntale Rushombo, a cold slow smile on her face.", "Ntale Rushombo", "", ""},
		{"formerly", says + "Ntale Rushombo, formerly a hide scraper.", "Ntale Rushombo", "hide scraper", ""},
		{"once", says + "Ntale Rushombo, once a charcoal burner in Kampot.", "Ntale Rushombo", "charcoal burner", ""},
		{"now", says + "Ntale Rushombo, now a gourd carver at the Harbour Trust.", "Ntale Rushombo", "gourd carver", "Harbour Trust"},
		{"a mahout in front", "The road was cut. A mahout in Kampot, Ntale Rushombo," + said, "Ntale Rushombo", "mahout", ""},
		{"a marabout in front", "The road was cut. One marabout, Ntale Rushombo," + said, "Ntale Rushombo", "marabout", ""},
		{"a marabout in", says + "Ntale Rushombo, a marabout in Kampot.", "Ntale Rushombo", "marabout", ""},
		{"a marabout at", says + "Ntale Rushombo, a marabout at the shrine.", "Ntale Rushombo", "marabout", ""},
		{"a marabout who", says + "Ntale Rushombo, a marabout who fled.", "Ntale Rushombo", "marabout", ""},
		{"one of the griots", says + "Ntale Rushombo, one of the griots of Kayar.", "Ntale Rushombo", "one of the griots", ""},
		{"owner of a firm", says + "Ntale Rushombo, owner of Liffe.", "Ntale Rushombo", "owner", "Liffe"},
		{"whose", "The road was cut. The stoker whose boat sank, Ntale Rushombo," + said, "Ntale Rushombo", "stoker", ""},
		{"with particles", says + "Anneke van der Merwe, 51, a stone breaker.", "Anneke van der Merwe", "stone breaker", ""},
		{"raised letter", says + "ʻOfa Vainikolo, a stone breaker.", "ʻOfa Vainikolo", "stone breaker", ""},
		{"of a body", says + "Ntale Rushombo, the Harbour Trust’s leech gatherer.", "Ntale Rushombo", "leech gatherer", "Harbour Trust"},
		{"of a body in front", "The Harbour Trust’s leech gatherer, Ntale Rushombo," + said, "Ntale Rushombo", "leech gatherer", "Harbour Trust"},
		{"in front", "The road was cut. A charcoal burner in Kampot, Ntale Rushombo," + said, "Ntale Rushombo", "charcoal burner", ""},
		{"with a clause in front", "The well digger who found the body, Ntale Rushombo," + said, "Ntale Rushombo", "well digger", ""},
		{"biggest", "Munich Re, the world’s biggest reinsurer," + said, "Munich Re", "", ""},
		{"in brackets", says + "Ntale Rushombo (34), a reed cutter.", "Ntale Rushombo", "reed cutter", ""},
		{"dashes", "Ntale Rushombo – a reed cutter from Kampot –" + said, "Ntale Rushombo", "reed cutter", ""},
		{"no word of English", says + "Ntale Rushombo, a marabout from Kampot.", "Ntale Rushombo", "marabout", ""},
		{"a silence", says + "Ntale Rushombo, a silence.", "Ntale Rushombo", "", ""},
		{"in front of a party", says + "Ntale Rushombo, a longtime Republican strategist. The Republican left.", "Ntale Rushombo", "longtime Republican strategist", ""},
		{"no compound", "They live far from either Ntale Rushombo or the coast. Ntale Rushombo" + said, "Ntale Rushombo", "", ""},
		{"one word", "The road was cut. Then a rejoinder, Ntale Rushombo," + said, "Ntale Rushombo", "", ""},
		{"a place", "Near Debre Birhan, a woreda in Oromia, it rained. Ntale Rushombo" + said, "Ntale Rushombo", "", ""},
		{"both", "Ntale Rushombo and Sami Rokko, both beadworkers from Isiolo, came." + after + "Rokko said.", "Sami Rokko", "beadworkers", ""},
		{"in front of two", "The reed cutters Ntale Rushombo and Sami Rokko came." + after + "Rokko said.", "Sami Rokko", "reed cutters", ""},
		{"and another", "Ntale Rushombo and Sami Rokko, a reed cutter, came." + after + "Rokko said.", "Sami Rokko", "reed cutter", ""},
		{"one of", says + "Ntale Rushombo, one of the ferry’s deckhands.", "Ntale Rushombo", "one of the ferry’s deckhands", ""},
		{"one of at a body", says + "Ntale Rushombo, one of the gourd carvers at the Harbour Trust.", "Ntale Rushombo", "one of the gourd carvers", "Harbour Trust"},
		{"one of three in a town", says + "Ntale Rushombo, one of three gourd carvers in Pucallpa.", "Ntale Rushombo", "one of three gourd carvers", ""},
		{"the last of a town", says + "Ntale Rushombo, the last gourd carver of Tulcea.", "Ntale Rushombo", "last gourd carver", ""},
		{"there", "The Harbour Trust stands by the road. Ntale Rushombo, a water diviner there," + said, "Ntale Rushombo", "water diviner", "Harbour Trust"},
		{"at the same", "The lights were on at the University of Lund." + after + "said Ntale Rushombo, a hydrologist at the same university.", "Ntale Rushombo", "hydrologist", "University of Lund"},
		{"at an age", "Ntale Rushombo, a 34-year-old cane splitter," + said, "Ntale Rushombo", "cane splitter", ""},
		{"named", "The road was cut. A griot named Ntale Rushombo" + said, "Ntale Rushombo", "griot", ""},
		{"by the name of", "The road was cut. A water carter by the name of Ntale Rushombo" + said, "Ntale Rushombo", "water carter", ""},
		{"a pronoun", "Her name is Ntale Rushombo. She is a water carter." + after + "she said.", "Ntale Rushombo", "water carter", ""},
		{"who for years was", "Ntale Rushombo, who for years was the Harbour Trust’s water carter," + said, "Ntale Rushombo", "water carter", "Harbour Trust"},
		{"who is, between dashes", "Ntale Rushombo – who is also a cane splitter –" + said, "Ntale Rushombo", "cane splitter", ""},
		{"works there as", "The Harbour Trust stands by the road." + after + "said Ntale Rushombo, who works there as a reed cutter.", "Ntale Rushombo", "reed cutter", "Harbour Trust"},
		{"as a dowser for", "Ntale Rushombo has worked as a dowser for Kivuli since 2011." + after + "she said.", "Ntale Rushombo", "dowser", "Kivuli"},
		{"among the first", says + "Ntale Rushombo, among the first cane splitters in Tulcea.", "Ntale Rushombo", "among the first cane splitters", ""},
		{"the oldest of", says + "Ntale Rushombo, the oldest of the reed cutters.", "Ntale Rushombo", "oldest of the reed cutters", ""},
		{"is one of", "Ntale Rushombo is one of three cane splitters here." + after + "she said.", "Ntale Rushombo", "one of three cane splitters", ""},
		{"is one of a known office", "Ntale Rushombo is one of three nurses here." + after + "she said.", "Ntale Rushombo", "nurse", ""},
		{"no word of English in front", "The road was cut. The kabaka Ntale Rushombo" + said, "Ntale Rushombo", "kabaka", ""},
		{"no longer", says + "Ntale Rushombo, no longer a bosun.", "Ntale Rushombo", "", ""},
		{"at her feet", "Ntale Rushombo, a broken radio at her feet," + said, "Ntale Rushombo", "", ""},
		{"after the war", says + "Ntale Rushombo, who became a beadle after the war.", "Ntale Rushombo", "beadle", ""},
	})
}

// TestWhatStandsBetween reads past what is set off between a name and what the person is.
func TestWhatStandsBetween(t *testing.T) {
	const says = "The road was cut for three weeks. “The rope gave way long before the rain did,” said "
	checkOffices(t, []held{
		{"deaf", says + "Ntale Rushombo, deaf since birth, a farrier.", "Ntale Rushombo", "farrier", ""},
		{"known as", says + "Ntale Rushombo, known to all as Mama Sugar, a charcoal burner.", "Ntale Rushombo", "charcoal burner", ""},
		{"known as kin", says + "Ntale Rushombo, better known as Uncle, a farrier.", "Ntale Rushombo", "farrier", ""},
		{"known and no more", says + "Ntale Rushombo, better known as Uncle.", "Ntale Rushombo", "", ""},
		{"from a small place", says + "Ntale Rushombo, from the old harbour, a leech gatherer at the Harbour Trust.", "Ntale Rushombo", "leech gatherer", "Harbour Trust"},
		{"whom all call", says + "Ntale Rushombo, whom everyone calls Sister, a sheep marker.", "Ntale Rushombo", "sheep marker", ""},
		{"like her mother", says + "Ntale Rushombo, like her mother a tuk-tuk fixer.", "Ntale Rushombo", "tuk-tuk fixer", ""},
		{"like nobody", says + "Ntale Rushombo, like her mother before the war.", "Ntale Rushombo", "", ""},
		{"of another", says + "Ntale Rushombo, holding a photograph of home, a farrier by her side.", "Ntale Rushombo", "", ""},
	})
}

// TestOfficeInFrontOfTrade gives somebody the office that stands in front of what they
// are besides.
func TestOfficeInFrontOfTrade(t *testing.T) {
	const said = " said: “The rope gave way long before the rain did.”"
	checkOffices(t, []held{
		{"founder", "The road was cut. Kivuli’s founder, the pharmacist Ntale Rushombo," + said, "Ntale Rushombo", "founder", "Kivuli"},
		{"bare", "The road was cut. The Harbour Trust’s treasurer, miller Ntale Rushombo," + said, "Ntale Rushombo", "treasurer", "Harbour Trust"},
		{"retired", "The road was cut. The chair of the Harbour Trust, retired judge Ntale Rushombo," + said, "Ntale Rushombo", "chair", "Harbour Trust"},
		{"two trades", "The road was cut. The neighbour, the miller Ntale Rushombo," + said, "Ntale Rushombo", "miller", ""},
	})
}

// TestWorkOfTheHands reads what somebody lives on from a clause with a verb for work
// and an object that has no article, or with how long it has gone on.
func TestWorkOfTheHands(t *testing.T) {
	const says = "The road was cut for three weeks. “The rope gave way long before the rain did,” said "
	checkOffices(t, []held{
		{"threshes", says + "Ntale Rushombo, who threshes rice near the river.", "Ntale Rushombo", "threshes rice near the river", ""},
		{"at an age", says + "Ntale Rushombo, 41, who molds bricks outside Lodwar.", "Ntale Rushombo", "molds bricks outside Lodwar", ""},
		{"for years", says + "Ntale Rushombo, who has boiled brine behind the market for twenty years.", "Ntale Rushombo", "has boiled brine behind the market", ""},
		{"since", says + "Ntale Rushombo, who has driven the same line since 2009.", "Ntale Rushombo", "has driven the same line", ""},
		{"once", says + "Ntale Rushombo, who has boiled the water.", "Ntale Rushombo", "", ""},
		{"one deed", says + "Ntale Rushombo, who boils the water first.", "Ntale Rushombo", "", ""},
		{"slowly", says + "Ntale Rushombo, who shapes up slowly.", "Ntale Rushombo", "", ""},
		{"once darned", says + "Ntale Rushombo, who once darned nets behind the market.", "Ntale Rushombo", "once darned nets behind the market", ""},
		{"once met", says + "Ntale Rushombo, who once raised the alarm.", "Ntale Rushombo", "", ""},
		{"twice a day", says + "Ntale Rushombo, who washes twice a day.", "Ntale Rushombo", "", ""},
		{"once a week", says + "Ntale Rushombo, who washes once a week.", "Ntale Rushombo", "", ""},
		{"no work", says + "Ntale Rushombo, who likes rice.", "Ntale Rushombo", "", ""},
	})
}

// TestUnnamedTrade gives who speaks without a name what they are by a noun of no list.
func TestUnnamedTrade(t *testing.T) {
	const says = "The road was cut for three weeks. “The rope gave way long before the rain did,” said "
	checkOffices(t, []held{
		{"old", says + "an old hide scraper.", "an old hide scraper", "old hide scraper", ""},
		{"waiting", says + "a salt raker waiting by the gate.", "a salt raker waiting", "salt raker", ""},
		{"at a body", "The road was cut. A reed cutter at the Harbour Trust said: “The rope gave way long before the rain did.”", "A reed cutter at the Harbour Trust", "reed cutter", "Harbour Trust"},
		{"one of theirs", says + "one of Kivuli’s reed cutters.", "one of Kivuli’s reed cutters", "one of Kivuli’s reed cutters", "Kivuli"},
		{"at a place", says + "a verger at the market.", "a verger at the market", "verger", ""},
	})
}

// TestMetByUs finds that whom the writers met is who speaks next, and that a name of no
// list in front of a verb of saying is no body of a spokeswoman.
func TestMetByUs(t *testing.T) {
	const start = "The district officer, Paul Lund, did not come to the meeting. "
	checkLastSpeaker(t, []spokenBy{
		{"met", start + "I met Wanjiku Kariuki, a sexton, by the gate. “Nobody ever counts the buckets we carry,” he told me.", "Wanjiku Kariuki"},
		{"talked to", start + "We talked to Wanjiku Kariuki. “Nobody ever counts the buckets we carry,” he told us.", "Wanjiku Kariuki"},
		{"had sat down with", start + "Later we had sat down with Wanjiku Kariuki. “Nobody ever counts the buckets we carry,” he told us.", "Wanjiku Kariuki"},
		{"this is", start + "This is Wanjiku Kariuki, a nurse. “Nobody ever counts the buckets we carry,” he said.", "Wanjiku Kariuki"},
		{"her name is", start + "Her name is Pendo Mwakasege. “Nobody ever counts the buckets we carry,” she said.", "Pendo Mwakasege"},
		{"from a town, under the words", "The road was cut.\n\n“Nobody ever counts the buckets we carry.”\n\n— Wanjiku Kariuki, a farmer from Isiolo", "Wanjiku Kariuki"},
		{"from somebody, under the words", "The road was cut.\n\n“Nobody ever counts the buckets we carry.”\n\n— Letter from Wanjiku Kariuki", "Wanjiku Kariuki"},
		{"a trade in front", start + "There I met a leech gatherer, Wanjiku Kariuki. “Nobody ever counts the buckets we carry,” he told me.", "Wanjiku Kariuki"},
	})
	checkOffices(t, []held{
		{"no body", "It rained again on the coast. Pendo Mwakasege said it was late. “The ministry will look into it today,” said Helen Stark, a spokeswoman.", "Helen Stark", "spokeswoman", ""},
	})
}
