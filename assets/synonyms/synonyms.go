// Package synonyms holds, as a data file, words of the field that mean the
// same, in English, French and Spanish. It must not know what reads it.
package synonyms

import _ "embed"

// Text has a group a line, with = between words and phrases that mean the
// same; a line that begins with # is a remark.
//
//go:embed synonyms.txt
var Text string
