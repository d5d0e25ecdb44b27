"""Helpers that tests share: windows, mouse, articles, events, servers. No tests."""
