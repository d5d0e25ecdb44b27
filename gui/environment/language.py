"""The language of the window: Qt translators from assets/languages."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from store.language.translate import install_translator
from store.model.assets import open_asset

CONTEXT = "Dateline"
# The languages to choose from, each by its own name
LANGUAGES: Mapping[str, str] = {"en": "English", "ko": "한국어", "ja": "日本語"}


def system_language() -> str:
    """The first system language with a translation, else English."""
    languages = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in languages if name in LANGUAGES), "en")


class Language:
    """Installs the translator of one language at a time."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None
        self._buttons: QTranslator | None = None
        self._data = b""
        self.code = "en"

    def choose(self, code: str) -> None:
        """Switch to a language, "" for the system's. Open windows keep theirs."""
        wanted = code or system_language()
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator.deleteLater()
        self._translator = None if wanted == "en" else self._loaded(wanted)
        self.code = wanted if self._translator is not None else "en"
        install_translator(_translated if self._translator is not None else None, self.code)
        self._choose_for_buttons()

    def _choose_for_buttons(self) -> None:
        """Qt's own words: OK, Cancel, those of its dialogs."""
        if self._buttons is not None:
            self._application.removeTranslator(self._buttons)
            self._buttons = None
        of_qt = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self.code != "en" and of_qt.load(f"qtbase_{self.code}", folder):
            self._application.installTranslator(of_qt)
            self._buttons = of_qt

    def _loaded(self, code: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        self._data = open_asset(f"languages/{code}.qm").read_bytes()  # Qt reads it where it is, and keeps no copy
        if not translator.load(self._data):
            return None
        self._application.installTranslator(translator)
        return translator


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
