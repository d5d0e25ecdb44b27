"""Rows of the launches' lane: missile classes, the farthest reaching first."""

# The classes on each row; every other class, and none, is on the last row
CLASS_ROWS: tuple[frozenset[str], ...] = (
    frozenset({"ICBM", "satellite"}),
    frozenset({"IRBM", "MRBM", "hypersonic"}),
    frozenset({"SRBM", "SLBM"}),
    frozenset(),
)
LAST_ROW = len(CLASS_ROWS) - 1
_ROW_OF = {name: row for row, classes in enumerate(CLASS_ROWS) for name in classes}


def class_row(missile_class: str | None) -> int:
    """The row of a missile class, from 0.

    The last one is for classes without a row, and for none.
    """
    return _ROW_OF.get(missile_class or "", LAST_ROW)
