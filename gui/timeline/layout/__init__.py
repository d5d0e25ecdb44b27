"""Geometry of a frame: ticks, lanes, rows, labels. No painting.

Pure arithmetic in pixels, tested by property.
"""
