"""A finished Word file held against what may go out."""

from ccm_minutes.inspection.checking import complaints_of
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.poison import self_test
from ccm_minutes.inspection.report import CHECKS, Report
from ccm_minutes.inspection.searching import Search


def inspect_docx(content: bytes, expected: Expected) -> Report:
    """Read a finished Word file and say everything that is wrong with it.

    A file passes only if there is no complaint of it, and if poisoned copies of it are refused.

    Args:
        content: the bytes of the file.
        expected: all that it must hold and may not hold.
    """
    unsound = tuple(self_test(content, expected))
    complaints = tuple(complaints_of(content, expected, Search(expected)))
    # Where the file is at fault, so is every copy of it: the copies would say nothing new.
    return Report(CHECKS, complaints or unsound)
