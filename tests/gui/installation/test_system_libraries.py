import pytest

from gui.installation.system_libraries import install, missing_packages


def test_that_only_what_is_missing_is_asked_for() -> None:
    found = missing_packages(["window"], lambda name: name != "libEGL.so.1", lambda _name: None, lambda: True)
    assert found == ["libegl1"]


def test_that_a_machine_without_fonts_gets_some() -> None:
    assert missing_packages(["window"], lambda _name: True, lambda _name: None, lambda: False) == ["fonts-dejavu-core"]


def test_that_tests_also_need_a_screen() -> None:
    assert missing_packages(["screen"], lambda _name: True, lambda _name: None, lambda: True) == ["xvfb", "xdotool"]


def test_that_whoever_is_not_root_is_told_the_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    assert install(["libegl1", "libgl1"]) == 1
    assert "sudo apt-get install libegl1 libgl1" in capsys.readouterr().out
