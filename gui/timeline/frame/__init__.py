"""One frame of the timeline: its lanes, labels and lit links.

Made once per change; no painting.
"""
