"""``abbreviations``: the short forms of a body, in and out as CSV."""

from pathlib import Path

from tests.cli.calls import Caller

Store = tuple[object, ...]
BODY = "Lantern Committee"


def test_a_list_comes_in_is_added_to_and_goes_out(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    first, more, out = (tmp_path / name for name in ("first.csv", "more.csv", "out.csv"))
    first.write_text("short;long\nsp;State Party\nva;victim assistance\n", encoding="utf-8")
    more.write_text("sp,State party\nled,-led\n", encoding="utf-8")

    call("abbreviations", BODY, "--import", first, *store)
    answer = call("abbreviations", "lantern committee", "--import", more, "--export", out, *store)

    assert answer.status == 0
    assert answer.out == "led\t-led\nsp\tState party\nva\tvictim assistance\n"
    assert out.read_bytes().decode("utf-8-sig") == (
        "short,long\r\nled,'-led\r\nsp,State party\r\nva,victim assistance\r\n"
    )
    assert call("abbreviations", "Tide Council", *store).out == ""
    again = call("abbreviations", BODY, "--import", out, "--json", *store)
    assert again.value["abbreviations"][0] == {"short": "led", "long": "-led"}


def test_a_list_with_one_wrong_row_changes_nothing(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("sp,State Party\ns p,other\n", encoding="utf-8")

    answer = call("abbreviations", BODY, "--import", file, *store)

    assert answer.status == 2
    assert "list.csv, line 2: " in answer.err
    assert call("abbreviations", BODY, *store).out == ""


def test_a_file_that_is_there_is_left_and_nothing_is_taken_in(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    file, out = tmp_path / "list.csv", tmp_path / "out.csv"
    file.write_text("sp,State Party\n", encoding="utf-8")
    out.write_text("mine", encoding="utf-8")

    answer = call("abbreviations", BODY, "--import", file, "--export", out, *store)

    assert (answer.status, out.read_text(encoding="utf-8")) == (6, "mine")
    assert call("abbreviations", BODY, *store).out == ""
    replaced = call("abbreviations", BODY, "--export", out, "--replace", *store)
    assert (replaced.status, out.read_bytes()) == (0, b"\xef\xbb\xbfshort,long\r\n")
