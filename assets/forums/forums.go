// Package forums holds, as a data file, how long one may speak and how much
// one may hand in where, with the source of each rule, and how fast each
// language is said. It must not know what reads it.
package forums

import _ "embed"

// JSON holds the rules ("forums") and the paces ("paces"). Times are those of
// time.ParseDuration; words are characters in Chinese.
//
//go:embed forums.json
var JSON []byte
