"""The map: where the events of the period in view happened. Drawn from outlines in assets/, without any server.

`page.MapPage` is the view, `small.SmallMap` the map of the detail pane."""
