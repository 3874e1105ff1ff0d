package relevance

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// recollFile is the file's name in a line of recollq's answer.
var recollFile = regexp.MustCompile(`\[file://[^\]]*/([^/\]]+)\.txt\]`)

// TestRelevanceBesideRecoll compares, by documents, with Recoll over the same
// texts as files, where its programs are installed.
func TestRelevanceBesideRecoll(t *testing.T) {
	for _, program := range []string{"recollindex", "recollq"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skip(program + " is not installed (Debian's package recoll)")
		}
	}
	w := relevanceLibrary(t)
	names := w.fileNames(t)
	texts, conf := t.TempDir(), t.TempDir()
	for id, name := range names {
		d, err := w.Document(t.Context(), id)
		check(t, err)
		check(t, os.WriteFile(filepath.Join(texts, name+".txt"), []byte(d.Provenance.Title+"\n\n"+d.Text), 0o600))
	}
	check(t, os.WriteFile(filepath.Join(conf, "recoll.conf"), []byte("topdirs = "+texts+"\nindexStemmingLanguages = english french spanish\n"), 0o600))
	if out, err := exec.CommandContext(t.Context(), "recollindex", "-c", conf).CombinedOutput(); err != nil {
		t.Fatalf("recollindex: %v\n%s", err, out)
	}
	var ours, theirs float64
	cases := relevanceCases(t)
	for _, c := range cases {
		anywhere := c
		anywhere.words = ""
		if rank := rankOf(t, w, names, anywhere, c.query); rank > 0 {
			ours += 1 / float64(rank)
		}
		// It answers that there is nothing with a failure.
		out, _ := exec.CommandContext(t.Context(), "recollq", "-c", conf, "-n", "0-10", c.query).Output()
		for i, m := range recollFile.FindAllSubmatch(out, -1) {
			if strings.HasPrefix(string(m[1]), c.file) {
				theirs += 1 / float64(i+1)
				break
			}
		}
	}
	n := float64(len(cases))
	t.Logf("mean reciprocal rank by document: here %.3f, Recoll %.3f", ours/n, theirs/n)
	if theirs == 0 {
		t.Error("Recoll found nothing at all: its answers were not read")
	}
	if ours < theirs {
		t.Error("Recoll is better")
	}
}
