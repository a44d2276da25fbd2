"""Finds the files that come with the program, wherever it runs from.

In a wheel and in a frozen bundle they lie inside the package, as `_ui` and
`_resources`; in a checkout, also where it is installed as editable, they lie
beside it, as `ui` and `resources`.
"""

from pathlib import Path

from ccm_minutes.domain.errors import MinutesError

_PACKAGE = Path(__file__).resolve().parent


class MissingPart(MinutesError):
    """A file of the program itself is not where it was installed."""

    def __init__(self, part: str) -> None:
        super().__init__(
            f"A part of the program is missing: {part}. "
            "Install the program again; your meetings are not touched by that."
        )
        self.part = part


def ui(name: str) -> Path:
    """Return the path of a Qt Designer form.

    Args:
        name: the form's file name, such as `meeting.ui`.

    Raises:
        MissingPart: there is no such file.
    """
    return _find(_PACKAGE, "ui", name)


def resource(*parts: str) -> Path:
    """Return the path of a file or folder in the program's resources.

    Args:
        parts: the names on the way to it, such as `"templates", "minutes.docx"`;
            none for the whole folder.

    Raises:
        MissingPart: there is no such file or folder.
    """
    return _find(_PACKAGE, "resources", *parts)


def _find(package: Path, folder: str, *parts: str) -> Path:
    root = _folder(package, folder)
    found = root.joinpath(*parts)
    if not found.resolve().is_relative_to(root.resolve()) or not found.exists():
        raise MissingPart("/".join((folder, *parts)))
    return found


def _folder(package: Path, folder: str) -> Path:
    inside = package / f"_{folder}"
    if inside.is_dir() or not _is_checkout(package.parent):
        return inside
    return package.parent / folder


def _is_checkout(folder: Path) -> bool:
    # Beside an installed package stand the packages of others; one may be called "ui".
    return (folder / "pyproject.toml").is_file()
