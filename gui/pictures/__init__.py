"""The timeline as a picture for a report: the sheet with title, legend, zone and sources, and the files it is written to.

`sheet.Sheet` is what is drawn; `files.write` writes it."""
