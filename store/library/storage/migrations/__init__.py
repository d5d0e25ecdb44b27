"""Migrations: one module a step, each a pure function of tables.

`steps.migrate_tables` runs those that a library needs.
"""
