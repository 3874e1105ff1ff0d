// Package relevance asks cases of search, over the sample library and documents
// of many kinds, and measures how well they are answered. It is tests only and
// must not be imported.
package relevance
