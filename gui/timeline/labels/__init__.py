"""Labels of marks: their forms, their places, those of a lane.

No painting.
"""
