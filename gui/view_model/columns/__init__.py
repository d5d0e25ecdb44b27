"""Numpy columns behind the timeline: events by lane, calendar bins.

No widget, no paint.
"""
