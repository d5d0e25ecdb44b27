"""The commands of `dateline` that need no window.

Also the JSON that they print.
"""
