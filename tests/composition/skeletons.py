"""A laid-out document as lines of text, so that a test shows what it expects."""

from ccm_minutes.document.tree import Document, Paragraph, Run, RunStyle


def skeleton(document: Document) -> list[str]:
    """A line a paragraph: indented by its level, its role, "#" if counted, its words."""
    return [paragraph_line(paragraph) for paragraph in document.blocks]


def paragraph_line(paragraph: Paragraph) -> str:
    """Such as "Heading#: Opening"; bold words between asterisks, portion marks between ‹›."""
    counted = "#" if paragraph.counted else ""
    bullet = "•" if paragraph.bullet else ""
    words = "".join(_run(run) for run in paragraph.runs)
    return f"{'  ' * paragraph.level}{paragraph.role.value}{counted}{bullet}: {words}"


def _run(run: Run) -> str:
    if run.style is RunStyle.PORTION_MARK:
        return f"‹{run.text}›"
    return f"**{run.text}**" if run.bold else run.text
