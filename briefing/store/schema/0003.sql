-- Version 3: which files an import was to read, as a list in JSON, until it has
-- ended: those that it has not come to can be named when the program was ended.
ALTER TABLE import ADD COLUMN paths TEXT;
