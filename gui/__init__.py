"""All that needs Qt: the main window, the timeline, the detail pane, intake of articles.

Nothing is imported here, so that `dateline read` starts without Qt."""
