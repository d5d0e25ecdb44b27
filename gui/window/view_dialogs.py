"""Dialogs of the View menu: go to a date, name a view."""

from PySide6.QtWidgets import QInputDialog, QWidget

from gui.view_model.event_actions import Say
from gui.view_model.navigator import Navigator
from gui.window.saved_views import SavedViews
from store.language.translate import tr
from store.model.partial_dates import wall_span


class ViewDialogs:
    """Asks in dialogs and reports on the status bar."""

    def __init__(self, window: QWidget, navigator: Navigator, views: SavedViews, say: Say) -> None:
        self._window, self._navigator, self._views, self._say = window, navigator, views, say

    def ask_for_date(self) -> None:
        """View > Go to date."""
        from gui.window.dialogs.date_question import ask_for_date  # noqa: PLC0415 - the window starts without it

        if words := ask_for_date(self._window):
            self.go_to_date(words)

    def go_to_date(self, words: str) -> None:
        """Centre a date; reports if the words are not one."""
        from store.parsing.dates import typed_date  # noqa: PLC0415 - the window starts without it

        moment = typed_date(words)
        if moment is None:
            self._say(
                tr("“{words}” is no date; write it as 16 March 2023, 2023-03-16, 2023-03 or 2023", words=words.strip())
            )
            return
        first, last = wall_span(moment)
        self._navigator.show_around(first, last)

    def ask_for_name(self) -> None:
        """View > Save this view."""
        name, given = QInputDialog.getText(
            self._window, tr("Save this view"), tr("Name of the view (what is kept, searched for and shown):")
        )
        if given and name.strip():
            self._views.save(name.strip())
            self._say(tr("Saved as “{name}”: View > Saved views brings it back", name=name.strip()))
