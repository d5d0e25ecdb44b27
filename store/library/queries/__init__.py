"""Questions to the library: filters, lanes, counts, full-text search.

Read only.
"""
