"""Caches that live as long as the reading of one article."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_forget: list[Callable[[], None]] = []


def cached_per_article(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Cache the last `most` results of a function, for one article."""

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept: Any = lru_cache(maxsize=most)(function)
        _forget.append(kept.cache_clear)
        cached: Callable[P, T] = kept
        return cached

    return keep


def clear_article_cache() -> None:
    """Clear all caches.

    What they refer to is most of what an article leaves behind: without it the garbage collector has little to do, and
    reading takes 8 % less time.
    """
    for forget in _forget:
        forget()
