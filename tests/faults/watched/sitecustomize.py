"""Loaded by Python at the start of every process of a watched session: no internet socket opens.

An audit hook stops what Python would open. On Linux the kernel itself stops the rest, Qt and
every other library included, by ending the process at the system call.
"""

import ctypes
import os
import platform
import socket
import struct
import sys

ENDED = 97
_INTERNET = (socket.AF_INET, socket.AF_INET6)
_LOOKED_UP = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}

_LOAD, _JUMP_IF, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _END_PROCESS = 0x7FFF0000, 0x80000000
_NO_NEW_RIGHTS, _SECCOMP, _FILTER = 38, 22, 2


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    opened = event == "socket.__new__" and arguments[1] in _INTERNET
    if opened or event in _LOOKED_UP:
        os._exit(ENDED)


def _steps(call: int) -> bytes:
    """A filter for the kernel: number of the call, then its first argument, the family."""
    steps = [
        (_LOAD, 0, 0, 0),
        (_JUMP_IF, 0, 4, call),
        (_LOAD, 0, 0, 16),
        (_JUMP_IF, 1, 0, int(socket.AF_INET)),
        (_JUMP_IF, 0, 1, int(socket.AF_INET6)),
        (_RETURN, 0, 0, _END_PROCESS),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _have_the_kernel_watch(call: int) -> None:
    steps = _steps(call)
    kept = ctypes.create_string_buffer(steps, len(steps))
    program = struct.pack("HP", len(steps) // 8, ctypes.addressof(kept))
    system = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_NO_NEW_RIGHTS, 1, 0, 0, 0), (_SECCOMP, _FILTER, program, 0, 0)):
        if system.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "the kernel does not watch")


def _watch_this_process() -> None:
    sys.addaudithook(_watch)
    if sys.platform == "linux" and platform.machine() in _SOCKET_CALL:
        _have_the_kernel_watch(_SOCKET_CALL[platform.machine()])


# Not where a test only asks for its figures: that process goes on to other tests.
if __name__ == "sitecustomize":
    _watch_this_process()
