"""Dialogs of the main window: settings, shortcuts, about, crash report.

One module each.
"""
