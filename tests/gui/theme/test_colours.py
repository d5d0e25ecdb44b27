"""The kinds stay apart for eyes that see fewer colours, and words stand out from what they stand on."""

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor

from gui.theme.event_glyphs import shape
from gui.theme.theme import DARK, LIGHT, Theme
from store.model.documents import DRILL
from store.model.kinds import KINDS
from tests.support.colour_vision import SEEN

Colour = npt.NDArray[np.float64]

APART = 12.0
"""CIE76 difference between the colours of two kinds: 2.3 can be told side by side, ten at a glance."""


def linear(colour: QColor) -> Colour:
    parts = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(light: Colour) -> Colour:
    """CIE L*a*b* of linear sRGB, white D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    ratio = to_xyz @ np.clip(light, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    root = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def luminance(colour: QColor) -> float:
    return float(linear(colour) @ np.array([0.2126, 0.7152, 0.0722]))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("eyes", list(SEEN))
def test_that_the_kinds_stay_apart(theme: Theme, eyes: str) -> None:
    for one, two in combinations(KINDS, 2):
        colours = [theme.kind(kind) for kind in (one, two)]
        seen = [lab(SEEN[eyes] @ linear(colour)) for colour in colours]
        apart = float(np.linalg.norm(seen[0] - seen[1]))
        assert apart >= APART, f"{one} and {two}: {apart:.1f}"


def test_that_no_two_kinds_have_the_same_shape() -> None:
    outlines = [shape(kind) for kind in KINDS]
    assert all(one != two for one, two in combinations(outlines, 2))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_words_stand_out(theme: Theme) -> None:
    for words, ground in (
        (theme.ink, theme.ground), (theme.soft, theme.ground), (theme.soft, theme.panel), (theme.ink, theme.quote),
        *((theme.kind_text(kind).name(), ground) for kind in KINDS for ground in (theme.ground, theme.panel)),
        (theme.accent_text, theme.ground), (theme.on_bar, theme.kind(DRILL).name()),
    ):  # fmt: skip
        high, low = sorted((luminance(QColor(words)), luminance(QColor(ground))), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, f"{words} on {ground}"
