-- Version 2: where files lay, which documents belong together, and what came
-- of imports.

-- What stands for a document's words when it is compared with others; none
-- until it is drawn up. Numbers of 4 bytes, little-endian; empty for a document
-- with too few words.
CREATE TABLE sketch (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  method   INTEGER NOT NULL,
  numbers  BLOB NOT NULL
) STRICT;

-- Where the file of a document lay when it was imported, and when that was.
CREATE TABLE found_at (
  path     TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  seen     INTEGER NOT NULL,
  PRIMARY KEY (path, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  document TEXT NOT NULL REFERENCES document (id),
  other    TEXT NOT NULL REFERENCES document (id),
  data     TEXT NOT NULL,
  removed  INTEGER,
  PRIMARY KEY (document, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_other ON relation (other);

CREATE TABLE import (
  key     INTEGER PRIMARY KEY,
  started INTEGER NOT NULL,
  ended   INTEGER,
  files   INTEGER NOT NULL
) STRICT;

CREATE TABLE import_line (
  import INTEGER NOT NULL REFERENCES import (key),
  number INTEGER NOT NULL,
  data   TEXT NOT NULL,
  PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;

-- Language versions and versions of one document share its symbol.
CREATE INDEX document_symbol ON document (json_extract(provenance, '$.symbol'))
  WHERE json_extract(provenance, '$.symbol') IS NOT NULL;
