"""Dialogs of the main window: settings, guide, keys, about, crash report.

One module each.
"""
