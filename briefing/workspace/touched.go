package workspace

import (
	"sync"

	"attache/briefing"
)

// EvidenceMark is a moment between two changes of the evidence. The zero value
// is before all of them.
type EvidenceMark uint64

// EvidenceChanged lists the documents whose evidence has changed after a mark,
// with the mark of now. all says that it may be that of any document: then
// Evidence must be read again, else EvidenceOf these documents will do, which
// in a large library takes a thousandth of the time.
func (w *Workspace) EvidenceChanged(since EvidenceMark) (documents []briefing.DocumentID, all bool, now EvidenceMark) {
	return w.touched.since(since)
}

// touched remembers in which documents the evidence has changed. Safe for
// concurrent use.
type touched struct {
	mu        sync.Mutex
	now       EvidenceMark
	all       EvidenceMark // of the last change that may concern any document
	documents map[briefing.DocumentID]EvidenceMark
}

func (t *touched) since(mark EvidenceMark) (documents []briefing.DocumentID, all bool, now EvidenceMark) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if mark == 0 || t.all > mark {
		return nil, true, t.now + 1
	}
	for id, at := range t.documents {
		if at > mark {
			documents = append(documents, id)
		}
	}
	return documents, false, t.now + 1
}

// add records a change of the evidence in some documents.
func (t *touched) add(documents []briefing.DocumentID, all bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.now += 2 // marks lie between
	if all {
		t.all = t.now
		clear(t.documents)
		return
	}
	if t.documents == nil {
		t.documents = map[briefing.DocumentID]EvidenceMark{}
	}
	for _, id := range documents {
		t.documents[id] = t.now
	}
}

// touches are the documents whose evidence steps change; all says that it may
// be that of any document.
func touches(steps []change) (documents []briefing.DocumentID, all bool) {
	for _, s := range steps {
		switch {
		case s.evidence != "":
			documents = append(documents, s.evidence)
		case !s.arranges:
			return nil, true
		}
	}
	return documents, false
}
