"""The process: command line, start-up, single instance, snapshots, repair.

Builds the main window and nothing else of it.
"""
