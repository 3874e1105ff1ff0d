package text

import "attache/widgets"

// Number is a number as words on the screen have it: 10 000. Templates print
// it so.
type Number int

func (n Number) String() string { return widgets.Thousands(int(n)) }
