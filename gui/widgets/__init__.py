"""Small widgets that know nothing of events.

Buttons, labels, layouts.
"""
