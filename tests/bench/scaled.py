"""A time that an issue names, scaled by how fast this machine is now."""

import time
from statistics import median

# Seconds of the loop on the machine that the times were named for
LOOP = 0.1
TURNS = 3_100_000


def fixed_loop() -> float:
    """Seconds of a loop of plain arithmetic."""
    begun = time.perf_counter()
    total = 0
    for number in range(TURNS):
        total += number & 7
    return time.perf_counter() - begun


def scaled(seconds: float) -> float:
    """A time on a machine as slow as this one is at the moment."""
    return seconds * median(fixed_loop() for _ in range(5)) / LOOP
