package bench

import (
	"syscall"
	"time"
)

// threadTime is the processor time of the calling thread: on a machine that
// is busy with other things it says more than the clock on the wall.
func threadTime() time.Duration {
	const thisThread = 1 // RUSAGE_THREAD
	return usage(thisThread)
}

// processTime is the processor time of the whole process.
func processTime() time.Duration { return usage(syscall.RUSAGE_SELF) }

func usage(who int) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(who, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
