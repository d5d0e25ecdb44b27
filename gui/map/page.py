"""The map as a view, with the overview and zoom buttons."""

from gui.map.canvas import STEP, MapCanvas
from gui.theme.theme import Theme
from gui.timeline.period_page import PeriodPage
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.buttons import tool_button
from store.language.translate import tr


def make_map_page(model: TimelineModel, navigator: Navigator, selection: Selection, theme: Theme) -> PeriodPage:
    """The map of the period that the timeline shows."""
    canvas = MapCanvas(model, navigator, selection, theme)
    tools = (
        tool_button("−", tr("Zoom the map out"), lambda: canvas.zoom(1 / STEP)),
        tool_button("+", tr("Zoom the map in"), lambda: canvas.zoom(STEP)),
        tool_button(tr("Fit"), tr("Show all events of the period on the map"), canvas.fit),
    )
    return PeriodPage(canvas, model, navigator, theme, canvas.set_theme, tools)
