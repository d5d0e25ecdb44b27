"""Documents and basic facts: kinds, dates, names, titles.

Immutable data and pure functions; every other package may import this one.
"""
