"""From a drop to the library: queue, dates, background reading.

`drop_router` sorts what arrives; `importer` reads and stores articles, `table_importer` tables.
"""
