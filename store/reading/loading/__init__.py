"""From a file to an article: its text and date of publication.

The only part of reading that opens files.
"""
