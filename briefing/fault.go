package briefing

import (
	"fmt"
	"runtime/debug"
)

// Guard calls do and makes an error that wraps ErrFault, with the place in the
// program, of a panic in it: what is wrong with the reading of one document must
// cost that document and no more. A goroutine that nobody guards ends the program.
func Guard(do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v\n%s", ErrFault, p, debug.Stack())
		}
	}()
	return do()
}
