"""Sections of the card of the detail pane, one a module.

A section takes events and gives a widget.
"""
