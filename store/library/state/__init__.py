"""The documents in memory, their indexes, and transactions over them.

No file is opened here.
"""
