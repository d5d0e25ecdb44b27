"""What the keys do on the timeline, and the list of them that Help shows."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from gui.view_model.navigation import Moves
from store.language.translate import noted

Key = tuple[Qt.KeyboardModifier, Qt.Key | str]
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


Move = Callable[[Moves], None]
KEYS: dict[Key, Move] = {
    (NONE, Qt.Key.Key_Left): lambda m: m.navigator.pan(-0.15),
    (NONE, Qt.Key.Key_Right): lambda m: m.navigator.pan(0.15),
    (NONE, Qt.Key.Key_Up): lambda m: m.change_lane(-1),
    (NONE, Qt.Key.Key_Down): lambda m: m.change_lane(1),
    (NONE, "+"): lambda m: m.navigator.zoom(0.6),
    (NONE, "="): lambda m: m.navigator.zoom(0.6),
    (NONE, "-"): lambda m: m.navigator.zoom(1 / 0.6),
    (NONE, "0"): lambda m: m.navigator.fit(),
    (NONE, Qt.Key.Key_Home): Moves.first_event,
    (NONE, Qt.Key.Key_End): Moves.last_event,
    (NONE, Qt.Key.Key_F): Moves.centre,
    (NONE, "."): Moves.next_event,
    (NONE, ","): Moves.previous_event,
    (NONE, "["): lambda m: m.walk_link(-1),
    (NONE, "]"): lambda m: m.walk_link(1),
    (NONE, Qt.Key.Key_Escape): lambda m: m.select(""),
    (NONE, Qt.Key.Key_T): Moves.today,
    (NONE, Qt.Key.Key_R): Moves.next_question,
    (ALT, Qt.Key.Key_Left): lambda m: m.navigator.back(),
    (ALT, Qt.Key.Key_Right): lambda m: m.navigator.forward(),
}

HELP = (
    (noted("Left, Right"), noted("earlier, later")),
    (noted("Up, Down"), noted("to the nearest event of the lane above, below")),
    ("+  −", noted("zoom in, zoom out")),
    ("0", noted("fit all events")),
    (noted("Home, End"), noted("first, last event")),
    (".  ,", noted("next, previous event")),
    ("[  ]", noted("walk along the links of the selected event")),
    (noted("F"), noted("centre the selected event")),
    (noted("Esc"), noted("select nothing")),
    (noted("T"), noted("today")),
    (noted("R"), noted("next event that may be the same as another")),
    ("Ctrl+G", noted("go to a date")),
    (noted("Alt+Left, Alt+Right"), noted("view before, view after")),
    ("Ctrl+1 … Ctrl+5", noted("timeline, table, map, charts, review")),
    ("Ctrl+Shift+F", noted("filter")),
    ("Ctrl+E, F2", noted("add an event, edit the selected one; Enter or F2 on a field edits it")),
    ("Ctrl+L, Ctrl+M, Ctrl+D", noted("link, merge, duplicate the selected event")),
    (noted("A, X, E, M, S, N in the review"), noted("accept, reject, edit, merge, split, next")),
    ("Ctrl+F", noted("search; Enter, Shift+Enter: next, previous found")),
    (noted("Wheel"), noted("zoom at the cursor; with Shift, or sideways: pan; over the lanes' names: scroll")),
    (noted("Drag"), noted("pan; with Shift: zoom to the dragged span; with Ctrl: select all inside")),
    (noted("Drag from a mark"), noted("to another: link them")),
    (noted("Drag from the tray"), noted("onto the timeline: date the event")),
    (noted("Double click"), noted("zoom to the event, to the members of a column, or in")),
    (noted("Click, drag a lane's name"), noted("fold it, move it; right click: hide it")),
    (noted("Del"), noted("delete the selected events")),
    ("Ctrl+Shift+C", noted("copy the timeline as a picture")),
    ("Ctrl+O, Ctrl+V", noted("import articles, paste one")),
    ("Ctrl+Z, Ctrl+Shift+Z", noted("undo, redo")),
    ("Ctrl+,", noted("settings")),
    ("Ctrl+N, Ctrl+Q", noted("new library, quit")),
    (noted("F1, ?"), noted("this list")),
)
