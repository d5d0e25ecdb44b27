"""The main window: layout and actions, nothing else."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from gui.detail.pane import WIDTH, DetailPane
from gui.environment.preferences import Preferences
from gui.export.export_menu import PictureExport
from gui.export.picture_content import PictureContent
from gui.intake import mime_data
from gui.intake.banner import Banner
from gui.intake.drop_router import DropRouter
from gui.intake.fetch_dialog import Allow, ask_to_fetch
from gui.intake.importer import Ask, Importer
from gui.intake.queue_model import IntakeQueue
from gui.intake.queue_panel import QueuePanel
from gui.intake.welcome import WelcomePage
from gui.search.filter_panel import FilterPanel
from gui.table.event_table import EventTable
from gui.theme.theme import Theme
from gui.timeline.panel import TimelinePanel
from gui.view_model.clock import seconds_now
from gui.view_model.event_actions import EventActions
from gui.view_model.jobs import Jobs
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.view_model.span_animation import system_animation_ms
from gui.view_model.time_zone import TimeZoneSetting
from gui.view_model.view_summary import ViewSummary
from gui.widgets.quiet_moment import QuietMoment, is_dialog_open
from gui.widgets.screen_space import resize_within_screen
from gui.window.decode_ahead import DecodeAhead
from gui.window.menus.edit_menu import EditMenu
from gui.window.menus.event_menu import EventMenu, PaneActions
from gui.window.menus.file_menu import FileMenu
from gui.window.menus.help_menu import HelpMenu
from gui.window.menus.view_menu import ViewMenu
from gui.window.replacement_watch import ReplacementWatch
from gui.window.saved_views import SavedViews
from gui.window.status_bar import StatusBar
from gui.window.tab_order import step_focus
from gui.window.top_bar import MAP, REVIEW, TABLE, TIMELINE, TopBar
from gui.window.view_dialogs import ViewDialogs
from gui.window.views import WELCOME, ViewContext, Views
from gui.window.window_state import StoredWindowState, WindowState
from store.language.translate import tr
from store.library.library import Library
from store.library.state.changes import Change
from store.library.storage.pending_intake import PendingIntake
from store.model.documents import WAITING


class MainWindow(QMainWindow):
    """One library on the screen. Articles can be dropped anywhere on it.

    Signals: `library_asked` (path of a library to open, "" for the sample), `rebuild_asked` (language or text size
    changed).
    """

    library_asked = Signal(str)
    rebuild_asked = Signal()

    def __init__(
        self, library: Library, jobs: Jobs, ask: Ask, theme: Theme, preferences: Preferences, allow: Allow | None = None
    ) -> None:
        super().__init__()
        self.library, self._jobs, self.preferences, self.theme = library, jobs, preferences, theme
        self.notifier = LibraryNotifier(library, self)
        self.selection = Selection(self)
        self.zone = TimeZoneSetting(preferences.zone, self)
        self.pending = PendingIntake(library.path)
        self.quiet = QuietMoment(self)
        queue = IntakeQueue(self.pending, self)
        self.importer = Importer(library, jobs, ask, queue, lambda: preferences.threshold, self.quiet, self)
        self.file = FileMenu(self, library, preferences.settings)
        self.timeline = TimelinePanel(library, self.selection, self.zone, theme, library.merge_proposals.open)
        self.timeline.model.listen(self.notifier)
        self.search_state = SearchState(self.notifier, self.timeline.model, self.selection, self)
        self.views = SavedViews(preferences.settings, library.path, self.timeline, self.search_state)
        navigation = self.timeline.canvas.navigation
        self.top_bar = TopBar(library.path.stem, self.search_state, navigation, self.selection)
        self.filters = FilterPanel(self.search_state)
        self.table = EventTable(self.search_state, self.timeline.model, self.selection, navigation)
        self.welcome = WelcomePage(theme)
        self.banner = Banner()
        self.status = StatusBar(self.zone, self.timeline.navigator, self.timeline.lanes, self.importer)
        self.event_actions = EventActions(self.notifier, self.status.say)
        self.summary = ViewSummary(self.timeline.model, self.timeline.navigator, jobs, self)
        self.detail = DetailPane(self.notifier, self.selection, self.zone, theme, self.event_actions, self.summary)
        self.queue = QueuePanel(self.importer, theme, self._show_article)
        self.router = DropRouter(library, self.importer, self.banner, allow or partial(ask_to_fetch, self), self)
        self.take_files, self.paste = self.router.take_files, self.router.paste
        self._themed = [part.set_theme for part in (self.timeline, self.detail, self.welcome, self.queue)]
        self._shown_state: tuple[bool, int] | None = None
        self._doubled = 0
        self.setAcceptDrops(True)
        self.setWindowTitle(f"{library.path.stem} – Dateline")
        self._lay_out()
        self._fill_menus()
        self.banner.keep(library.read_only_because)
        left_over = [] if library.read_only_because else self.pending.tasks()
        notices = (*library.notes, *self.pending.notes)
        self.banner.say([notice for notice in notices if notice])
        self._connect()
        self._restore()
        self._follow_preference("reduced_motion")
        preferences.changed.connect(self._follow_preference)
        self._refresh()
        self._focus_view()
        self.importer.take_left_over(left_over)

    # ---- layout -------------------------------------------------------------
    def _lay_out(self) -> None:
        context = ViewContext(
            self.notifier, self.selection, self.event_actions, self.timeline.model, self.timeline.navigator,
            self.search_state, self.status.say, self.detail.edit, self.summary, self.timeline.canvas.navigation,
            self._show_on_timeline, lambda: self.theme,
        )  # fmt: skip
        self.centre = Views(context, {WELCOME: self.welcome, TIMELINE: self.timeline, TABLE: self.table})
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addWidget(self.centre, 1)
        self.panes = split_horizontally(middle, self.detail, [1400 - WIDTH, WIDTH])
        self.floors = split_vertically(self.panes, self.queue)
        splitters = {"panes": self.panes, "floors": self.floors}
        self._stored = StoredWindowState(self.preferences.settings, self.library.path, splitters)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.banner)
        column.addWidget(self.floors, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        resize_within_screen(self, 1440, 900)

    def _fill_menus(self) -> None:
        self.menuBar().addMenu(self.file)
        self.edit = EditMenu(self.notifier, self.status.say, self)
        self._fill_edit()
        self.menuBar().addMenu(self.edit)
        self.view = ViewMenu(self.timeline, self.views, self.preferences, self)
        self.menuBar().addMenu(self.view)
        self.help = HelpMenu(self, self.library.path)
        self.menuBar().addMenu(self.help)

    def _fill_edit(self) -> None:
        self.edit.addSeparator()
        self.edit.addAction(tr("&Find…"), QKeySequence(QKeySequence.StandardKey.Find), self.top_bar.search.take_focus)
        pane = PaneActions(self.detail.edit, self.detail.link, self.detail.merge)
        self.event_menu = EventMenu(self, self.event_actions, self.selection, self.library, self.status.say, pane)
        self.event_menu.offer(self.edit, (self.timeline, self.table), self._middle)
        self.event_menu.serve(self.timeline.canvas)
        self.detail.editing.left.connect(self.event_menu.leave)
        self.event_menu.taken_back.connect(self._focus_view)
        self.detail.map_asked.connect(lambda: self.top_bar.choose(MAP))
        self.detail.link_asked.connect(self.timeline.canvas.navigation.select_link)
        self.detail.links_asked.connect(self._check_links)
        self.status.links_asked.connect(self._check_links)
        self.detail.add_asked.connect(lambda: self.event_menu.add(self._middle()))
        self.picture_export = PictureExport(self, self._content, lambda: self.theme, self.status.say)
        self.edit.addAction(tr("&Copy as picture"), QKeySequence("Ctrl+Shift+C"), self.picture_export.copy)
        self.file.picture.triggered.connect(self.picture_export.choose)

    def _middle(self) -> float:
        """The second in the middle of the view, where an event is added; of an empty library the present."""
        return self.timeline.navigator.span.middle if self.library.events else seconds_now(self.zone.zone.rules)

    def _content(self) -> PictureContent:
        """What a picture of the timeline shows."""
        kept = self.timeline.model.kept
        lanes = self.timeline.lanes.as_text()
        return PictureContent(
            self.library,
            self.timeline.navigator.span,
            kept,
            self.selection.current,
            lanes,
            self.timeline.model.link_filter.as_text(),
            self.zone,
        )

    def _connect(self) -> None:
        self.top_bar.import_asked.connect(self.file.choose_articles)
        self.top_bar.articles.setEnabled(not self.library.read_only_because)
        self.top_bar.filter_asked.connect(self.filters.setVisible)
        self.top_bar.view_asked.connect(self._show_view)
        self.top_bar.view_asked.connect(self._focus_view)
        self.top_bar.search.left.connect(self._focus_view)
        self.view_dialogs = ViewDialogs(self, self.timeline.navigator, self.views, self.status.say)
        self.view.date_asked.connect(self.view_dialogs.ask_for_date)
        self.view.name_asked.connect(self.view_dialogs.ask_for_name)
        self.view.page_asked.connect(self.top_bar.choose)
        self.view.filter_asked.connect(self._turn_filter)
        self.view.queue_asked.connect(self._turn_queue)
        self.view.messages_asked.connect(self.status.show_messages)
        self.notifier.changed.connect(self._refresh)
        self.search_state.changed.connect(self._refresh)
        self.notifier.changed.connect(self._look_at_the_new)
        self.welcome.import_asked.connect(self.file.choose_articles)
        self.file.library_asked.connect(self.library_asked)
        self.file.paste.triggered.connect(self.paste)
        self.file.settings_asked.connect(self.show_settings)
        self.file.said.connect(self._say)
        self.replacement = ReplacementWatch(self.library, self.quiet, self)
        self.replacement.said.connect(self.status.say)
        self.replacement.reopened.connect(lambda: self.library_asked.emit(str(self.library.path)))
        self._ahead = DecodeAhead(self.library, self)
        self._ahead.failed.connect(self.status.say)
        self.timeline.canvas.navigation.verdict_asked.connect(self.event_actions.judge_link)
        self.timeline.canvas.navigation.relation_asked.connect(self.event_actions.relate)
        self.timeline.legend_shown.connect(partial(setattr, self.preferences, "legend_shown"))
        self.view.pane_asked.connect(lambda: self.detail.setVisible(self.detail.isHidden()))
        self.selection.changed.connect(self._bring_pane_back)
        self.status.review_asked.connect(self.timeline.canvas.navigation.next_question)
        self.welcome.sample_asked.connect(lambda: self.library_asked.emit(""))
        self.importer.finished.connect(self._imported)
        self.importer.retried.connect(self.banner.forget)
        self.file.articles_chosen.connect(self.router.take_articles)
        self.file.tables_chosen.connect(self.router.take_tables)
        self.router.said.connect(self._say)
        self.router.progressed.connect(self.status.show_rows)
        self.router.said.connect(lambda *_: self.status.hide_progress() if not self.importer.is_busy else None)
        self.status.cancelled.connect(self.importer.cancel)
        self.status.cancelled.connect(self.router.cancel)

    def _turn_filter(self) -> None:
        self.top_bar.filter.toggle()
        (self.filters.first.setFocus if self.filters.isVisible() else self._focus_view)()

    def _turn_queue(self) -> None:
        """Open the intake queue and go to it; from there, close it."""
        is_here = self.queue.isVisible() and self.queue.isAncestorOf(self.focusWidget() or self)
        self.queue.setHidden(is_here)
        (self._focus_view if is_here else self.queue.table.setFocus)()

    def _focus_view(self) -> None:
        (self.centre.currentWidget() or self).setFocus()

    def _check_links(self) -> None:
        """Turn to the links in the review."""
        self.top_bar.choose(REVIEW)
        self.centre.show_links_to_check()

    def _show_on_timeline(self, event: str) -> None:
        """Select an event on the timeline."""
        self.top_bar.choose(TIMELINE)
        self.timeline.canvas.navigation.select(event)

    def _show_article(self, article: str) -> None:
        """Select the first event that an article tells."""
        ids = sorted(
            self.library.events_of_article(article), key=lambda key: self.library.events[key].facts.start or ""
        )
        if ids:
            self.timeline.canvas.navigation.select(ids[0])

    def _refresh(self, change: object = None) -> None:
        review = self.library.to_review
        if self._shown_state != (state := (not self.library.events, len(review))):
            self._shown_state = state
            self._show_view()
        columns = self.timeline.model.columns
        undated = len(columns.undated)
        kept = len(columns.ids) + undated
        shown = len(self.library.events) - sum(state == WAITING for state in review.values())
        if not (isinstance(change, Change) and change.adds_only):  # to count them takes 0.1 s among 25,000
            self._doubled = len(self.library.merge_proposals.open())
        self.status.show_count(kept, shown, undated, self._doubled, self.timeline.model.links_to_check)

    def _show_view(self, _name: str = "") -> None:
        """Turn to the view asked for, or to the welcome of an empty library."""
        empty, to_review = not self.library.events, len(self.library.to_review)
        self.centre.show_view(WELCOME if empty else self.top_bar.view)
        self.status.lanes.setVisible(self.centre.current == TIMELINE)
        self.top_bar.set_busy_with(empty=empty, to_review=to_review)
        self.detail.setHidden(empty)

    def _look_at_the_new(self, change: Change) -> None:
        """Move the view to what an import brought, if nothing of it is in view.

        Not while a dialog is open: the user is at something else.
        """
        rows = self.timeline.model.extents_of(change.events)
        span = self.timeline.navigator.span
        if rows and not any(span.first <= row.at <= span.last for row in rows) and not is_dialog_open():
            self.timeline.navigator.show_around(min(row.first for row in rows), max(row.last for row in rows))

    def _imported(self, _line: str, failures: list[tuple[str, str]]) -> None:
        """Say what kept the library from being written; what is wrong with a file stands in its row of the queue."""
        self.banner.add([failure for failure in failures if failure[0] == str(self.library.path)])

    def _say(self, line: str, reasons: list[tuple[str, str]]) -> None:
        self.status.say(line)
        self.banner.add(reasons)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.theme = theme
        for show in (*self._themed, self.centre.set_theme):
            show(theme)

    # ---- drop -----------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text; other drags are left to others."""
        if mime_data.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.router.preview(event.mimeData(), self.theme)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag has gone elsewhere."""
        self.router.hide_preview()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.router.drop(event)

    # ---- dialogs ------------------------------------------------------------
    def show_settings(self) -> None:
        """Open the settings dialog."""
        from gui.window.dialogs.settings import SettingsDialog  # noqa: PLC0415

        window = SettingsDialog(self.preferences, self.zone, self.rebuild_asked.emit, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab follows the order of reading."""
        return step_focus(self, forwards=forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field takes move the timeline."""
        if self.centre.currentWidget() is not self.timeline or not self.timeline.canvas.take_key(event):
            super().keyPressEvent(event)

    # ---- from one start to the next -----------------------------------------
    def _follow_preference(self, key: str) -> None:
        if key == "reduced_motion":
            self.timeline.navigator.animation.milliseconds = (
                0 if self.preferences.reduced_motion else system_animation_ms()
            )
        if key == "wheel_scrolls":
            self.view.wheel.setChecked(self.preferences.wheel_scrolls)

    @property
    def state(self) -> WindowState:
        """The state that a rebuilt window takes over."""
        return WindowState(
            self.selection.chosen, self.search_state.filter, self.search_state.words, self.queue.isVisible()
        )

    def take_up(self, state: WindowState) -> None:
        """Apply the state of another window."""
        self.search_state.filter_by(state.filter)
        self.search_state.search(state.words)
        self.selection.select_all(state.selected)
        self.queue.setVisible(state.is_queue_open)

    def _bring_pane_back(self, event: str) -> None:
        """A folded detail pane comes back with a selection."""
        if event and self.detail.isHidden():
            self.detail.show()

    def remember(self) -> None:
        """Store geometry, zone and view for the next start."""
        self._stored.store_geometry(self)
        self._stored.lanes = self.timeline.lanes.as_text()
        self.preferences.links_hidden = self.timeline.model.link_filter.as_text()
        self._stored.store_span(self.timeline.navigator)
        self._stored.view = self.top_bar.view
        self.preferences.zone = self.zone.zone.key

    def _restore(self) -> None:
        self._stored.restore_geometry(self)
        self.timeline.lanes.restore(self._stored.lanes)
        self.timeline.model.link_filter.restore(self.preferences.links_hidden)
        self.timeline.show_legend(self.preferences.legend_shown)
        self._stored.restore_span(self.timeline.navigator)
        self.top_bar.choose_quietly(self._stored.view)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store text being typed and the view.

        An import continues at the next start.
        """
        self.detail.settle()
        self.importer.stop()
        self.router.stop()
        self.remember()
        self._jobs.close()
        self.replacement.settle()
        self.search_state.close()
        self._ahead.stop()
        self.library.close()
        super().closeEvent(event)


def split_horizontally(view: QWidget, card: QWidget, sizes: list[int]) -> QSplitter:
    """A view that takes the spare space beside a card.

    Sizes in pixels.
    """
    panes = _make_splitter(Qt.Orientation.Horizontal, view, card)
    panes.setSizes(sizes)
    return panes


def split_vertically(panes: QWidget, queue: QWidget) -> QSplitter:
    """Panes that take the spare space above the queue."""
    return _make_splitter(Qt.Orientation.Vertical, panes, queue)


def _make_splitter(way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    return splitter
