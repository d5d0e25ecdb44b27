"""The menus of the main window, one module each.

Actions call the shared state or `EventActions`.
"""
