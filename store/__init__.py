"""Everything without pixels: model, reading, library, exchange, commands.

Import contracts in pyproject.toml keep Qt and `gui` out.
"""
