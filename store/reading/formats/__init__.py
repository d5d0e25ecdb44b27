"""One file a format: bytes to an Article, with the candidates for its date of publication.

`files.load` picks the format; every error names the file and the cause."""

SUFFIXES = (".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml")
