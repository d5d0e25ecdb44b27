"""Pictures of the timeline, as PNG, SVG, PDF or on the clipboard.

Sheet, legend and the menu that writes them.
"""
