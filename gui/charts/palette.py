"""Colours of missile classes that colour-blind eyes tell apart."""

from PySide6.QtGui import QColor

from store.analysis.charts import CLASSES, UNSTATED
from store.language.labels import class_label
from store.language.translate import tr, tr_noop
from store.model.titles import CLASS_WORDS

# After the set of Okabe and Ito (Color Universal Design, 2008), with further ones of Brewer's Dark2 for rare
# classes
COLOURS = dict(
    zip(
        CLASS_WORDS,
        (
            "#D55E00",
            "#E69F00",
            "#CC79A7",
            "#0072B2",
            "#56B4E9",
            "#B8860B",
            "#009E73",
            "#8C6BB1",
            "#882255",
            "#66A61E",
            "#7F7F7F",
        ),
        strict=True,
    )
)
NO_CLASS = tr_noop("class not told")


def class_colour(name: str) -> QColor:
    """The colour of a class; grey for an unknown one."""
    return QColor(COLOURS.get(name, "#9AA3AB"))


def class_name(name: str) -> str:
    """The label of a class."""
    return tr(NO_CLASS) if name == UNSTATED else class_label(name)


__all__ = ["CLASSES", "class_colour", "class_name"]
