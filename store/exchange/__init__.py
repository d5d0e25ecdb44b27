"""Import from and export to other programs.

`importing` and `exporting` are the entry points; `formats.registry` lists the formats.
"""
