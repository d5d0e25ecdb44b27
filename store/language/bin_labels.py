"""Words for bins of time and for rows of classes."""

from store.language.translate import tr, tr_noop

# By unit and how many of it
COLUMNS_OF = {
    ("hour", 1): tr_noop("bars, 1 an hour"), ("day", 1): tr_noop("bars, 1 a day"), ("week", 1): tr_noop("bars, 1 a week"),
    ("month", 1): tr_noop("bars, 1 a month"), ("quarter", 3): tr_noop("bars, 1 a quarter"), ("year", 1): tr_noop("bars, 1 a year"),
    ("year", 10): tr_noop("bars, 1 a decade"), ("year", 100): tr_noop("bars, 1 a century"),
    ("year", 1000): tr_noop("bars, 1 a millennium"),
}  # fmt: skip
STACKS_OF = {
    ("hour", 1): tr_noop("marks in hours"), ("day", 1): tr_noop("marks in days"), ("week", 1): tr_noop("marks in weeks"),
    ("month", 1): tr_noop("marks in months"), ("quarter", 3): tr_noop("marks in quarters"), ("year", 1): tr_noop("marks in years"),
    ("year", 10): tr_noop("marks in decades"), ("year", 100): tr_noop("marks in centuries"),
    ("year", 1000): tr_noop("marks in millennia"),
}  # fmt: skip
CLASS_ROW_NAMES = (
    tr_noop("ICBM, space"), tr_noop("IRBM, MRBM"), tr_noop("SRBM, SLBM"), tr_noop("cruise, not stated"),
)  # fmt: skip


def bin_label(unit: str, number: int, *, is_stack: bool) -> str:
    """How a lane is drawn: "bars, 1 a month", "marks in weeks"."""
    return tr((STACKS_OF if is_stack else COLUMNS_OF)[unit, number])


def class_row_label(row: int) -> str:
    """The classes on a row of the launches' lane."""
    return tr(CLASS_ROW_NAMES[row])
