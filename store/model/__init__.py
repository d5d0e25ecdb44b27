"""The documents and the facts that belong to no layer: kinds, dates, names, titles.

Immutable data and pure functions; every other package may import this one.
"""
