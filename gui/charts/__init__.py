"""Charts of the period in view: launches by class, apogee, calendar.

`page` is the view and lists the charts; a click on a chart sends a request to it.
"""
