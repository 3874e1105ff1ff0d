package index

import (
	"context"
	"errors"
	"fmt"

	"github.com/blevesearch/bleve/v2/index/scorch/mergeplan"
)

// smallSegment is how many documents a segment has that Compact merges with
// others of its kind: ten additions of the largest size make more.
const smallSegment = 2500

// Compact merges the small pieces that additions left, those of the catalogue
// too, so that a search looks in fewer and less of them is in memory, and lets go
// of those merged before.
// It is for the end of a long addition: it writes anew what it merges, which
// searches go before.
func (x *Index) Compact(ctx context.Context) (err error) {
	x.adding.Lock()
	defer x.adding.Unlock()
	if x.closed.Load() {
		return errors.New("the index is closed")
	}
	defer recovered("merge the index", &err)
	options := mergeplan.SingleSegmentMergePlanOptions
	// The library merges those below half of this, to one no larger.
	options.MaxSegmentSize = 2 * smallSegment
	if err := x.segs.ForceMerge(ctx, &options); err != nil {
		return fmt.Errorf("merge the index: %w", err)
	}
	if err := x.known.tidy(); err != nil {
		return fmt.Errorf("merge the index: %w", err)
	}
	return x.showNew()
}
