"""One file a format: bytes to what a file holds, with the candidates for its date of publication.

`signature.read_bytes` picks the format; every error says the cause in words for the user."""

SUFFIXES = (
    ".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".eml",
)  # fmt: skip
