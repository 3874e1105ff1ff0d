package extract

import "testing"

// TestOursOfThePublisher reads the body of whom a page calls "our board chair" or of whom
// it says that they run "our house": that which publishes it, and none for whom a town or a
// family calls its own.
func TestOursOfThePublisher(t *testing.T) {
	const head = "Harbour Shelter Trust\n\nNight shelter opens its third house\n\nThe Harbour Shelter Trust says that it needs more beds. The Harbour Shelter Trust opened in 1990. At the Harbour Shelter Trust we are open all night.\n\n"
	const foot = "\n\n© Harbour Shelter Trust 2025"
	checkOffices(t, []held{
		{"office and trade", head + "Our board chair, retired judge John Okoro, has written to the Minister. “I sat in the Family Court for twenty-two years,” he says." + foot, "John Okoro", "board chair", "Harbour Shelter Trust"},
		{"what somebody runs", head + "The lady with the flour was Ann Roe. She has managed our harbour house since 2014. “People arrive hungry and ashamed, in that order,” she says." + foot, "Ann Roe", "managed our harbour house since 2014", "Harbour Shelter Trust"},
		{"workmate", head + "My colleague Ann Roe met her at the door. “People arrive hungry and ashamed, in that order,” Roe says." + foot, "Ann Roe", "colleague", "Harbour Shelter Trust"},
		{"with words between", head + "Our former deputy director Ann Roe met her at the door. “People arrive hungry and ashamed, in that order,” Roe says." + foot, "Ann Roe", "former deputy director", "Harbour Shelter Trust"},
		{"my doctor", head + "My doctor, Ann Roe, came to the door. “People arrive hungry and ashamed, in that order,” Roe says." + foot, "Ann Roe", "doctor", ""},
	})
}
