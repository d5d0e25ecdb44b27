import pytest
from PySide6.QtGui import QColor, QPalette

from gui.theme.theme import DARK, LIGHT, Theme, palette_of, theme_of


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2."""
    told = QColor(colour)
    shares = (told.redF(), told.greenF(), told.blueF())
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("text", ["ink", "soft", "accent_text"])
@pytest.mark.parametrize("under", ["ground", "panel", "quote"])
def test_that_text_can_be_read_on_every_ground(theme: Theme, text: str, under: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, under)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_that_the_theme_follows_the_palette(theme: Theme) -> None:
    assert theme_of(palette_of(theme)) is theme
    assert palette_of(theme).color(QPalette.ColorRole.Window).name().upper() == theme.ground
