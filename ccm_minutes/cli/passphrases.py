"""Where a passphrase comes from: a file or the terminal, never an argument or the environment."""

import getpass
import warnings
from pathlib import Path

from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import InputFault


class NoPassphrase(InputFault):
    """There is no way to a passphrase, or what was found is none."""


def passphrase_for(file: Path | None) -> str:
    """The passphrase of a store that is there.

    Args:
        file: holds it; None to ask at the terminal.

    Raises:
        NoPassphrase: the file cannot be read or is empty, or there is no terminal to ask at.
    """
    return from_file(file) if file is not None else _asked("Passphrase: ")


def new_passphrase(file: Path | None) -> str:
    """A passphrase for a new store; at the terminal it is asked for twice."""
    if file is not None:
        return from_file(file)
    first = _asked("New passphrase: ")
    if _asked("The same once more: ") != first:
        raise NoPassphrase("The two passphrases are not the same. Nothing was made; try again.")
    return first


def recovery_key_for(file: Path | None) -> str:
    """What is typed, or stands in a file, in place of a recovery key; not looked at yet."""
    if file is None:
        return _asked("Recovery key: ", "the recovery key", "--recovery-key-file")
    return _text_of(file, "recovery key")


def from_file(file: Path) -> str:
    """The passphrase in a file, without the one newline that may end it."""
    return _text_of(file, "passphrase")


def _text_of(file: Path, what: str) -> str:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise NoPassphrase(
            f"The {what} file {file} cannot be read: {reason_of(error)}. Check its name."
        ) from None
    except ValueError:
        raise NoPassphrase(
            f"The {what} file {file} is not UTF-8 text. Save it as UTF-8, then try again."
        ) from None
    text = text.removesuffix("\r\n" if text.endswith("\r\n") else "\n")
    if not text:
        raise NoPassphrase(f"The {what} file {file} is empty. Put the {what} into it.")
    return text


def _asked(prompt: str, what: str = "the passphrase", option: str = "--passphrase-file") -> str:
    try:
        with warnings.catch_warnings():
            # Without a terminal it would read standard input, where a meeting may come from.
            warnings.simplefilter("error", getpass.GetPassWarning)
            passphrase = getpass.getpass(prompt)
    except (getpass.GetPassWarning, EOFError):
        raise NoPassphrase(
            f"There is no terminal to ask for {what} at. Name a file that holds it with {option}."
        ) from None
    if not passphrase:
        raise NoPassphrase(f"No {what.removeprefix('the ')} was given. Try again.")
    return passphrase
