"""What a frame shows and where: ticks, lanes, rows, labels. No painting.

Pure geometry in pixels, tested by property.
"""
