"""The command line as a whole."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ccm_minutes.cli.display import NoDisplay, must_have_display
from ccm_minutes.cli.exits import status_of
from ccm_minutes.cli.program import VERBS
from ccm_minutes.domain import errors
from tests.cli.calls import SAMPLE, Answer, Caller, command, environment, in_own_process, started
from tests.cli.conftest import PASSPHRASE

Store = tuple[object, ...]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_says_how_it_is_called(call: Caller, verb: str) -> None:
    answer = call(verb, "--help")

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(f"Usage: ccm-minutes {verb} ")
    assert all(option in answer.out for option in ("--store", "--passphrase-file", "--json"))


def test_all_verbs_are_named_in_the_help(call: Caller) -> None:
    answer = call("--help")

    assert all(f"\n  {verb} " in answer.out for verb in VERBS)


@pytest.mark.parametrize("words", [["dance"], ["render"], ["list", "--wings"], ["--wings"]])
def test_a_call_that_is_wrong_says_where_help_is(call: Caller, words: list[str]) -> None:
    answer = call(*words)

    assert (answer.status, answer.out) == (2, "")
    assert "--help” shows how it is called." in answer.err


def test_a_wrong_call_in_json_is_one_object(call: Caller) -> None:
    answer = call("--json", "dance")

    assert set(answer.value) == {"error", "exit"}
    assert answer.value["exit"] == 2


def test_options_hold_before_and_after_the_verb(call: Caller, store: Store) -> None:
    place, folder, key, file = store

    after = call("list", *store, "--json")
    before = call(*store, "--json", "list")
    around = call(place, folder, "list", key, file, "--json")
    later_wins = call(place, "/nowhere", "list", *store, "--json")

    assert after.status == 0
    assert after == before == around == later_wins


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        (errors.Refusal("."), 1),
        (errors.InputFault("."), 2),
        (errors.WrongKey("."), 3),
        (errors.StoreDamaged("."), 4),
        (errors.StoreHeld("."), 5),
        (errors.OutputFault("."), 6),
        (errors.MinutesError("."), 7),
    ],
)
def test_every_failure_has_its_exit_status(failure: errors.MinutesError, status: int) -> None:
    assert status_of(failure) == status


def test_the_sample_is_demonstrated(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "demo"

    answer = call("demo", "--out", out)

    assert answer.status == 0
    assert answer.out.splitlines() == [
        str(out / "minutes-full.docx"),
        str(out / "minutes-sanitised.docx"),
    ]
    assert sorted(path.name for path in out.iterdir()) == [
        "minutes-full.docx",
        "minutes-sanitised.docx",
    ]
    assert call("verify", out / "minutes-sanitised.docx", "--against", SAMPLE).status == 0


def test_the_demonstration_writes_over_nothing(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "minutes-full.docx").write_bytes(b"mine")

    assert call("demo", "--out", tmp_path).status == 6
    assert (tmp_path / "minutes-full.docx").read_bytes() == b"mine"
    assert call("demo", "--out", tmp_path, "--replace", "--json").status == 0


def test_the_folder_of_the_demonstration_stands_in_one_that_is_there(
    call: Caller, tmp_path: Path
) -> None:
    assert call("demo", "--out", tmp_path / "no" / "where").status == 6


def test_the_demonstration_leaves_no_store_behind(
    call: Caller, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    assert call("demo", "--out", tmp_path / "demo").status == 0
    assert list(scratch.iterdir()) == []
    assert list(own_home.rglob("store*")) == []


REFUSES_QT = """
import sys

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"libEGL.so.1: cannot open shared object file ({name})")

sys.meta_path.insert(0, Refusing())
from ccm_minutes.__main__ import main
main()
"""


def without_qt(*words: object, **more: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", REFUSES_QT, *map(str, words)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(**more),
        stdin=subprocess.DEVNULL,
    )


def test_the_verbs_do_without_qt(tmp_path: Path, store: Store) -> None:
    demo = without_qt("demo", "--out", tmp_path / "demo")
    helped = without_qt("--help")
    listed = without_qt("list", *store)

    assert (demo.returncode, demo.stderr) == (0, "")
    assert helped.returncode == listed.returncode == 0
    for verb in VERBS:
        assert verb in helped.stdout


def test_without_qt_the_window_names_what_is_missing() -> None:
    done = without_qt(QT_QPA_PLATFORM="offscreen")

    assert done.returncode == 7
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_display_the_window_is_not_tried() -> None:
    answer = in_own_process(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("There is no display to open the window on.")


def test_any_display_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for there in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        must_have_display({there: "some"})
    with pytest.raises(NoDisplay):
        must_have_display({})
    monkeypatch.setattr(sys, "platform", "darwin")
    must_have_display({})


UNFORESEEN = """
import sys
from ccm_minutes.cli.verbs import list_verb
def fail(*_): raise KeyError("the words of a meeting")
list_verb.command.callback = fail
from ccm_minutes.__main__ import main
main()
"""


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_what_nobody_foresaw_is_one_sentence_and_no_traceback(options: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNFORESEEN, "list", *options],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(),
    )

    assert done.returncode == 7
    assert "KeyError" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert "the words of a meeting" not in done.stderr + done.stdout
    assert bool(done.stdout) is bool(options)


def test_a_pipe_that_closes_early_is_met_in_silence(store: Store, folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command("show", "drift-coordination-2026-05-12", *store),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env=environment(),
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (6, b"")


def test_a_full_disk_under_standard_output_is_told_of(store: Store) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("list", *store),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environment(),
        )

    assert done.returncode == 6
    assert b"standard output" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_ctrl_c_at_a_pause_ends_with_a_word(store: Store, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    with (
        subprocess.Popen(
            command("list", *store[:2], "--passphrase-file", fifo),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        ) as running,
        fifo.open("wb"),
    ):
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)

    assert (running.returncode, out, err) == (130, b"", b"\nStopped.\n")


AT_A_TERMINAL = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"


def at_a_terminal(words: list[str], prompt: bytes, typed: str) -> Answer:
    """A call with a terminal, at which its prompt gets an answer."""
    with started([sys.executable, "-c", AT_A_TERMINAL, *words]) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stdout.read(len(prompt)) == prompt
        running.stdin.write(typed.encode() + b"\n")
        running.stdin.flush()
        said = running.stdout.read().decode()
    return Answer(running.returncode, said, "")


def test_a_passphrase_is_typed_at_the_terminal_and_never_shown(folder: Path) -> None:
    answer = at_a_terminal(command("list", "--store", folder), b"Passphrase: ", PASSPHRASE)

    assert answer.status == 0
    assert "Meeting of the Coordination Committee" in answer.out
    assert PASSPHRASE not in answer.out


def test_without_a_terminal_nothing_hangs(folder: Path) -> None:
    answer = in_own_process("list", "--store", folder)

    assert answer.status == 2
    assert "--passphrase-file" in answer.err


def test_the_program_runs_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        command("render", SAMPLE, "--out", "minutes.docx"),
        capture_output=True,
        check=False,
        cwd=tmp_path,
        encoding="utf-8",
        env=environment(LC_ALL="C"),
    )

    assert (done.returncode, done.stdout) == (0, "minutes.docx\n")
    assert (tmp_path / "minutes.docx").exists()
