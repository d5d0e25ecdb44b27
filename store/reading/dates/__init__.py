"""Date phrases in prose and the days that they mean.

One module a family of phrases; `finder` runs them all.
"""
