"""File formats: from bytes to text, with candidates for the date.

`signature.read_bytes` selects the format; every error names the cause for the user.
"""

SUFFIXES = (
    ".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".eml",
)  # fmt: skip
