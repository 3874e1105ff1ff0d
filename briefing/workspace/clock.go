package workspace

import "time"

// clock tells how long the rest of an import will take: as long as before for
// each file and each byte, for some kinds cost by the one and some by the other.
type clock struct {
	begun              time.Time
	files, bytes       int64
	filesDid, bytesDid int64
}

func newClock(files []file) clock {
	c := clock{begun: time.Now(), files: int64(len(files))}
	for _, f := range files {
		c.bytes += f.size
	}
	return c
}

// did counts one file.
func (c *clock) did(bytes int64) {
	c.filesDid++
	c.bytesDid += bytes
}

// The least that must be known before anything is said.
const (
	clockLeastTime  = 3 * time.Second
	clockLeastFiles = 5
)

// left is 0 while it cannot be told.
func (c *clock) left() time.Duration { return c.leftAfter(time.Since(c.begun)) }

func (c *clock) leftAfter(passed time.Duration) time.Duration {
	if passed < clockLeastTime || c.filesDid < clockLeastFiles || c.bytes == 0 {
		return 0
	}
	part := (float64(c.filesDid)/float64(c.files) + float64(c.bytesDid)/float64(c.bytes)) / 2
	return time.Duration(float64(passed) * (1 - part) / part)
}
