package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
	"attache/briefing/store"
)

// Snapshot is a state of a briefing that a person has named.
type Snapshot = store.Snapshot

// SnapshotID names a snapshot.
type SnapshotID = store.SnapshotID

// SaveSnapshot keeps a briefing as it is now under a name.
func (w *Workspace) SaveSnapshot(ctx context.Context, id briefing.BriefingID, name string) (Snapshot, error) {
	s, err := w.store.AddSnapshot(ctx, id, name)
	if err != nil {
		return s, fmt.Errorf("save snapshot: %w", err)
	}
	w.tell(TopicBriefings)
	return s, nil
}

// Snapshots lists the snapshots of a briefing, oldest first.
func (w *Workspace) Snapshots(ctx context.Context, id briefing.BriefingID) ([]Snapshot, error) {
	return w.store.Snapshots(ctx, id)
}

// SnapshotContent returns a briefing as it was.
func (w *Workspace) SnapshotContent(ctx context.Context, id SnapshotID) (briefing.Briefing, error) {
	return w.store.Snapshot(ctx, id)
}

// RestoreSnapshot makes a briefing what it was; Undo takes that back.
func (w *Workspace) RestoreSnapshot(ctx context.Context, id SnapshotID) error {
	was, err := w.store.Snapshot(ctx, id)
	if err != nil {
		return fmt.Errorf("restore snapshot: %w", err)
	}
	return w.EditBriefing(ctx, was.ID, "restore snapshot", func(b *briefing.Briefing) error {
		*b = was.Clone()
		return nil
	})
}
