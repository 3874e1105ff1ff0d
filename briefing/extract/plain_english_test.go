package extract

import "testing"

// plainEnglish is a paragraph in front of a text of one sentence, by which its
// language is known.
const plainEnglish = "Hundreds of people gathered in the rain on Monday to protest against cuts to public services, which have closed a tenth of all rural schools since last year.\n\n"

// saysPlainly is what somebody says of whom the words behind it state an office.
const saysPlainly = plainEnglish + "“Nobody asked the families what they wanted,” said "

// TestPlainEnglishOffices reads the plainest ways in which English texts say who
// somebody is and for which body.
func TestPlainEnglishOffices(t *testing.T) {
	checkOffices(t, []held{
		{"a conference that lasts", saysPlainly + "the Rev. Tom Ellery, general secretary of the Lund Conference of Churches.", "Tom Ellery", "general secretary", "Lund Conference of Churches"},
		{"a campaign in small letters", saysPlainly + "Tom Ellery, convener of the Fair Tax campaign.", "Tom Ellery", "convener", "Fair Tax campaign"},
		{"a bureau of a commissioner", saysPlainly + "Tom Ellery, a former commissioner of the Bureau of Rural Health.", "Tom Ellery", "former commissioner", "Bureau of Rural Health"},
		{"a network of a secretary", saysPlainly + "Tom Ellery, secretary of the Climate Network South Asia.", "Tom Ellery", "secretary", "Climate Network South Asia"},
		{"a union of a secretary", saysPlainly + "Tom Ellery, secretary of the Kivu Farmers’ Union.", "Tom Ellery", "secretary", "Kivu Farmers’ Union"},
		{"a university of a secretary", saysPlainly + "Tom Ellery, the secretary of the University of Port Lund.", "Tom Ellery", "secretary", "University of Port Lund"},
		{"a bishop of a church", saysPlainly + "Tom Ellery, bishop of the Methodist Church.", "Tom Ellery", "bishop", "Methodist Church"},
		{"a field of a secretary", saysPlainly + "Tom Ellery, secretary of Public Health.", "Tom Ellery", "secretary of Public Health", ""},
		{"an organising secretary", saysPlainly + "Tom Ellery, organising secretary of Shore Watch.", "Tom Ellery", "organising secretary", "Shore Watch"},
		{"two offices behind is", plainEnglish + "Tom Ellery is the co-founder and director of the Harbour Trust. “Nobody asked the families what they wanted,” he said.", "Tom Ellery", "co-founder and director", "Harbour Trust"},
		{"two offices in front", saysPlainly + "co-founder and executive director Tom Ellery, of the Harbour Trust.", "Tom Ellery", "co-founder and executive director", "Harbour Trust"},
		{"two fields in front", saysPlainly + "Harbour Trust head of communications and fundraising Tom Ellery.", "Tom Ellery", "head of communications and fundraising", "Harbour Trust"},
		{"a trade and an office", saysPlainly + "Tom Ellery, a nurse and the founder of the Harbour Trust.", "Tom Ellery", "nurse", "Harbour Trust"},
		{"works at a body with and", plainEnglish + "Tom Ellery works as a coordinator at the Food and Harvest Agency. “Nobody asked the families what they wanted,” he said.", "Tom Ellery", "coordinator", "Food and Harvest Agency"},
		{"a programme officer", saysPlainly + "Harbour Trust programme officer Tom Ellery.", "Tom Ellery", "programme officer", "Harbour Trust"},
		{"a board member", saysPlainly + "Red Cross board member Tom Ellery.", "Tom Ellery", "board member", "Red Cross"},
		{"an office of the ombudsman", saysPlainly + "Office of the Ombudsman policy analyst Tom Ellery.", "Tom Ellery", "policy analyst", "Office of the Ombudsman"},
		{"a department of a region", saysPlainly + "Western Cape Department of Agriculture volunteer Tom Ellery.", "Tom Ellery", "volunteer", "Western Cape Department of Agriculture"},
		{"a body with a place and a chief", saysPlainly + "Tom Ellery, UNICEF Kenya Chief of Child Protection.", "Tom Ellery", "Chief of Child Protection", "UNICEF Kenya"},
		{"a field and a body behind it", saysPlainly + "Tom Ellery, Chief of Child Protection, UNICEF Kenya.", "Tom Ellery", "Chief of Child Protection", "UNICEF Kenya"},
		{"two possessives", plainEnglish + "St Luke’s Hospice’s interim head, Tom Ellery, said: “Nobody asked the families what they wanted.”", "Tom Ellery", "interim head", "St Luke’s Hospice"},
		{"a branch of a body", saysPlainly + "Oxfam India’s Tom Ellery.", "Tom Ellery", "", "Oxfam India"},
		{"a plural body that owns", saysPlainly + "the Open Doors’ Tom Ellery.", "Tom Ellery", "", "Open Doors"},
		{"of the police", saysPlainly + "Sergeant Tom Ellery of the Jinja police.", "Tom Ellery", "Sergeant", "Jinja police"},
		{"of a council", saysPlainly + "Tom Ellery of Jinja city council.", "Tom Ellery", "", "Jinja city council"},
		{"of a department", saysPlainly + "Tom Ellery, of the School of Law at the University of Lund.", "Tom Ellery", "", "University of Lund"},
		{"dean of a faculty", saysPlainly + "Tom Ellery, Professor of Law and Dean of the Faculty of Law, University of Lund.", "Tom Ellery", "Professor of Law", "University of Lund"},
		{"formerly and now", saysPlainly + "Tom Ellery, formerly of the Ministry of Water and now director of the Harbour Trust.", "Tom Ellery", "director", "Harbour Trust"},
		{"who joined", saysPlainly + "Tom Ellery, a caseworker who joined the Harbour Trust last year.", "Tom Ellery", "caseworker", "Harbour Trust"},
		{"joined as", saysPlainly + "Tom Ellery, who joined the Harbour Trust as a caseworker last year.", "Tom Ellery", "caseworker", "Harbour Trust"},
		{"acting for", saysPlainly + "Tom Ellery, a lawyer acting for the Harbour Trust.", "Tom Ellery", "lawyer", "Harbour Trust"},
		{"on a team", saysPlainly + "Tom Ellery, a nurse on the Harbour Trust’s mobile team.", "Tom Ellery", "nurse", "Harbour Trust"},
		{"one of its founders", saysPlainly + "Tom Ellery, one of the Harbour Trust’s founders.", "Tom Ellery", "one of the Harbour Trust’s founders", "Harbour Trust"},
		{"a society of children", saysPlainly + "Children’s Society lawyer Tom Ellery.", "Tom Ellery", "lawyer", "Children’s Society"},
		{"a field in front behind a possessive", plainEnglish + "Open Wire’s Legal Director, Tom Ellery, said: “Nobody asked the families what they wanted.”", "Tom Ellery", "Legal Director", "Open Wire"},
		{"two fields behind is", plainEnglish + "Tom Ellery is the head of communications and fundraising of the Lagos Chamber of Commerce. “Nobody asked the families what they wanted,” he said.", "Tom Ellery", "head of communications and fundraising", "Lagos Chamber of Commerce"},
		{"a field and a body of one word", saysPlainly + "Tom Ellery, head of operations of Sightwell.", "Tom Ellery", "head of operations", "Sightwell"},
		{"a collector", saysPlainly + "District Collector Tom Ellery.", "Tom Ellery", "District Collector", ""},
		{"for a region", saysPlainly + "Tom Ellery, regional director for the Horn of Africa.", "Tom Ellery", "regional director", ""},
	})
}

