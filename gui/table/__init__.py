"""The table of events.

One row an event, sortable by any column.
"""
