"""The events in memory, decoded when they are asked for."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Raw

from store.model.documents import Event
from store.model.event_outline import EventOutline

# Events of a library that are decoded as it opens: 40 ms of work
FEW = 10_000
# Decoded events that are kept. An import of a million rows took 4 GB when all were kept, 2.6 GB now; decoding one again
# takes 4 µs.
MOST_DECODED = 200_000


class EventDocuments(Mapping[str, Event]):
    """Events by id.

    Those of a large library are kept as JSON until they are asked for; `decode_some` decodes ahead. Raises DecodeError
    for a damaged document, at the latest when it is asked for.
    """

    def __init__(self, documents: Mapping[str, Raw]) -> None:
        self._stored: dict[str, Event | Raw] = dict(documents)
        self._decoder = msgspec.json.Decoder(Event)
        self._outline_decoder = msgspec.json.Decoder(EventOutline)
        self._room = MOST_DECODED
        self._ahead = iter(list(documents))
        self._outlines: list[Event | EventOutline] | None = None
        if len(documents) <= FEW:
            self.decode_some(FEW)

    def __getitem__(self, key: str) -> Event:
        document = self._stored[key]
        return document if isinstance(document, Event) else self._decoded(key, document)

    def __contains__(self, key: object) -> bool:
        return key in self._stored

    def __iter__(self) -> Iterator[str]:
        return iter(self._stored)

    def __len__(self) -> int:
        return len(self._stored)

    def _decoded(self, key: str, document: Raw) -> Event:
        event = self._decoder.decode(document)
        if self._room > 0:
            self._stored[key] = event
            self._room -= 1
        return event

    def decode_some(self, count: int) -> bool:
        """Decode so many events ahead. Returns whether there are more."""
        self._outlines = None
        for key in self._ahead:
            if self._room <= 0:
                return False
            if isinstance(document := self._stored.get(key), Raw):
                self._decoded(key, document)
                count -= 1
            if not count:
                return True
        return False

    def outlines(self) -> Iterator[Event | EventOutline]:
        """The parts of each event from which columns and indexes are made.

        They are kept from opening to the first frame, as both need them.
        """
        if self._outlines is not None:
            return iter(self._outlines)
        outlines = self._decoded_outlines()
        if len(self._stored) > MOST_DECODED:
            return outlines
        self._outlines = list(outlines)
        return iter(self._outlines)

    def _decoded_outlines(self) -> Iterator[Event | EventOutline]:
        decode = self._outline_decoder.decode
        for document in self._stored.values():
            yield decode(document) if isinstance(document, Raw) else document

    def put(self, event: Event, encoded: Raw) -> None:
        """Put an event with its stored form."""
        self._outlines = None
        self._room += isinstance(self._stored.get(event.id), Event)
        is_kept = self._room > 0
        self._stored[event.id] = event if is_kept else encoded
        self._room -= is_kept

    def drop(self, key: str) -> None:
        """Take an event out, if it is there."""
        self._outlines = None
        self._room += isinstance(self._stored.pop(key, None), Event)
