"""How Qt's models are asked for a row: its two kinds of index, and the one above all rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
