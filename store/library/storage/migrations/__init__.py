"""One file a step of the library's form, each with a pure function of tables.

`steps.migrated` runs those that a library still needs."""
