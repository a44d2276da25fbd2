"""Limits as Windows gives them: a job that the process puts itself into.

https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information
"""

import ctypes
import sys
from ctypes import Structure, c_int64, c_size_t, c_uint32, c_uint64
from typing import Final

_EXTENDED_LIMITS: Final = 9
_PROCESS_TIME: Final = 0x2
_ACTIVE_PROCESSES: Final = 0x8
_PROCESS_MEMORY: Final = 0x100
_END_WITHOUT_DIALOG: Final = 0x400
_PER_SECOND: Final = 10_000_000
"""Windows counts time by the 100 nanoseconds."""


class _Basic(Structure):
    _fields_ = (
        ("per_process_user_time", c_int64),
        ("per_job_user_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
    )


class JobLimits(Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``."""

    _fields_ = (
        ("basic", _Basic),
        ("counted", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def job_limits(memory: int, seconds: int) -> JobLimits:
    """Memory in bytes and seconds of computing of one process, which starts no other."""
    limits = JobLimits()
    flags = _PROCESS_TIME | _ACTIVE_PROCESSES | _PROCESS_MEMORY | _END_WITHOUT_DIALOG
    limits.basic.flags = flags
    limits.basic.per_process_user_time = seconds * _PER_SECOND
    limits.basic.active_processes = 1
    limits.process_memory = memory
    return limits


if sys.platform == "win32":

    def confine_in_job(memory: int, seconds: int) -> None:
        """Puts this process into a job with these limits; ``OSError`` where that is refused."""
        system = ctypes.WinDLL("kernel32", use_last_error=True)
        system.CreateJobObjectW.restype = ctypes.c_void_p
        system.GetCurrentProcess.restype = ctypes.c_void_p
        limits = job_limits(memory, seconds)
        job = ctypes.c_void_p(system.CreateJobObjectW(None, None))
        size = c_uint32(ctypes.sizeof(limits))
        if not (
            job.value
            and system.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
            and system.AssignProcessToJobObject(job, ctypes.c_void_p(system.GetCurrentProcess()))
        ):
            raise ctypes.WinError(ctypes.get_last_error())
