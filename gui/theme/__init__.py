"""Colours, glyphs of events, style sheet and text size.

The only place where a colour is written.
"""
