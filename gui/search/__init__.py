"""The search box, the filter panel and the chips of active filters.

The state of the search is `gui.view_model.search_state`.
"""
