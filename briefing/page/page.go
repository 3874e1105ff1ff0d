// Package page lays a briefing out: it turns content and a template into
// pages of drawing operations. Lines are broken here and nowhere else; what
// paints a page adds nothing and moves nothing.
//
// It must not know fonts' files, PDF, the screen, the store or the extractor:
// letters come to it as numbers from a Measurer.
package page
