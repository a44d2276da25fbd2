"""The letterheads of bodies in a folder."""

import os
from pathlib import Path

import pytest

from ccm_minutes.adapters.foreign.faults import UnfitFile
from ccm_minutes.adapters.letterheads import FolderLetterheads, NoBody
from ccm_minutes.domain.errors import OutputFault
from tests.adapters.foreign.hostile import HOSTILE, letterhead, zipped

BODY = "Quiet Waters Committee"


@pytest.fixture
def kept(tmp_path: Path) -> FolderLetterheads:
    return FolderLetterheads(tmp_path / "settings" / "letterheads")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "letter.docx"
    path.write_bytes(zipped(letterhead()))
    return path


def test_a_body_without_one_has_none(kept: FolderLetterheads) -> None:
    assert kept.of(BODY) is None
    assert kept.count() == 0


def test_a_letterhead_stays_when_the_file_goes(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    file.unlink()
    parts = kept.of(BODY)
    assert parts is not None
    assert parts["word/media/logo.png"] == letterhead()["word/media/logo.png"]


def test_a_body_is_known_however_its_name_is_spaced_and_written(
    kept: FolderLetterheads, file: Path
) -> None:
    kept.give(BODY, file)
    assert kept.of("  quiet  waters COMMITTEE ") is not None
    assert kept.of("Other Committee") is None


def test_no_name_stands_in_the_clear(kept: FolderLetterheads, file: Path, tmp_path: Path) -> None:
    kept.give(BODY, file)
    names = [path.name for path in tmp_path.rglob("*")]
    assert not [name for name in names if "quiet" in name.lower()]


def test_the_copy_is_for_its_owner_alone(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    (copy,) = (file.parent / "settings" / "letterheads").iterdir()
    assert copy.stat().st_mode & 0o077 == (0 if os.name != "nt" else copy.stat().st_mode & 0o077)


def test_a_later_one_takes_the_place_of_an_earlier(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    file.write_bytes(zipped({**letterhead(), "word/settings.xml": b"<later/>"}))
    kept.give(BODY, file)
    parts = kept.of(BODY)
    assert parts is not None
    assert parts["word/settings.xml"] == b"<later/>"
    assert kept.count() == 1


def test_what_may_do_harm_is_not_kept(kept: FolderLetterheads, file: Path) -> None:
    file.write_bytes(HOSTILE["macros"][0]())
    with pytest.raises(UnfitFile, match=r"letter\.docx .*macros"):
        kept.give(BODY, file)
    assert kept.count() == 0


def test_a_copy_is_looked_through_again(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    (copy,) = (file.parent / "settings" / "letterheads").iterdir()
    copy.write_bytes(HOSTILE["a remote template"][0]())
    with pytest.raises(UnfitFile, match=rf"The template of {BODY} .*Give the template .* again"):
        kept.of(BODY)


def test_one_that_is_taken_away_is_gone(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    assert kept.remove(BODY)
    assert kept.of(BODY) is None
    assert not kept.remove(BODY)


def test_those_that_have_one_are_listed(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    assert kept.given(["Other", BODY, BODY, " "]) == [BODY]


def test_a_body_has_a_name(kept: FolderLetterheads, file: Path) -> None:
    with pytest.raises(NoBody):
        kept.give(" ", file)
    assert kept.of("") is None


def test_a_folder_that_cannot_be_made_is_named(file: Path) -> None:
    with pytest.raises(OutputFault, match="cannot be made"):
        FolderLetterheads(file / "inside").give(BODY, file)


def test_a_copy_that_cannot_be_deleted_is_named(kept: FolderLetterheads, file: Path) -> None:
    kept.give(BODY, file)
    (copy,) = (file.parent / "settings" / "letterheads").iterdir()
    copy.unlink()
    copy.mkdir()
    with pytest.raises(OutputFault, match="cannot be deleted"):
        kept.remove(BODY)
