"""Developer tools that draw or measure: screenshots, zoom levels, translations."""
