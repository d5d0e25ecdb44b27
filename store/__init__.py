"""All that is known: the model, reading of articles, the library, exchange with other programs.

Nothing here may import Qt or `gui`; tests/test_architecture.py holds that."""
