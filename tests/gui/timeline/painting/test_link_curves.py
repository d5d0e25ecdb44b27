"""The words on a link's curve: in view, on the curve, over nothing else."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from gui.timeline.painting.link_curves import paint_link_label

VIEW = QRectF(0, 0, 400, 300)
INK = QColor("#123456")


def pill(start: tuple[float, float], end: tuple[float, float], taken: list[QRectF] | None = None) -> list[QRectF]:
    """Where the words of a straight link were painted."""
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    path = QPainterPath()
    path.moveTo(*start)
    path.lineTo(*end)
    taken = taken if taken is not None else []
    before = len(taken)
    painter = QPainter(image)
    paint_link_label(painter, "10 h before", path, INK, INK, INK, taken, VIEW)
    painter.end()
    return taken[before:]


def test_that_the_words_stand_in_the_middle_of_the_curve(qtbot: QtBot) -> None:
    (box,) = pill((100, 150), (300, 150))
    assert abs(box.center().x() - 200) < 1
    assert abs(box.center().y() - 150) < 1


def test_that_words_make_way_for_others_on_the_same_curve(qtbot: QtBot) -> None:
    other = QRectF(150, 130, 100, 40)
    (box,) = pill((20, 150), (380, 150), [other])
    assert not box.intersects(other)
    assert VIEW.contains(box)


def test_that_a_link_which_is_half_in_view_has_its_words_there(qtbot: QtBot) -> None:
    (box,) = pill((-300, 150), (250, 150))
    assert VIEW.contains(box)


def test_that_a_link_out_of_view_leaves_no_words_at_the_edge(qtbot: QtBot) -> None:
    assert pill((-300, 150), (-10, 150)) == []
    assert pill((500, 20), (900, 200)) == []
