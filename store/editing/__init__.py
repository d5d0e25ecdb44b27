"""Facts from what the user types and selects.

`fields.understood` parses typed text; `annotations` turns selected words into events and evidence.
"""
