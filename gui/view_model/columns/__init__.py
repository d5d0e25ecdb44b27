"""Numpy columns behind the timeline: events by lane, links, calendar bins.

No widget, no paint.
"""
