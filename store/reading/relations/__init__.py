"""Links that an article states between two of its events.

Responses, series and overlaps, each with the sentence that says so.
"""
