"""The map of the events in view, drawn offline from assets/.

`page` is the view, `mini_map` the map of the detail pane.
"""
