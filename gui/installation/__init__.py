"""Desktop entries and system libraries of an installed program.

`system_libraries` runs before any package is installed.
"""
