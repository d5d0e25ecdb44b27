"""The timeline: canvas, axes, lanes, glyphs, links, overview.

`panel.TimelinePanel` is the whole; `gui.view_model.navigator` holds the span in view.
"""
