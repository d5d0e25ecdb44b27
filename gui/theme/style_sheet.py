"""The style sheet made from a theme's colours."""

from pathlib import Path

import assets
from gui.theme.text_size import scale_points
from gui.theme.theme import CELL_PADDING, Theme

ICONS = Path(assets.__file__).parent / "icons"


def style_sheet(theme: Theme) -> str:
    """The look of the window's frame, buttons, fields and panes."""
    return _frame(theme) + _fields(theme) + _finding(theme) + _intake(theme) + _detail(theme)


def _icon(name: str, theme: Theme) -> str:
    return f'url("{(ICONS / f"{name}-{theme.name}.svg").as_posix()}")'


def _frame(t: Theme) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {t.ground}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QMenuBar {{ background: {t.panel}; color: {t.ink}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.line}; border-radius: 4px; }}
    QMenu {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 16px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {t.faint}; }}
    QMenu::item:selected {{ background: {t.line}; color: {t.ink}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {t.panel}; color: {t.soft}; border-top: 1px solid {t.line}; }}
    QStatusBar::item {{ border: none; }}
    QWidget#header {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    QLabel#wholeMessage {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; }}
    QLabel#libraryName {{ font-weight: 600; font-size: {scale_points(11.2):.1f}pt; }}
    QLabel[soft="true"] {{ color: {t.soft}; }}
    QSplitter::handle {{ background: {t.line}; }}
    QToolTip {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.line}; padding: 6px; }}
    QPushButton {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover {{ border-color: {t.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:default {{ border-color: {t.accent}; }}
    QStatusBar QToolButton, QScrollArea QToolButton, QWidget#banner QToolButton,
    QWidget#periodHead QToolButton {{ background: transparent; color: {t.ink};
        border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; }}
    QStatusBar QToolButton:checked {{ background: {t.quote}; }}
    QStatusBar QToolButton#lanesMenu {{ padding-right: 20px; }}
    QWidget#periodHead QToolButton:hover,
    QStatusBar QToolButton:hover, QScrollArea QToolButton:hover, QWidget#banner QToolButton:hover {{ background: {t.line}; }}
    QScrollArea QToolButton[link="true"] {{ color: {t.accent_text}; padding: 0px; }}
    QTableView::item {{ padding: 0px {CELL_PADDING}px; }}
    QHeaderView::section {{ background: {t.panel}; color: {t.soft}; border: none; border-bottom: 1px solid {t.line};
        padding: 4px 6px; }}
    QScrollArea, QScrollArea > QWidget > QWidget#card {{ background: {t.ground}; border: none; }}
    QWidget#banner {{ background: {t.quote}; }}
    """


def _fields(t: Theme) -> str:
    """What one types into, chooses from, ticks and scrolls."""
    return f"""
    QTextEdit, QPlainTextEdit, QLineEdit {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line};
        border-radius: 6px; }}
    QLineEdit {{ padding: 4px 7px; }}
    QComboBox {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 4px 8px; }}
    QComboBox:hover {{ border-color: {t.accent}; }}
    QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border-color: {t.accent}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: {_icon("arrow", t)}; width: 10px; height: 10px; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0px; background: transparent; }}
    QComboBox QAbstractItemView {{ background: {t.ground}; color: {t.ink}; selection-background-color: {t.line};
        selection-color: {t.ink}; }}
    QLineEdit[wrong="true"] {{ border: 1px solid {t.fault}; }}
    QCheckBox {{ color: {t.ink}; spacing: 6px; padding: 2px 0px; }}
    QCheckBox:focus {{ color: {t.accent_text}; }}
    QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {t.soft}; border-radius: 3px; background: {t.ground}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: {_icon("tick", t)}; }}
    QScrollBar {{ background: transparent; margin: 0; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 5px; min-height: 24px; min-width: 24px; }}
    QScrollBar::handle:hover {{ background: {t.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    """


def _finding(t: Theme) -> str:
    """What search, filter, table and tray look like."""
    return f"""
    QPushButton#chip {{ background: {t.ground}; border-radius: 10px; padding: 3px 10px; }}
    QWidget#legend QToolButton {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 4px;
        padding: 0px 4px 0px 0px; }}
    QToolButton#legendChip:!checked {{ background: transparent; color: {t.soft}; border: 1px dashed {t.soft}; }}
    QToolButton#verdict {{ border: 1px solid {t.line}; border-radius: 4px; min-width: 16px; padding: 2px; color: {t.ink}; }}
    QPushButton#view {{ background: transparent; border: none; padding: 6px 12px; }}
    QPushButton#view:checked {{ background: {t.quote}; }}
    QPushButton:checked {{ background: {t.quote}; }}
    QScrollArea#chips, QScrollArea#chips > QWidget > QWidget {{ background: transparent; border: none; }}
    QWidget#header QToolButton {{ background: transparent; color: {t.ink}; border: 1px solid transparent; padding: 3px 6px;
        border-radius: 4px; }}
    QWidget#header QToolButton:hover {{ background: {t.line}; }}
    QTableView {{ background: {t.ground}; alternate-background-color: {t.panel}; color: {t.ink}; border: none;
        selection-background-color: {t.quote}; selection-color: {t.ink}; }}
    QWidget#tray {{ background: {t.panel}; border-top: 1px solid {t.line}; }}
    QWidget#tray QListWidget {{ background: transparent; border: none; color: {t.ink}; }}
    QWidget#tray QListWidget::item {{ border: 1px solid {t.line}; border-radius: 9px; padding: 1px 9px; background: {t.ground}; }}
    QWidget#tray QListWidget::item:selected {{ border-color: {t.accent}; color: {t.ink}; background: {t.quote}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """


