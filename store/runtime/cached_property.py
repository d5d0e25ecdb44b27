"""A cached property without a lock."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):  # noqa: N801 - used as a decorator, as `property` is
    """Like `functools.cached_property`, without its slow lock of Python 3.11."""

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
