"""The report of a problem: what stands in it, and what may not."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from ccm_minutes.application.problem import Machine, Problem, problem_text, shortened, soundness_of
from ccm_minutes.domain.errors import StoreDamaged
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting

MACHINE = Machine("Linux 6.1 x86_64", "3.11.2", {"lxml": "5.2"}, Path("/home/ilsa"))


def test_it_holds_versions_folders_settings_and_the_log() -> None:
    text = problem_text(
        Problem(
            version="1.0",
            machine=MACHINE,
            folders={"store in": Path("/home/ilsa/data/store")},
            settings=["window", "Averland withdrew"],
            store="opens; 2 meetings; 0 faults",
            log=['{"event": "started"}'],
        )
    )

    for line in (
        "program: 1.0",
        "system: Linux 6.1 x86_64",
        "library: lxml 5.2",
        f"store in: {Path('~/data/store')}",
        "store is: opens; 2 meetings; 0 faults",
        "settings: window, (a name that is not the program's own)",
        '{"event": "started"}',
    ):
        assert line in text.splitlines()
    assert "ilsa" not in text
    assert "Averland" not in text


@pytest.mark.parametrize(
    ("path", "home", "told"),
    [
        (PurePosixPath("/home/ilsa/x/y"), PurePosixPath("/home/ilsa"), "~"),
        (PurePosixPath("/media/ilsa/stick"), PurePosixPath("/home/ilsa"), "/…"),
        (PureWindowsPath("D:/ilsa/x"), PureWindowsPath("C:/Users/ilsa"), "D:\\…"),
    ],
)
def test_no_path_names_a_person(path: PurePosixPath, home: PurePosixPath, told: str) -> None:
    assert shortened(path, home).startswith(told)
    assert "ilsa" not in shortened(path, home)


def test_a_store_that_opens_says_how_many_meetings_are_sound() -> None:
    assert soundness_of(lambda: FakeRegister(small_meeting())) == "opens; 1 meetings; 0 faults"


def test_a_store_that_does_not_open_says_the_kind_of_it_and_not_the_words() -> None:
    def opened() -> FakeRegister:
        raise StoreDamaged("Averland withdrew")

    told = soundness_of(opened)

    assert told.startswith("StoreDamaged at application/problem.py:")
    assert "Averland" not in told
