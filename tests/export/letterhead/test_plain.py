"""What a sanitised document has of a letterhead."""

import pytest

from ccm_minutes import assets
from ccm_minutes.adapters.foreign.word import word_file_at
from ccm_minutes.export.letterhead.fonts import KNOWN
from ccm_minutes.export.letterhead.plain import plain_template
from ccm_minutes.export.template import Template, own_template
from ccm_minutes.inspection.allowed.letterhead import FONTS
from tests.adapters.foreign.hostile import SECTION, letterhead, markup
from tests.export.letterhead.letters import written
from tests.export.letterhead.test_styles import NORMAL, style, val
from tests.export.samples import NS


def plain(**parts: bytes) -> Template:
    changed = {f"word/{name}.xml": data for name, data in parts.items()}
    return plain_template({**letterhead(), **changed}, "letter.docx")


def dressed(properties: str, name: str = "Subtitle") -> Template:
    """A letterhead in which one style has these properties."""
    one = (
        f'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{name}"/>{properties}</w:style>'
    )
    return plain(styles=markup("styles", NORMAL + one))


def test_it_has_the_letters_the_colours_and_the_page() -> None:
    made = plain()
    assert val(style(made, "heading 1"), "w:rPr/w:color") == "006633"
    assert b'w:ascii="Georgia"' in made.styles
    assert 'w:left="1700"' in made.page


def test_it_has_no_words_and_no_pictures() -> None:
    parts = written(plain())
    assert not [name for name in parts if "media" in name or "theme" in name]
    whole = b"".join(parts.values())
    for word in (b"Tessel Street", b"drawing", b"Kopfzeile", b"berschrift1", b"Standard"):
        assert word not in whole


def test_its_styles_have_the_names_and_ids_of_the_program() -> None:
    assert plain().style_ids == own_template().style_ids


def test_the_template_of_the_program_comes_out_as_it_is() -> None:
    path = assets.resource("templates", "minutes.docx")
    own = own_template()
    again = plain_template(word_file_at(path), path.name)
    assert (again.page, again.style_ids) == (own.page, own.style_ids)
    assert again.styles.partition(b"\n")[2] == own.styles


@pytest.mark.parametrize(
    ("properties", "kept"),
    [
        ('<w:rPr><w:rFonts w:ascii="Quiet Waters Sans"/></w:rPr>', "Quiet"),
        ('<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Quiet Waters"/></w:rPr>', "Quiet"),
        ('<w:rPr><w:color w:val="Quiet1"/></w:rPr>', "Quiet1"),
        ('<w:rPr><w:sz w:val="99999"/></w:rPr>', "99999"),
        ('<w:pPr><w:spacing w:before="123456"/></w:pPr>', "123456"),
        ('<w:pPr><w:jc w:val="Quiet"/></w:pPr>', "Quiet"),
        ('<w:rPr><w:sz w:val="٣٣"/></w:rPr>', "٣٣"),
        ('<w:pPr><w:ind w:left="Quiet"/></w:pPr>', "Quiet"),
        ('<w:pPr><w:pBdr><w:top w:val="single" w:color="123457"/></w:pBdr></w:pPr>', "123457"),
    ],
)
def test_what_the_second_reader_does_not_know_is_left(properties: str, kept: str) -> None:
    assert kept.encode() not in dressed(properties).styles


@pytest.mark.parametrize(
    ("properties", "path", "value"),
    [
        ('<w:pPr><w:jc w:val="end"/></w:pPr>', "w:pPr/w:jc", "right"),
        ('<w:rPr><w:sz w:val="31"/></w:rPr>', "w:rPr/w:szCs", "31"),
        ('<w:rPr><w:color w:val="00ff00"/></w:rPr>', "w:rPr/w:color", "00FF00"),
    ],
)
def test_measures_are_taken(properties: str, path: str, value: str) -> None:
    assert val(style(dressed(properties), "Subtitle"), path) == value


def test_a_weight_is_taken_off_as_well_as_put_on() -> None:
    light = dressed('<w:rPr><w:b w:val="0"/></w:rPr>', "heading 1")
    assert style(light, "heading 1").find("w:rPr/w:b", NS) is None
    slanted = dressed("<w:rPr><w:i/></w:rPr>", "heading 1")
    assert style(slanted, "heading 1").find("w:rPr/w:iCs", NS) is not None


def test_what_a_style_rests_on_counts() -> None:
    base = (
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="B"/>'
        '<w:rPr><w:sz w:val="44"/></w:rPr></w:style>'
    )
    title = (
        '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/>'
        '<w:basedOn w:val="b"/></w:style>'
    )
    made = plain(styles=markup("styles", NORMAL + base + title))
    assert val(style(made, "Title"), "w:rPr/w:sz") == "44"


@pytest.mark.parametrize("said", ["2cm", "٣٣٣", "1e3", ""])
def test_a_page_in_other_than_figures_is_that_of_the_program(said: str) -> None:
    odd = SECTION.replace('"2000"', f'"{said}"')
    assert plain(document=markup("document", f"<w:body>{odd}</w:body>")).page == own_template().page


def test_a_broad_page_stays_broad() -> None:
    broad = SECTION.replace('w:w="11906"', 'w:w="16838" w:orient="landscape"')
    made = plain(document=markup("document", f"<w:body>{broad}</w:body>"))
    assert 'w:orient="landscape"' in made.page


def test_both_lists_of_fonts_are_one() -> None:
    assert KNOWN == FONTS
