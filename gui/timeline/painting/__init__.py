"""Painters of a frame: axes, background, lanes, links, selection.

They draw what `layout` has placed.
"""
