"""The user's surroundings: settings, language, log, recent libraries.

Widgets receive these; they do not look them up.
"""
