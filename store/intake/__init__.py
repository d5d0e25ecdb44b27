"""Articles on their way in: lists, downloads, worker processes.

Shared by the window and the command line.
"""
