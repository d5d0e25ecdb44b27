"""Charts of the events of the period in view: launches by class, apogee against range, a calendar of days.

`page.charts_page` is the view; each chart is a widget of its own that says what a click on it asks for."""
