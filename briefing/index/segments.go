package index

import (
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
	}
	return s.ZapPlugin.MergeUsing(segments, drops, path, closed, r, settings)
}
