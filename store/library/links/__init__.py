"""Links between events: computed by rule, stated, or made by the user.

Computed links are found on demand and never stored.
"""
