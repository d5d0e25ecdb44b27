"""From a drop to the library: taking files, asking for missing dates, reading in the background.

`importer.Importer` is the way in for drop, File > Import and paste alike."""
