package pdfium

import "errors"

// answer is what a helper process sends for a request.
type answer struct {
	Reply Reply
	Fault fault
	// Count is of pages, with faultPages.
	Count int
	// Message is for other faults.
	Message string
}

// fault is why there is no text.
type fault int

const (
	faultNone fault = iota
	faultPassword
	faultSecurity
	faultFormat
	faultPages
	faultOther
)

func answerOf(r Reply, err error) answer {
	var pages PagesError
	switch {
	case err == nil:
	case errors.Is(err, ErrPassword):
		return answer{Fault: faultPassword}
	case errors.Is(err, ErrSecurity):
		return answer{Fault: faultSecurity}
	case errors.Is(err, ErrFormat):
		return answer{Fault: faultFormat}
	case errors.As(err, &pages):
		return answer{Fault: faultPages, Count: int(pages)}
	default:
		return answer{Fault: faultOther, Message: err.Error()}
	}
	return answer{Reply: r}
}

func (a answer) reply() (Reply, error) {
	switch a.Fault {
	case faultNone:
	case faultPassword:
		return Reply{}, ErrPassword
	case faultSecurity:
		return Reply{}, ErrSecurity
	case faultFormat:
		return Reply{}, ErrFormat
	case faultPages:
		return Reply{}, PagesError(a.Count)
	default:
		return Reply{}, errors.New(a.Message)
	}
	return a.Reply, nil
}
