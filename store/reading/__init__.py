"""Article to events. Pure: a text and a publication date in, model objects out; no network, no Qt.

`reader.read_article` names the stages of the cascade; README.md tells what was tried and measured."""
