"""The timeline: canvas, time axis, lanes, marks, links, overview, navigation; one idea a file.

`panel.TimelinePanel` is the whole of it; `navigator.Navigator` holds the span of time in view."""
