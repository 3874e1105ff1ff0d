package briefing

// PersonID names a person in the library's register.
type PersonID string

// Person is somebody who speaks. Names are as documents print them.
type Person struct {
	ID   PersonID `json:"id"`
	Name string   `json:"name"`
	// Aliases are other spellings and shorter forms, each confirmed by a
	// person or found within one document.
	Aliases []string `json:"aliases,omitempty"`
	Role    string   `json:"role,omitempty"`
	Org     string   `json:"org,omitempty"`
}

// OrganisationID names an organisation in the library's register.
type OrganisationID string

// Organisation is a body that speaks or for which people speak.
type Organisation struct {
	ID      OrganisationID `json:"id"`
	Name    string         `json:"name"`
	Acronym string         `json:"acronym,omitempty"`
	Aliases []string       `json:"aliases,omitempty"`
}
