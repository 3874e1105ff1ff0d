package bench

import (
	"os"
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

// mostMemory is what a process that ended held at its greatest, in bytes.
func mostMemory(p *os.ProcessState) float64 {
	if u, ok := p.SysUsage().(*syscall.Rusage); ok {
		return float64(u.Maxrss) * 1024
	}
	return 0
}
