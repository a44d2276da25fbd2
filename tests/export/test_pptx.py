"""Slides as a PowerPoint file."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from lxml import etree

from ccm_minutes import assets
from ccm_minutes.assets import MissingPart
from ccm_minutes.document import slide_page
from ccm_minutes.document.tree import PageFurniture, Paragraph, Role, Run
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.export import pptx
from ccm_minutes.export.pptx import SlideWriter, TooManySlides
from ccm_minutes.export.slides import package_parts
from ccm_minutes.export.slides.markup import emu
from ccm_minutes.export.slides.template import own_slides
from tests.export.shown import (
    NS,
    line,
    nodes,
    parts,
    placeholder,
    record,
    seen,
    show,
    slides,
    written,
)

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export"
MAKER = Path(__file__).resolve().parents[2] / "packaging" / "make_slide_template.py"
LOOKED_AT = (
    "[Content_Types].xml",
    "_rels/.rels",
    "ppt/presentation.xml",
    "ppt/_rels/presentation.xml.rels",
    "ppt/slides/slide1.xml",
    "ppt/slides/slide2.xml",
    "ppt/slides/slide3.xml",
    "ppt/slides/_rels/slide2.xml.rels",
)


def readable(part: bytes) -> str:
    """A part with a line for each shape and each paragraph."""
    text = part.decode()
    for tag in ("p:sp>", "a:p>", "p:sldId ", "Override", "Relationship "):
        text = text.replace(f"<{tag}", f"\n<{tag}")
    return text.rstrip("\n") + "\n"


def golden_parts() -> dict[str, str]:
    found = parts(record())
    names = {name: f"slides-{name.replace('/', '-').replace('[', '')}" for name in LOOKED_AT}
    return {file.replace("]", ""): readable(found[name]) for name, file in names.items()}


@pytest.mark.parametrize("name", sorted(golden_parts()))
def test_a_part_is_as_it_was_looked_at(name: str) -> None:
    assert golden_parts()[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_equal_slides_give_equal_bytes() -> None:
    assert written(record()) == written(record())


def test_no_part_says_who_made_the_file_or_when_or_with_what() -> None:
    names = parts(record()).keys()

    assert not [name for name in names if "app.xml" in name or "thumbnail" in name]
    assert not [name for name in names if "notes" in name or "comment" in name]
    core = parts(record())["docProps/core.xml"]
    assert [etree.QName(node).localname for node in etree.fromstring(core)] == ["title", "language"]


def test_every_slide_has_its_title_in_the_placeholder_for_titles() -> None:
    front, *others = slides(record())

    assert [seen(p) for p in placeholder(front, "ctrTitle")] == ["Meeting of the Quiet Waters"]
    titles = [seen(p) for slide in others for p in placeholder(slide, "title")]
    assert titles == ["(FOUO) Plans", "Plans (contd)", "Any other business"]


def test_paragraphs_stand_in_the_placeholder_for_text_on_their_levels() -> None:
    body = placeholder(slides(record())[1], "1")

    assert [seen(p) for p in body][:3] == [
        "Plans were made.",
        "Cassia:",
        "First <&> point\twith a tab,\nand a line.",
    ]
    levels = [p.find("a:pPr", NS) for p in body]
    assert [0 if p is None else int(p.get("lvl", "0")) for p in levels] == [0, 0, 1, 2, 0, 0]


def test_what_goes_on_from_the_slide_before_has_no_bullet() -> None:
    went_on, arabic = placeholder(slides(record())[2], "1")

    assert went_on.find("a:pPr/a:buNone", NS) is not None
    assert arabic.find("a:pPr/a:buNone", NS) is None


def test_text_that_runs_right_to_left_does() -> None:
    properties = placeholder(slides(record())[2], "1")[1].find("a:pPr", NS)

    assert properties is not None
    assert properties.items() == [("algn", "r"), ("rtl", "1")]


def test_an_item_with_nothing_under_it_keeps_a_place_to_write_in() -> None:
    assert [seen(p) for p in placeholder(slides(record())[3], "1")] == [""]


def test_the_banner_stands_at_top_and_foot_of_every_slide() -> None:
    for slide in slides(record()):
        boxes = nodes(slide, "//p:sp[p:nvSpPr/p:cNvSpPr[@txBox]]")
        assert [seen(p) for box in boxes for p in box.iterfind(".//a:p", NS)] == ["FOUO", "FOUO"]


def test_without_a_banner_no_slide_has_a_box_for_one() -> None:
    plain = show(*record().blocks, furniture=PageFurniture("", "Quiet Waters"))
    assert all(b"Banner" not in data for data in parts(plain).values())


def test_foot_and_number_stand_on_every_slide_but_the_first() -> None:
    front, *others = slides(record())

    assert placeholder(front, "ftr") == placeholder(front, "sldNum") == []
    for number, slide in enumerate(others, start=2):
        assert [seen(p) for p in placeholder(slide, "ftr")] == ["Quiet Waters · 4 May 2031"]
        assert [seen(p) for p in placeholder(slide, "sldNum")] == [str(number)]


def test_a_long_title_is_set_smaller() -> None:
    sizes = [slide.find(".//p:txBody/a:bodyPr/a:normAutofit", NS) for slide in slides(record())]
    assert [None if s is None else s.get("fontScale") for s in sizes] == [None, None, "72000", None]


def test_scales_are_those_by_which_it_is_measured_what_fits() -> None:
    for area in (slide_page.TITLE, slide_page.FRONT_TITLE):
        for level, scale in zip(area.levels, (100, 72, 54), strict=True):
            assert level.size == pytest.approx(area.levels[0].size * scale / 100, rel=0.03)


def test_words_say_their_language() -> None:
    for slide in slides(show(*record().blocks, language="fr-FR")):
        assert set(nodes(slide, "//@lang")) == {"fr-FR"}


def test_progress_is_told_to_the_end_and_may_stop_the_work() -> None:
    heard: list[tuple[int, int]] = []
    SlideWriter(own_slides())(record(), lambda *step: heard.append(step))
    assert heard == [(16, 16)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        SlideWriter(own_slides())(record(), stop)


def test_more_slides_than_a_file_holds_are_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pptx, "MOST_SLIDES", 3)
    with pytest.raises(TooManySlides, match="4 slides"):
        written(record())


@pytest.mark.parametrize(
    "hostile",
    [
        "\x00\x0b\x1f",
        "\ud800",
        "\ufffe\uffff",
        "]]>",
        "&lt;&#0;",
        "<a:p/>",
        '"',
        "😀",
        "e\u0301",
        "",
    ],
)
def test_whatever_was_typed_every_part_is_well_formed_and_reads_back(hostile: str) -> None:
    blocks = (line(Role.TITLE, hostile), Paragraph(Role.SUBTITLE, (Run(hostile, bold=True),)))
    of = show(*blocks, furniture=PageFurniture(hostile, hostile), language=hostile)
    (slide,) = slides(of)

    found = [seen(p) for kind in ("ctrTitle", "subTitle") for p in placeholder(slide, kind)]
    assert "".join(found) == 2 * {"\x00\x0b\x1f": "\n", "\ud800": "", "\ufffe\uffff": ""}.get(
        hostile, hostile
    )
    for data in parts(of).values():
        etree.fromstring(data)


def test_the_template_is_the_one_that_its_code_makes(tmp_path: Path) -> None:
    spec = spec_from_file_location("make_slide_template", MAKER)
    assert spec is not None
    assert spec.loader is not None
    maker = module_from_spec(spec)
    sys.modules["make_slide_template"] = maker
    spec.loader.exec_module(maker)

    assert maker.template() == assets.resource("templates", "briefing.pptx").read_bytes()


def test_the_boxes_of_the_template_are_those_by_which_it_is_measured_what_fits() -> None:
    master = etree.fromstring(own_slides().parts[package_parts.MASTER])
    front = etree.fromstring(own_slides().parts[package_parts.LAYOUTS[0]])
    areas = {
        "title": (master, slide_page.TITLE),
        "body": (master, slide_page.BODY),
        "ctrTitle": (front, slide_page.FRONT_TITLE),
        "subTitle": (front, slide_page.FRONT_LINES),
    }
    for kind, (tree, area) in areas.items():
        (shape,) = nodes(tree, f"//p:sp[.//p:ph[@type='{kind}']]")
        place, size = shape.find("p:spPr/a:xfrm", NS)
        box = (place.get("x"), place.get("y"), size.get("cx"), size.get("cy"))
        assert box == tuple(str(emu(length)) for length in area.box)


def test_bullets_are_as_large_and_as_far_in_as_they_are_measured() -> None:
    master = etree.fromstring(own_slides().parts[package_parts.MASTER])
    levels = nodes(master, "p:txStyles/p:bodyStyle/*")

    assert len(levels) == len(slide_page.BODY.levels) == 9
    for found, level in zip(levels, slide_page.BODY.levels, strict=True):
        (letters,) = found.iterfind("a:defRPr", NS)
        assert (found.get("marL"), letters.get("sz")) == (
            str(emu(level.indent)),
            str(round(100 * level.size)),
        )


def test_a_damaged_template_is_a_part_of_the_program_that_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "briefing.pptx"
    damaged.write_bytes(b"PK")
    monkeypatch.setattr(assets, "resource", lambda *_: damaged)

    with pytest.raises(MissingPart, match=r"briefing\.pptx"):
        own_slides()


if __name__ == "__main__":
    for name, text in golden_parts().items():
        (GOLDEN / name).write_text(text, encoding="utf-8", newline="\n")
