"""Data only: the lexicon and gazetteer, sample articles, icons. `store.model.assets` reads them.

Tables can be extended by anyone with a text editor; each names its source in its first lines."""
