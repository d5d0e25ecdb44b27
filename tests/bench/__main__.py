"""Runs all measurements, prints them as a table, writes build/bench.json; fails when a bar does not hold."""

import json
import sys
from pathlib import Path

from tests.bench import calibration, incidents, library, reading, robustness, searching, start, timeline

OUT = Path("build/bench.json")


def main() -> int:
    rows = [
        row
        for subject in (start, timeline, library, searching, incidents, reading, calibration, robustness)
        for row in subject.measure()
    ]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1))
    for row in rows:
        held = "holds" if row["holds"] else "DOES NOT HOLD"
        line = f"{row['value']:.3f} {row['unit']}, peer {row['peer']:.3f}, {row['ratio']:.2f}x, bar {row['bar']}x"
        print(f"{row['name']}: {line}, {held}")  # noqa: T201
    return 0 if all(row["holds"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
