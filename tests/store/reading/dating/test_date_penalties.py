"""Signs that a date belongs to something else than the trigger, in the numbers that the choice weighs."""

import pytest

from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.dating.date_penalties import penalty
from store.reading.text.segmentation import sentences


def penalty_of(text: str, phrase: str, trigger: str, kind: str = "launch") -> float:
    """The penalty of the date written `phrase` for the trigger written `trigger`."""
    (annotated,) = [AnnotatedSentence(sentence) for sentence in sentences(text)]
    start = annotated.sentence.start + annotated.sentence.text.index(trigger)
    (date,) = [date for date in annotated.dates if date.text == phrase]
    return penalty(annotated, Trigger(start, start + len(trigger), kind), date)


@pytest.mark.parametrize(
    ("text", "phrase", "trigger", "expected"),
    [
        # A plain date beside its trigger has nothing against it
        ("North Korea fired a missile on March 16 from Sunan.", "March 16", "fired", 0.0),
        # "the launch" after "this year": the year dates what was said before it
        ("It has been said this year that the launch was late.", "this year", "launch", 90.0),
        # a verb of its own in this year may well be dated by it
        ("It has this year fired a missile from Sunan.", "this year", "fired", 8.0),
    ],
)
def test_that_a_date_costs_by_what_it_belongs_to(text: str, phrase: str, trigger: str, expected: float) -> None:
    assert penalty_of(text, phrase, trigger) == expected
