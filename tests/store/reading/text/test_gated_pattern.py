"""What is looked for before a pattern is tried hides nothing that the pattern would find."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import store.reading
from store.reading.dates.rules import RULES, prefilters_met
from store.reading.text.gated_pattern import GatedPattern, gated_pattern

LETTERS = [chr(code) for code in range(32, 127)] + list("’“”–—•▪©»›…é\n")
"""English as newspapers print it: what else `re` takes for an s or a k, such as "ſ", no reporter writes."""


def patterns() -> list[tuple[str, GatedPattern]]:
    modules = [importlib.import_module(m.name) for m in pkgutil.walk_packages(store.reading.__path__, "store.reading.")]
    found = {
        id(value): (f"{module.__name__.rpartition('.')[2]}.{name}", value)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, GatedPattern)
    }
    return sorted(found.values(), key=lambda pair: pair[0])


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(*pair, id=pair[0]) for pair in patterns()])
def test_that_every_match_of_a_pattern_holds_one_of_its_words(name: str, pattern: GatedPattern) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_regex(pattern.pattern, alphabet=LETTERS))
    def holds(text: str) -> None:
        assert pattern.search(text) is not None, f"{name} would miss {text!r}"

    holds()


@pytest.mark.parametrize("number", range(len(RULES)), ids=[rule[1].__name__ for rule in RULES])
def test_that_every_match_of_a_date_rule_meets_its_need(number: int) -> None:
    pattern, _, _, need = RULES[number]

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_regex(pattern, alphabet=LETTERS))
    def holds(text: str) -> None:
        assert need in prefilters_met(text), f"the rule would miss {text!r}"

    holds()


def test_that_words_with_a_capital_are_looked_for_in_any_case() -> None:
    pattern = gated_pattern("Minister", r"\b(?:Prime )?Minister\b")
    assert pattern.may_match("the Minister")
    assert pattern.may_match("the minister")
    assert pattern.search("the minister") is None


def test_that_words_in_small_letters_are_found_in_a_headline_too() -> None:
    assert gated_pattern("launch", r"\blaunch\b", re.IGNORECASE).search("LAUNCH FAILS") is not None
