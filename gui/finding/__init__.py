"""Finding events: search box, filter panel, chips, saved views, event table; one idea a file.

`finder.Finder` says what is found and what is kept; the widgets show it and ask for it."""
