// Package fidelity holds what the readers take from public files against
// what others take from the same: pandoc for documents, Mozilla's readability
// cases and trafilatura's annotated pages for web pages. It is tests only and
// must not be imported.
//
// The files are not part of the program. README.md of bench says how to get
// them; without them the tests are skipped and say so.
package fidelity
