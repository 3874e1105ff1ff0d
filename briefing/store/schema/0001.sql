-- Version 1: what the library holds.
--
-- Nothing a person made is deleted: documents, clippings, reviews and briefings are
-- removed by a time in "removed" and come back when it is cleared. Times are
-- nanoseconds since 1970 in UTC. Columns named "data", "provenance", "blocks",
-- "pages" and "items" hold JSON of the vocabulary's types.

CREATE TABLE original (
  key    INTEGER PRIMARY KEY,
  hash   TEXT NOT NULL UNIQUE,
  size   INTEGER NOT NULL,
  coding TEXT NOT NULL CHECK (coding IN ('plain', 'deflate')),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE document (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  hash       TEXT NOT NULL,
  original   TEXT REFERENCES original (hash),
  provenance TEXT NOT NULL,
  added      INTEGER NOT NULL,
  removed    INTEGER,
  words      INTEGER NOT NULL,
  pages      INTEGER NOT NULL,
  bytes      INTEGER NOT NULL,
  -- How many findings there are of each kind, here for the list.
  quotes          INTEGER NOT NULL DEFAULT 0,
  statistics      INTEGER NOT NULL DEFAULT 0,
  recommendations INTEGER NOT NULL DEFAULT 0,
  -- The number of the change that the search index has yet to see; 0 when
  -- it has seen all.
  to_index   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_to_index ON document (to_index) WHERE to_index > 0;
CREATE INDEX document_original ON document (original);

-- Apart from document, so that listing the library does not read the texts.
CREATE TABLE document_text (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  text     BLOB NOT NULL,
  blocks   TEXT NOT NULL,
  pages    TEXT NOT NULL
) STRICT;

-- One row for each document: its findings are made anew together.
CREATE TABLE findings (
  document  INTEGER PRIMARY KEY REFERENCES document (key),
  extractor TEXT NOT NULL,
  items     TEXT NOT NULL
) STRICT;
CREATE INDEX findings_extractor ON findings (extractor);

CREATE TABLE review (
  document   TEXT NOT NULL REFERENCES document (id),
  kind       TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  data       TEXT NOT NULL,
  removed    INTEGER,
  PRIMARY KEY (document, kind, span_start, span_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE clipping (
  key      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL REFERENCES document (id),
  data     TEXT NOT NULL,
  removed  INTEGER
) STRICT;
CREATE INDEX clipping_document ON clipping (document, removed);

CREATE TABLE briefing (
  key     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  data    TEXT NOT NULL,
  removed INTEGER
) STRICT;

CREATE TABLE snapshot (
  key      INTEGER PRIMARY KEY,
  briefing TEXT NOT NULL REFERENCES briefing (id),
  name     TEXT NOT NULL,
  taken    INTEGER NOT NULL,
  data     TEXT NOT NULL
) STRICT;
CREATE INDEX snapshot_briefing ON snapshot (briefing);

CREATE TABLE person (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  data        TEXT NOT NULL,
  merged_into TEXT REFERENCES person (id),
  removed     INTEGER
) STRICT;

CREATE TABLE organisation (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  data        TEXT NOT NULL,
  merged_into TEXT REFERENCES organisation (id),
  removed     INTEGER
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last change number given to document.to_index.
CREATE TABLE change (
  number INTEGER NOT NULL
) STRICT;
INSERT INTO change VALUES (0);
