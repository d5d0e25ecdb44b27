"""File formats for export and import, one module each.

New formats are listed in `store.exchange.formats`.
"""
