package evidence

// numbering gives each value of a facet a number: there are tens of thousands
// of finds and a few thousand values, and numbers are counted and compared in
// a tenth of the time that words are. No value has the number 0.
type numbering struct {
	numbers map[string]uint32
	values  []string
}

func newNumbering() *numbering {
	return &numbering{numbers: map[string]uint32{}, values: []string{""}}
}

// of is a value's number. What it gave before stays as it is, so that others
// may read values meanwhile, as far as they reached.
func (n *numbering) of(value string) uint32 {
	if value == "" {
		return 0
	}
	number, ok := n.numbers[value]
	if !ok {
		number = uint32(len(n.values))
		n.numbers[value] = number
		n.values = append(n.values, value)
	}
	return number
}
