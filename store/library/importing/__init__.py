"""Articles, tables and other libraries on their way into the library.

Matches what arrives with what is stored.
"""