// TestPhraseNames reads the names of English bodies that are a phrase with small
// words or commas in it.
func TestPhraseNames(t *testing.T) {
	checkOffices(t, []held{
		{"a verb and its object", saysPlainly + "Tom Ellery, who works for Feed the Minds.", "Tom Ellery", "", "Feed the Minds"},
		{"its office in front", saysPlainly + "Feed the Minds director Tom Ellery.", "Tom Ellery", "director", "Feed the Minds"},
		{"its office in capitals", saysPlainly + "Feed the Minds Nepal Country Director Tom Ellery.", "Tom Ellery", "Country Director", "Feed the Minds Nepal"},
		{"it owns", saysPlainly + "Feed the Minds’s Tom Ellery.", "Tom Ellery", "", "Feed the Minds"},
		{"it speaks", saysPlainly + "Feed the Minds.", "Feed the Minds", "", "Feed the Minds"},
		{"people for a cause", plainEnglish + "Clerks for Equal Pay has sued the ministry. “Nobody asked the families what they wanted,” the group said.", "Clerks for Equal Pay", "", "Clerks for Equal Pay"},
		{"people of something", plainEnglish + "Nurses of the Road’s country representative, Tom Ellery, said: “Nobody asked the families what they wanted.”", "Tom Ellery", "country representative", "Nurses of the Road"},
		{"a secretary of people", saysPlainly + "Tom Ellery, the secretary of Nurses of the Waterfront.", "Tom Ellery", "secretary", "Nurses of the Waterfront"},
		{"what is for all", saysPlainly + "Homes for All lawyer Tom Ellery.", "Tom Ellery", "lawyer", "Homes for All"},
		{"a noun and a verb", plainEnglish + "Room to Grow’s spokeswoman, Ruth Roe, said: “Nobody asked the families what they wanted.”", "Ruth Roe", "spokeswoman", "Room to Grow"},
		{"a word twice", saysPlainly + "Side by Side’s director, Tom Ellery.", "Tom Ellery", "director", "Side by Side"},
		{"a list", saysPlainly + "Tom Ellery, director of the Women, Peace and Security Network.", "Tom Ellery", "director", "Women, Peace and Security Network"},
		{"a list that opens", plainEnglish + "The Women, Peace and Security Network has sued the ministry. “Nobody asked the families what they wanted,” said its director, Tom Ellery.", "Tom Ellery", "director", "Women, Peace and Security Network"},
		{"no name in small letters", saysPlainly + "Tom Ellery, who helps to feed the minds of Lund.", "Tom Ellery", "", ""},
		{"no list of places", saysPlainly + "Tom Ellery, who knows the Gambia, Chad and Ghana.", "Tom Ellery", "", ""},
	})
}

