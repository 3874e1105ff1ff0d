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
		{"of", start + "Ntale Rushombo of the dockers’ union" + said, "Ntale Rushombo", "", "dockers’ union"},
		{"two possessives", start + "The dockers’ union’s director, Ntale Rushombo," + said, "Ntale Rushombo", "director", "dockers’ union"},
		{"a town’s library’s", start + "Ntale Rushombo, the town’s general hospital’s director," + said, "Ntale Rushombo", "director", "town’s general hospital"},
		{"a kind and a name", start + "The charity Slow Rivers’ director, Ntale Rushombo," + said, "Ntale Rushombo", "director", "Slow Rivers"},
	})
}
