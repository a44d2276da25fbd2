"""Why the system did not do something, in words of our own: its own are in the language it has."""

import errno
from typing import Final

_REASONS: Final = {
    "ENOENT": "there is no such file or folder",
    "ENOTDIR": "a part of the way to it is not a folder",
    "EISDIR": "it is a folder",
    "EEXIST": "it is there already",
    "ENOTEMPTY": "the folder is not empty",
    "EACCES": "access to it is not allowed",
    "EPERM": "access to it is not allowed",
    "EROFS": "this disk can only be read",
    "EDQUOT": "your share of the disk is full",
    "ENOSPC": "the disk is full",
    "EFBIG": "it is larger than this disk allows",
    "ENAMETOOLONG": "the name is too long",
    "ELOOP": "its links lead round in a circle",
    "EBUSY": "another program has it open",
    "ETXTBSY": "another program has it open",
    "EIO": "the disk does not answer as it should",
    "ESTALE": "the network drive does not answer as it should",
    "ENODEV": "the device is not there any more",
    "ENXIO": "the device is not there any more",
    "EMFILE": "too many files are open",
    "ENFILE": "too many files are open",
    "ENOMEM": "there is not enough memory",
    "EAGAIN": "the machine is too busy just now",
    "EINVAL": "this is no name for a file here",
    "ETIMEDOUT": "the network drive does not answer",
    "EHOSTUNREACH": "the network drive does not answer",
    "ENOTCONN": "the network drive does not answer",
    "EPIPE": "nobody reads there any more",
}
"""By the names of numbers that systems give, not all of them everywhere."""

_BY_NUMBER: Final = {
    getattr(errno, name): words for name, words in _REASONS.items() if hasattr(errno, name)
}


def reason_of(error: OSError) -> str:
    """Why it was, fit to follow "because": without a capital and without a stop at the end."""
    known = _BY_NUMBER.get(error.errno or 0)
    return known or error.strerror or "the system does not say why"