// TestPlainEnglishBodies finds the body of an office where its name is one word that
// no list has, or stands behind the holder's name.
func TestPlainEnglishBodies(t *testing.T) {
	const partner = plainEnglish + "Teachers in eighteen schools work with our partner Tikondane. "
	const asks = "“The ministry needs to put them on the payroll,” says "
	checkOffices(t, []held{
		{"a partner that owns", partner + asks + "Tikondane’s coordinator, Memory Chirwa.", "Memory Chirwa", "coordinator", "Tikondane"},
		{"a partner in front", partner + asks + "Tikondane coordinator Memory Chirwa.", "Memory Chirwa", "coordinator", "Tikondane"},
		{"of a partner", partner + asks + "Memory Chirwa of Tikondane.", "Memory Chirwa", "", "Tikondane"},
		{"its coordinator", partner + "Its coordinator, Memory Chirwa, says: “The ministry needs to put them on the payroll.”", "Memory Chirwa", "coordinator", "Tikondane"},
		{"a partner who is a person", plainEnglish + "She lives with her partner Anna Veen. " + asks + "Anna Veen.", "Anna Veen", "partner", ""},
		{"a partner with a name that no list has", plainEnglish + "Her partner Xanthe, a mason, agreed. “The ministry needs to put them on the payroll,” she said.", "Xanthe", "mason", ""},
		{"whom somebody founded", plainEnglish + "Memory Chirwa founded Tikondane in 2011. " + asks + "Chirwa.", "Memory Chirwa", "founded Tikondane in 2011", "Tikondane"},
		{"what the company is", plainEnglish + "Belmora denied it. “The ministry needs to put them on the payroll,” the company said.", "Belmora", "", "Belmora"},
		{"their lawyer", plainEnglish + "The High Court will hear the case of 214 residents in March. Their lawyer, Peter Okello of the Harbour Law Clinic, said: “What we want from the court is simple.”", "Peter Okello", "lawyer", "Harbour Law Clinic"},
		{"a lawyer of those who sue", plainEnglish + "The Harbour Trust lost its case. Its lawyer, Peter Okello of Roe & Partners, said: “What we want from the court is simple.”", "Peter Okello", "lawyer", "Roe & Partners"},
		{"a reader at a university", plainEnglish + "Witnesses: Mr Jo Sabino (Fair Ledger Alliance); Dr Fiona Lund (Reader in Fiscal Law, University of Oro)\n\nDr Lund took a different view. “It would be a pleasant irony to tax the sea,” she said.", "Fiona Lund", "Reader in Fiscal Law", "University of Oro"},
		{"retired in brackets", plainEnglish + "The fifth witness, Brigadier Anil Thapa (Retired), of the Nepal Army, said: “My grandmother lost four children.”", "Anil Thapa", "fifth witness", "Nepal Army"},
		{"a minister of a State that no list has", plainEnglish + "Anil Thapa, finance minister of Funala, said: “My grandmother lost four children.”", "Anil Thapa", "finance minister", "Funala"},
		{"a minister in an office", plainEnglish + "Anil Thapa, a minister in the Home Office, said: “My grandmother lost four children.”", "Anil Thapa", "minister", "Home Office"},
		{"an office in front of a former one", plainEnglish + "Environment minister Delphine Roe, a former prosecutor, said: “My grandmother lost four children.”", "Delphine Roe", "Environment minister", ""},
	})
}

// TestFrontedOffices reads the office with which an English sentence opens in front
// of the pronoun of the person told of before.
func TestFrontedOffices(t *testing.T) {
	const says = " “I count the steps so that I do not count the days,” he says."
	checkOffices(t, []held{
		{"definite", plainEnglish + "Dr Omar Noor is tired. The only surgeon at Lund Central Hospital, he operates at night." + says, "Omar Noor", "surgeon", "Lund Central Hospital"},
		{"indefinite", plainEnglish + "Omar Noor is tired. A surgeon at the Harbour Hospital, he operates at night." + says, "Omar Noor", "surgeon", "Harbour Hospital"},
		{"with what he runs", plainEnglish + "Omar Noor is tired. A trained lawyer, he now runs the Harbour Trust." + says, "Omar Noor", "trained lawyer", "Harbour Trust"},
		{"a general hospital", plainEnglish + "Dr Omar Noor looks tired. As the only surgeon at Wajir General Hospital, he operates for fourteen hours a day." + says, "Omar Noor", "surgeon", "Wajir General Hospital"},
		{"a general hospital with its surgeon", plainEnglish + "The surgeon at Wajir General Hospital is called Omar Noor." + says, "Omar Noor", "surgeon", "Wajir General Hospital"},
	})
}
