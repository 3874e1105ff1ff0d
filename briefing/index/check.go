package index

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"

	"attache/briefing"
)

// Check reads every segment on the disk against its checksum, which opening
// does not do, and returns briefing.ErrDamaged when one is not as it was
// written: then close it, Discard it and open it again.
func (x *Index) Check(ctx context.Context) error {
	// A segment that is being merged away would be missing.
	x.adding.Lock()
	defer x.adding.Unlock()
	v, err := x.view()
	if err != nil {
		return err
	}
	defer v.release()
	if err := v.rest(); err != nil {
		return fmt.Errorf("check index: %w", err)
	}
	for i := range v.segments {
		file, ok := v.segments[i].Segment.(interface{ Path() string })
		if !ok {
			continue // not on the disk yet
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := checkSum(file.Path()); err != nil {
			return fmt.Errorf("check index: %s: %w: %w", filepath.Base(file.Path()), briefing.ErrDamaged, err)
		}
	}
	return nil
}

// checkSum compares a segment file with the checksum in its last four bytes.
func checkSum(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	sum := crc32.NewIEEE()
	stated := make([]byte, 4)
	if _, err := io.CopyN(sum, f, info.Size()-int64(len(stated))); err != nil {
		return err
	}
	if _, err := io.ReadFull(f, stated); err != nil {
		return err
	}
	if binary.BigEndian.Uint32(stated) != sum.Sum32() {
		return errors.New("the checksum is another")
	}
	return nil
}
