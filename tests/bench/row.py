"""One measurement: a value, its peer's in the same run, and whether the bar holds."""

from typing import TypedDict


class Row(TypedDict):
    """`ratio` is value by peer; `bar` the ratio that must not be passed."""

    name: str
    value: float
    unit: str
    bar: float
    peer: float
    ratio: float
    holds: bool


def against(name: str, value: float, unit: str, peer: float, bar: float) -> Row:
    """A row that holds when `value` is at most `bar` times its peer's."""
    ratio = value / peer
    return Row(
        name=name,
        value=round(value, 4),
        unit=unit,
        bar=bar,
        peer=round(peer, 4),
        ratio=round(ratio, 3),
        holds=ratio <= bar,
    )
