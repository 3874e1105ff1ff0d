// Package bench measures the library and its search on ten thousand real
// speeches, and other search engines on the same; and how long a handout
// takes, here and elsewhere. It is benchmarks only and must not be imported.
//
// The speeches are not part of the program. README.md says how to get them;
// the benchmarks of the library look for them in the folder that
// ATTACHE_BENCH_LIBRARY names and are skipped without it.
package bench
