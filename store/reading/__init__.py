"""From the text of an article to its events.

No network, no Qt.

`pipeline.read_article` names the stages; README.md reports what was tried and measured.
"""
