"""The main window: views, top bar, status bar, saved views and state.

Puts the other packages together.
"""
