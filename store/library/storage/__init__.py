"""The library on disk: snapshot, journal, lock, backups, migrations.

A change is acknowledged only after it is on disk.
"""
