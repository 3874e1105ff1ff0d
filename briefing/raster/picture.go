package raster

import (
	"crypto/sha256"
	"image"
	"sync"
)

// pictureCache keeps decoded pictures: a handout has a logo or two.
type pictureCache struct {
	mu       sync.Mutex
	pictures map[[sha256.Size]byte]image.Image
}

// maxPictures is how many are kept.
const maxPictures = 16

func newPictureCache() *pictureCache {
	return &pictureCache{pictures: map[[sha256.Size]byte]image.Image{}}
}

func (c *pictureCache) get(data []byte) image.Image {
	key := sha256.Sum256(data)
	c.mu.Lock()
	defer c.mu.Unlock()
	picture, ok := c.pictures[key]
	if !ok {
		if len(c.pictures) >= maxPictures {
			clear(c.pictures)
		}
		picture = decode(data)
		c.pictures[key] = picture
	}
	return picture
}
