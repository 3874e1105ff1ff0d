package extract

import "testing"

// TestBodiesInEveryPlace gives somebody a body of whatever form in each of the places
// in which an English text ties them to one.
func TestBodiesInEveryPlace(t *testing.T) {
	const start, said = "The road was cut for three weeks. ", " said: “The rope gave way long before the rain did.”"
	const says = start + "“The rope gave way long before the rain did,” said "
	const later = "\n\nThe road was cut for three weeks. It rained again on the coast. “The rope gave way long before the rain did,” Rushombo said."
	const list = "Participants\n\nNtale Rushombo, coordinator, "
	const after = " “The rope gave way long before the rain did,” she said."
	checkOffices(t, []held{
		{"at a hospital", start + "At Lodwar hospital, nurse Ntale Rushombo keeps a list." + after, "Ntale Rushombo", "nurse", "Lodwar hospital"},
		{"at the clinic of a town", start + "At the Lodwar clinic, nurse Ntale Rushombo keeps a list." + after, "Ntale Rushombo", "nurse", "Lodwar clinic"},
		{"at a ministry", start + "At Ghana’s labour ministry, economist Ntale Rushombo keeps a list." + after, "Ntale Rushombo", "economist", "Ghana’s labour ministry"},
		{"at a coalition", start + "At a coalition of weavers, lawyer Ntale Rushombo keeps a list." + after, "Ntale Rushombo", "lawyer", "coalition of weavers"},
		{"at a market", start + "At the Lodwar market, trader Ntale Rushombo keeps a list." + after, "Ntale Rushombo", "trader", ""},
		{"in brackets", says + "Ntale Rushombo (the dockers’ union).", "Ntale Rushombo", "", "dockers’ union"},
		{"times in brackets", says + "Ntale Rushombo (all times EDT).", "Ntale Rushombo", "", ""},
		{"in a list", list + "Lodwar hospital\n\nPaula Stein, economist" + later, "Ntale Rushombo", "coordinator", "Lodwar hospital"},
		{"a union in a list", list + "dockers’ union\n\nPaula Stein, economist" + later, "Ntale Rushombo", "coordinator", "dockers’ union"},
		{"a municipality in a list", list + "municipality of Lodwar\n\nPaula Stein, economist" + later, "Ntale Rushombo", "coordinator", "municipality of Lodwar"},
		{"in a label", start + "\n\nNtale Rushombo, Lodwar clinic: “The rope gave way long before the rain did.”", "Ntale Rushombo", "", "Lodwar clinic"},
		{"speaking for", start + "Speaking for the senate’s health committee, Ntale Rushombo" + said, "Ntale Rushombo", "", "senate’s health committee"},
		{"on behalf of", start + "Ntale Rushombo, on behalf of a coalition of weavers," + said, "Ntale Rushombo", "", "coalition of weavers"},
		{"the fall of", start + "Ntale Rushombo waited to see the fall of the Harbour Front." + after, "Ntale Rushombo", "", ""},
		{"what a name has within", start + "Ntale Rushombo visited the Lodwar Institute for Soil Health on Monday." + after, "Ntale Rushombo", "", ""},
		{"brought somebody to", start + "Ntale Rushombo brought her son to the Institute for Soil Health at dawn." + after, "Ntale Rushombo", "", ""},
		{"at the head, of no office", start + "At Lodwar district hospital, Ntale Rushombo keeps a list by the door." + after, "Ntale Rushombo", "", "Lodwar district hospital"},
		{"and its", start + "Lodwar health centre and its director, Ntale Rushombo, were in court." + after, "Ntale Rushombo", "director", "Lodwar health centre"},
		{"and its, a name", start + "Tandara and its director, Ntale Rushombo, were in court." + after, "Ntale Rushombo", "director", "Tandara"},
		{"its, behind a union", "The road was cut. The dockers’ union met on Monday. “The rope gave way long before the rain did,” said its director, Ntale Rushombo.", "Ntale Rushombo", "director", "dockers’ union"},
		{"the, behind a prison", "The road was cut. Lodwar prison closed in May. “The rope gave way long before the rain did,” said the secretary, Ntale Rushombo.", "Ntale Rushombo", "secretary", "Lodwar prison"},
		{"runs a prison", says + "Ntale Rushombo, who runs Lodwar prison.", "Ntale Rushombo", "runs Lodwar prison", "Lodwar prison"},
		{"runs their house", says + "Ntale Rushombo, who runs our Lodwar house.", "Ntale Rushombo", "runs our Lodwar house", ""},
		{"founded a coalition", start + "Ntale Rushombo founded a coalition of weavers in 2009." + after, "Ntale Rushombo", "founded a coalition of weavers in 2009", "coalition of weavers"},
		{"an association’s name", says + "Ntale Rushombo, a lawyer at the families’ association Visiting Day.", "Ntale Rushombo", "lawyer", "Visiting Day"},
		{"a day", says + "Ntale Rushombo, the founder of Nurses’ Day.", "Ntale Rushombo", "founder of Nurses’ Day", ""},
		{"one of theirs", start + "One of the dockers’ union’s lawyers, Ntale Rushombo," + said, "Ntale Rushombo", "one of the dockers’ union’s lawyers", "dockers’ union"},
		{"who wrote it", "The wells are dry, according to a study by the Lodwar Institute for Soil Health. “The rope gave way long before the rain did,” said Ntale Rushombo, who wrote it.", "Ntale Rushombo", "", "Lodwar Institute for Soil Health"},
		{"the one who wrote it", "The wells are dry, according to a report by the dockers’ union. Ntale Rushombo, the economist who wrote it," + said, "Ntale Rushombo", "economist", "dockers’ union"},
		{"who read it", "The wells are dry, according to a report by the dockers’ union. “The rope gave way long before the rain did,” said Ntale Rushombo, who read it.", "Ntale Rushombo", "", ""},
		{"studies at", says + "Ntale Rushombo, who studies the river at the town’s health centre.", "Ntale Rushombo", "studies the river", "town’s health centre"},
		{"sits on", says + "Ntale Rushombo, who represents the north and sits on the assembly’s health committee.", "Ntale Rushombo", "represents the north", "assembly’s health committee"},
		{"the body brought up", "Herders near Lodwar saw it, and a coalition of weavers has gone to court. Their lawyer, Ntale Rushombo," + said, "Ntale Rushombo", "lawyer", "coalition of weavers"},
		{"people, and no body", "Herders near Lodwar saw it. Their lawyer, Ntale Rushombo," + said, "Ntale Rushombo", "lawyer", ""},
		{"the facility", "The road was closed by the Nordic Road Facility. “The rope gave way long before the rain did,” said Ntale Rushombo, a spokeswoman for the facility.", "Ntale Rushombo", "spokeswoman", "Nordic Road Facility"},
		{"those who are in it", "The Ghana Canoe Owners’ Association met. “The rope gave way long before the rain did,” said Ntale Rushombo, the Canoe Owners’ general secretary.", "Ntale Rushombo", "general secretary", "Ghana Canoe Owners’ Association"},
		{"a force", says + "Ntale Rushombo, the head of the traffic police.", "Ntale Rushombo", "head", "traffic police"},
		{"the mayor", "The road was cut by the municipality of Lodwar. “The rope gave way long before the rain did,” said the mayor, Ntale Rushombo.", "Ntale Rushombo", "mayor", "municipality of Lodwar"},
		{"the matron", "Beds are few at Lodwar hospital. “The rope gave way long before the rain did,” said the matron, Ntale Rushombo.", "Ntale Rushombo", "matron", "Lodwar hospital"},
		{"adviser to", says + "Ntale Rushombo, an adviser to Quiet Streets Asia.", "Ntale Rushombo", "adviser", "Quiet Streets Asia"},
		{"adviser to somebody", says + "Ntale Rushombo, an adviser to Pavel Brenko.", "Ntale Rushombo", "adviser to Pavel Brenko", ""},
		{"among several things", "Ntale Rushombo sat by the road. She is Somali, the daughter of herders, KWDA’s adviser on roads, and impatient." + after, "Ntale Rushombo", "adviser on roads", "KWDA"},
		{"somebody else’s, among them", "Ntale Rushombo sat by the road. She is tired, the Harbour Trust’s adviser said so, and impatient." + after, "Ntale Rushombo", "", ""},
		{"of", start + "Ntale Rushombo of the dockers’ union" + said, "Ntale Rushombo", "", "dockers’ union"},
		{"two possessives", start + "The dockers’ union’s director, Ntale Rushombo," + said, "Ntale Rushombo", "director", "dockers’ union"},
		{"a town’s library’s", start + "Ntale Rushombo, the town’s general hospital’s director," + said, "Ntale Rushombo", "director", "town’s general hospital"},
		{"a kind and a name", start + "The charity Slow Rivers’ director, Ntale Rushombo," + said, "Ntale Rushombo", "director", "Slow Rivers"},
	})
}
