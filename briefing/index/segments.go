package index

import (
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
	zap "github.com/blevesearch/zapx/v17"
)

// segmentFiles writes segments as the library does, and lets searches pass
// while it merges them.
type segmentFiles struct{ *zap.ZapPlugin }

// The library takes the one that makes its segments from a list of its own.
var registerSegments = sync.OnceFunc(func() {
	scorch.RegisterSegmentPlugin(segmentFiles{&zap.ZapPlugin{}}, true)
})

// gateKey is the index's gate among the settings of its segments.
const gateKey = "gate"

// merging is the number of the work of merging; the adders' follow.
const merging = 1

func (s segmentFiles) MergeUsing(segments []segment.Segment, drops []*roaring.Bitmap, path string, closed chan struct{}, r segment.StatsReporter, settings map[string]any) ([][]uint64, uint64, error) {
	if g, ok := settings[gateKey].(*gate); ok {
		w := &work{gate: g, number: merging}
		defer w.done()
		r = yielding{r, w}
		if inFiles(segments) {
			defer g.mergingAlone()()
		}
	}
	r = &releasing{StatsReporter: r, segments: segments}
	defer release(segments...)
	return s.ZapPlugin.MergeUsing(segments, drops, path, closed, r, settings)
}

// inFiles tells merging what is on the disk from writing what was added, for
// which whoever adds it waits.
func inFiles(segments []segment.Segment) bool {
	return slices.ContainsFunc(segments, func(s segment.Segment) bool { _, ok := s.(*zap.Segment); return ok })
}

// releaseEvery is after how many bytes of a merged segment the system gets back
// what it showed of those that are merged. Without that it shows them whole,
// and the memory that the program has in sight grows with the library.
const releaseEvery = 1 << 20

// releasing gives back while the library writes a merged segment.
type releasing struct {
	segment.StatsReporter
	segments []segment.Segment
	written  uint64
}

func (r *releasing) ReportBytesWritten(n uint64) {
	if r.written += n; r.written >= releaseEvery {
		r.written = 0
		release(r.segments...)
	}
	r.StatsReporter.ReportBytesWritten(n)
}

// release gives back to the system what it shows of the files of segments. It
// shows them again where they are read, which costs little while it has them in
// its own memory.
func release(segments ...segment.Segment) {
	for _, s := range segments {
		// Those alone are files that the system shows; others are in memory.
		if f, ok := s.(*zap.Segment); ok {
			releasePages(f.Data())
		}
	}
}
