"""Measurements against a peer in the same run: `make bench` writes build/bench.json.

One file a subject; each gives rows of the form that `row.Row` names."""
