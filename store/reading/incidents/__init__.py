"""Mentions of one incident, gathered into one event with a confidence.

The last step before relations.
"""
