import io
import os
from pathlib import Path

import pytest
from distributed import LocalCluster

from store.command_line.cli import main
from store.intake.article_list import ListedArticle
from store.intake.batch import LocalReaders, Parcel, read_all, read_parcel
from store.intake.read_article import Outcome
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.paths import ROOT


def articles(folder: Path, count: int) -> list[ListedArticle]:
    """Articles of which every seventh is a file that cannot be read."""
    found = []
    for number in range(count):
        path = folder / (f"{number:03}.exe" if number % 7 == 6 else f"{number:03}.txt")
        path.write_text(
            f"Launch {number}\n\nNorth Korea fired a missile on {number % 27 + 1} March 2023, Seoul said.\n"
        )
        found.append(ListedArticle(path, path.name, "2023-03-28"))
    return found


def told(outcomes: list[tuple[ListedArticle, Outcome]]) -> list[tuple[str, str]]:
    return [
        (listed.name, str(o) if isinstance(o, UnreadableError) else o.reading.events[0].facts.start or "")
        for listed, o in outcomes
    ]


@pytest.mark.parametrize("workers", [1, 3])
def test_that_any_number_of_processes_gives_the_same_readings_in_input_order(tmp_path: Path, workers: int) -> None:
    listed = articles(tmp_path, 40)
    found = told(list(read_all(listed, lambda: LocalReaders(workers))))
    assert [name for name, _ in found] == [one.name for one in listed]
    assert found == told([(one, read_parcel(Parcel(one))) for one in listed])


def test_that_what_is_out_at_once_is_bounded(tmp_path: Path) -> None:
    asked = []

    def listing() -> object:
        for one in articles(tmp_path, 100):
            asked.append(one)
            yield one

    results = read_all(listing(), lambda: LocalReaders(1))  # type: ignore[arg-type]
    next(results)
    assert len(asked) < 40
    results.close()  # type: ignore[attr-defined]


def dies_on_three(parcel: Parcel) -> Outcome:
    if parcel.listed.name == "003.txt":
        os._exit(1)
    return read_parcel(parcel)


def test_that_an_article_which_kills_its_worker_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT)  # where the new process finds this file
    found = told(list(read_all(articles(tmp_path, 20), lambda: LocalReaders(2, dies_on_three))))
    assert found[3] == ("003.txt", "reading this file ended the process that read it")
    assert [start for _, start in found[:6] if "-" in start] == [f"2023-03-{n:02}" for n in (1, 2, 3, 5, 6)]
    assert len(found) == 20


def printed(*words: str) -> tuple[int, str]:
    out = io.StringIO()
    return main(list(words), out, io.StringIO()), out.getvalue()


def test_that_two_dask_workers_print_what_one_process_prints(tmp_path: Path) -> None:
    files = [str(one.path) for one in articles(tmp_path, 30)]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster:
        over_dask = printed("read", "--json", "--published", "2023-03-28", "--dask", cluster.scheduler_address, *files)
    assert over_dask == printed("read", "--json", "--published", "2023-03-28", "--workers", "1", *files)


def test_that_a_scheduler_which_does_not_answer_is_said_to() -> None:
    err = io.StringIO()
    assert main(["read", "--dask", "tcp://127.0.0.1:9", "x.txt"], io.StringIO(), err) == 1
    assert "dateline read:" in err.getvalue()


def test_that_no_number_of_processes_below_one_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["read", "--workers", "0", "x.txt"])
    assert "no number of processes" in capsys.readouterr().err
