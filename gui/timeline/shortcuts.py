"""Key bindings of the timeline, and the list that Help shows."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from gui.view_model.navigation import Navigation
from store.language.translate import tr_noop
from store.model.documents import CONFIRMED, REJECTED

Key = tuple[Qt.KeyboardModifier, Qt.Key | str]
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


Move = Callable[[Navigation], None]
SHORTCUTS: dict[Key, Move] = {
    (NONE, Qt.Key.Key_Left): lambda m: m.navigator.pan(-0.15),
    (NONE, Qt.Key.Key_Right): lambda m: m.navigator.pan(0.15),
    (NONE, Qt.Key.Key_Up): lambda m: m.change_lane(-1),
    (NONE, Qt.Key.Key_Down): lambda m: m.change_lane(1),
    (NONE, "+"): lambda m: m.navigator.zoom(0.6),
    (NONE, "="): lambda m: m.navigator.zoom(0.6),
    (NONE, "-"): lambda m: m.navigator.zoom(1 / 0.6),
    (NONE, "0"): lambda m: m.navigator.fit(),
    (NONE, Qt.Key.Key_Home): Navigation.first_event,
    (NONE, Qt.Key.Key_End): Navigation.last_event,
    (NONE, Qt.Key.Key_F): Navigation.centre,
    (NONE, "."): Navigation.next_event,
    (NONE, ","): Navigation.previous_event,
    (NONE, "["): lambda m: m.walk_link(-1),
    (NONE, "]"): lambda m: m.walk_link(1),
    (NONE, Qt.Key.Key_Escape): lambda m: m.select(""),
    (NONE, Qt.Key.Key_T): Navigation.today,
    (NONE, Qt.Key.Key_R): Navigation.next_question,
    (NONE, Qt.Key.Key_J): lambda m: m.next_link(1),
    (SHIFT, Qt.Key.Key_J): lambda m: m.next_link(-1),
    (NONE, Qt.Key.Key_A): lambda m: m.judge(CONFIRMED),
    (NONE, Qt.Key.Key_X): lambda m: m.judge(REJECTED),
    (NONE, Qt.Key.Key_L): lambda m: m.more_hops_asked.emit(),
    (NONE, Qt.Key.Key_G): lambda m: m.legend_asked.emit(),
    (NONE, "1"): lambda m: m.hops_asked.emit(1),
    (NONE, "2"): lambda m: m.hops_asked.emit(2),
    (NONE, "3"): lambda m: m.hops_asked.emit(3),
    (ALT, Qt.Key.Key_Left): lambda m: m.navigator.back(),
    (ALT, Qt.Key.Key_Right): lambda m: m.navigator.forward(),
}

HELP = (
    (tr_noop("Left, Right"), tr_noop("earlier, later")),
    (tr_noop("Up, Down"), tr_noop("to the nearest event of the lane above, below")),
    ("+  −", tr_noop("zoom in, zoom out")),
    ("0", tr_noop("fit all events")),
    (tr_noop("Home, End"), tr_noop("first, last event")),
    (".  ,", tr_noop("next, previous event")),
    ("[  ]", tr_noop("walk along the links of the selected event")),
    (tr_noop("J, Shift+J"), tr_noop("next, previous link in view")),
    (tr_noop("A, X"), tr_noop("confirm, reject the selected link")),
    (tr_noop("1, 2, 3, L"), tr_noop("light links one, two, three hops away; one hop more")),
    (tr_noop("G"), tr_noop("show or hide the legend")),
    (tr_noop("F"), tr_noop("centre the selected event")),
    (tr_noop("Esc"), tr_noop("select nothing")),
    (tr_noop("T"), tr_noop("today")),
    (tr_noop("R"), tr_noop("next event that may be the same as another")),
    ("Ctrl+G", tr_noop("go to a date")),
    (tr_noop("Alt+Left, Alt+Right"), tr_noop("view before, view after")),
    ("Ctrl+1 … Ctrl+5", tr_noop("timeline, table, map, charts, review")),
    ("Ctrl+Shift+F, F9", tr_noop("filter, detail pane")),
    ("Ctrl+J, Ctrl+Shift+J", tr_noop("intake queue, the latest messages")),
    ("Ctrl+E, F2", tr_noop("add an event, edit the selected one; Enter or F2 on a field edits it")),
    ("Ctrl+L, Ctrl+M, Ctrl+D", tr_noop("link, merge, duplicate the selected event")),
    (tr_noop("A, X, E, M, S, N in the review"), tr_noop("accept, reject, edit, merge, split, next")),
    ("Ctrl+F", tr_noop("search; Enter, Shift+Enter: next, previous found")),
    (tr_noop("Wheel"), tr_noop("zoom at the cursor; with Shift, or sideways: pan; over the lanes' names: scroll")),
    (tr_noop("Drag"), tr_noop("pan; with Shift: zoom to the dragged span; with Ctrl: select all inside")),
    (tr_noop("Drag from a mark"), tr_noop("to another: link them")),
    (tr_noop("Drag from the tray"), tr_noop("onto the timeline: date the event")),
    (tr_noop("Double click"), tr_noop("zoom to the event, to the members of a column, or in")),
    (tr_noop("Click, drag a lane's name"), tr_noop("fold it, move it; right click: hide it")),
    (tr_noop("Drag the border of a lane"), tr_noop("make it higher or lower")),
    (tr_noop("Del"), tr_noop("delete the selected events")),
    ("Ctrl+Shift+C", tr_noop("copy the timeline as a picture")),
    ("Ctrl+O, Ctrl+V", tr_noop("import articles, paste one")),
    ("Ctrl+Z, Ctrl+Shift+Z", tr_noop("undo, redo")),
    ("Ctrl+,", tr_noop("settings")),
    ("Ctrl+N, Ctrl+Q", tr_noop("new library, quit")),
    (tr_noop("F1, ?"), tr_noop("this list")),
)
