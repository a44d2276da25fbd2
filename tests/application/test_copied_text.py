"""Text copied in another program, as lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.copied_text import lines_of_html, lines_of_text

WORD = """<html xmlns:o="urn:x"><head><style>p {mso-list: none}</style><title>No</title></head>
<body lang=EN><!--StartFragment-->
<p class=MsoNormal><b>It rained <span style='color:red'>all&nbsp;night</span></b><o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>Over the
quay</p>
<p style='mso-list:l0 level2 lfo1'><!--[if !supportLists]-->o<!--[endif]-->Both
quays &lt;here&gt;</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Next</h2><!--EndFragment--></body></html>"""


def test_a_page_of_word_keeps_its_paragraphs_and_lists_and_drops_its_styles() -> None:
    assert lines_of_html(WORD) == [
        "It rained all\u00a0night",
        "- Over the quay",
        "-- Both quays <here>",
        "Next",
    ]


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<ul><li>One<ul><li>Two</li></ul></li><li>Three</ul>Four", "- One|-- Two|- Three|Four"),
        ("<ol><li><p>One</p><p>more</p></li></ol>", "- One|- more"),
        ("One<br>Two<br/>Three", "One|Two|Three"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b|c"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a b c"),
        ("<script>x</script>One &amp; two", "One & two"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("", ""),
    ],
)
def test_the_lists_of_a_page_are_points(page: str, lines: str) -> None:
    assert "|".join(lines_of_html(page)) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (" one line \n", [" one line "]),
        ("• one", ["• one"]),
        ("Said:\r\n•\tOne\r\no\tTwo\r\n\r\n  Three ", ["Said:", "- One", "-- Two", "Three"]),
        ("one\u2028two\x0bthree", ["one", "two", "three"]),
        ("- a\n= b", ["- a", "= b"]),
        ("oil\nor\n-", ["oil", "or", "-"]),
        ("\n \n", []),
        ("", []),
    ],
)
def test_the_lines_of_plain_text_are_kept_in_order(text: str, lines: list[str]) -> None:
    assert lines_of_text(text) == lines


@given(st.text())
def test_no_letter_of_any_text_is_lost(text: str) -> None:
    def letters(words: str) -> str:
        return "".join(filter(str.isalnum, words))

    told = letters("".join(lines_of_text(text)))
    assert told == letters(text) or "o" in text


@given(st.text())
def test_any_page_at_all_is_read(page: str) -> None:
    assert all("\n" not in line for line in lines_of_html(page))
