from tests.support.site import dripping, site

__all__ = ["dripping", "site"]
