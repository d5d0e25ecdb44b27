"""Whether two reports describe the same incident.

Weighted findings with reasons, and an index of candidates.
"""
