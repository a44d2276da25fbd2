"""Finished slides held against what may go out."""

from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import CHECKS, Report
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.slides.checking import complaints_of
from ccm_minutes.inspection.slides.poison import self_test


def inspect_pptx(content: bytes, expected: Expected) -> Report:
    """Read a finished PowerPoint file and say everything that is wrong with it.

    Args:
        content: the bytes of the file.
        expected: all that it must hold and may not hold; the paragraphs of all slides follow one
            another, and each begins with its title.
    """
    unsound = tuple(self_test(content, expected))
    complaints = tuple(complaints_of(content, expected, Search(expected)))
    # Where the file is at fault, so is every copy of it: the copies would say nothing new.
    return Report(CHECKS, complaints or unsound)
