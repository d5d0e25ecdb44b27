"""Properties that are worked out once an object, when they are first asked for."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):  # noqa: N801 - used as a decorator, as `property` is
    """As `functools.cached_property`, whose lock of Python 3.11 takes longer than most of what the reader works out so."""

    def __init__(self, made_by: Callable[[Any], T]) -> None:
        self._made_by = made_by
        self.__doc__ = made_by.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> T | Self:
        """The value, which from then on stands in the object itself."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._made_by(instance)
        return value
