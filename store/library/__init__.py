"""The document database: TinyDB on a storage that survives a crash, changed by transactions only.

`library.Library` is the way in; `merging` joins reports of one incident, `columns` feeds the timeline."""
