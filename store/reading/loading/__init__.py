"""From a file to an article: its text and its date of publication.

The only part of reading that opens files.
"""
