"""The document database: TinyDB on a snapshot and a journal that a crash cannot spoil, changed by transactions that can be undone.

`library.Library` is the way in; `storage` and `table` are TinyDB's seams, `merging` joins reports of one incident."""