def _intake(t: Theme) -> str:
    """What the queue and the review look like."""
    return f"""
    QWidget#queue {{ background: {t.panel}; border-top: 1px solid {t.line}; }}
    QLabel#panelName {{ font-weight: 600; }}
    QWidget#queue QToolButton {{ background: transparent; border: none; padding: 2px 8px; color: {t.ink}; }}
    QWidget#queue QPushButton {{ padding: 3px 10px; }}
    QPushButton:disabled {{ color: {t.faint}; }}
    QListView#reviewList {{ background: {t.ground}; border: none; border-top: 1px solid {t.line}; outline: none; }}
    QListView#reviewList::item {{ border-radius: 4px; }}
    QListView#reviewList::item:selected {{ background: {t.quote}; color: {t.ink}; }}
    QDialog QListWidget {{ background: {t.ground}; border: 1px solid {t.line}; border-radius: 4px; outline: none; }}
    QDialog QListWidget::item {{ padding: 4px 8px; color: {t.ink}; }}
    QDialog QListWidget::item:selected {{ background: {t.quote}; color: {t.ink}; }}
    QFrame#markBar {{ background: {t.panel}; border: 1px solid {t.soft}; border-radius: 6px; }}
    QFrame#markBar QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 18px 4px 8px;
        color: {t.ink}; }}
    QFrame#markBar QToolButton:hover {{ background: {t.line}; }}
    QTextEdit#articleText {{ padding: 6px 10px; selection-background-color: {t.accent}; selection-color: {t.ground}; }}
    """


def _detail(t: Theme) -> str:
    """What the card of an event looks like, and its fields while they are edited."""
    return f"""
    QFrame#editable {{ border: 1px solid transparent; border-radius: 4px; }}
    QFrame#editable:hover {{ border-color: {t.line}; background: {t.panel}; }}
    QFrame#editable:focus {{ border-color: {t.accent}; }}
    QFrame#editable QLineEdit, QFrame#launchTable QLineEdit {{ padding: 3px 5px; border-color: {t.accent}; }}
    QLabel[wrong="true"] {{ color: {t.fault}; }}
    QToolButton#linkRow::menu-indicator {{ image: none; }}
    QFrame#launchTable {{ background: {t.panel}; border-radius: 6px; }}
    QFrame#launchTable QToolButton#factName {{ color: {t.soft}; }}
    QFrame#launchTable QToolButton#factName:hover {{ background: {t.line}; }}
    """
