package workspace

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"image"
	_ "image/jpeg" // logos
	_ "image/png"
	"os"

	"attache/briefing"
)

// What a logo's file may be: a picture for the head of a page, not a
// photograph for a wall.
const (
	maxLogoBytes  = 4 << 20
	maxLogoPixels = 24e6
)

// pictureSetting is the name under which the library keeps a picture's bytes.
func pictureSetting(hash briefing.Hash) string { return "picture." + string(hash) }

// SetLogo takes a picture into the library and prints it at the head of a
// briefing. The file itself is not needed any more then. It returns a
// *briefing.Problem wrapping ErrUnsupported for what is no PNG or JPEG.
func (w *Workspace) SetLogo(ctx context.Context, id briefing.BriefingID, path string) error {
	data, err := readPicture(path)
	if err != nil {
		return err
	}
	hash := briefing.HashOf(data)
	if err := w.store.SetSetting(ctx, pictureSetting(hash), base64.StdEncoding.EncodeToString(data)); err != nil {
		return fmt.Errorf("keep the logo: %w", err)
	}
	return w.EditBriefing(ctx, id, "change logo", func(b *briefing.Briefing) error {
		b.Logo = hash
		return nil
	})
}

func readPicture(path string) ([]byte, error) {
	wrong := func(cause string, err error) error {
		return &briefing.Problem{Subject: path, Cause: cause, Remedy: "Choose a PNG or JPEG picture", Err: err}
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, wrong("it cannot be read: "+reason(err), err)
	}
	if info.Size() > maxLogoBytes {
		return nil, wrong("it is larger than 4 MB", briefing.ErrUnsupported)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, wrong("it cannot be read: "+reason(err), err)
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || config.Width < 1 || config.Height < 1 {
		return nil, wrong("it is no picture that can be printed", briefing.ErrUnsupported)
	}
	if float64(config.Width)*float64(config.Height) > maxLogoPixels {
		return nil, wrong("it has more than 24 million pixels", briefing.ErrUnsupported)
	}
	return data, nil
}

// RemoveLogo prints no picture at the head of a briefing any more.
func (w *Workspace) RemoveLogo(ctx context.Context, id briefing.BriefingID) error {
	return w.EditBriefing(ctx, id, "remove logo", func(b *briefing.Briefing) error {
		b.Logo = ""
		return nil
	})
}

// Logo returns the bytes of a picture; none for "" and for one that the
// library does not have or that is damaged, because a handout without its
// logo is better than none.
func (w *Workspace) Logo(ctx context.Context, hash briefing.Hash) ([]byte, error) {
	if hash == "" {
		return nil, nil
	}
	text, err := w.store.Setting(ctx, pictureSetting(hash))
	if err != nil || text == "" {
		return nil, err
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil || briefing.HashOf(data) != hash {
		return nil, nil
	}
	return data, nil
}
