"""States and classes have names in each language."""

from collections.abc import Iterator

import pytest

from store.language.labels import class_label, state_label
from store.language.translate import install_translator


@pytest.fixture
def korean() -> Iterator[None]:
    install_translator({"cruise missile": "순항미사일"}.get, "ko")  # type: ignore[arg-type]
    yield
    install_translator(None)


def test_that_english_names_are_those_of_the_tables() -> None:
    assert (state_label("KP"), state_label("??"), class_label("cruise")) == ("North Korea", "??", "cruise missile")


@pytest.mark.usefixtures("korean")
def test_that_states_have_the_names_of_cldr_and_classes_those_of_the_translators() -> None:
    assert (state_label("KP"), state_label("JP"), state_label("??")) == ("북한", "일본", "??")
    assert (class_label("cruise"), class_label("ICBM")) == ("순항미사일", "ICBM")
