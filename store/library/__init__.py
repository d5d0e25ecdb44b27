"""The library: documents on disk, changed by undoable transactions.

`library.Library` is the entry point; each folder is one of its concerns.
"""
