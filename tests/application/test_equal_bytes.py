"""Equal input gives equal bytes, in whatever process, order of hashes, time zone and locale."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.application.exporting import Press, Request, Version, produce
from ccm_minutes.assets import resource
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template

ROOT = Path(__file__).parents[2]
KINDS = ("minutes", "action-minutes", "summary", "report", "agenda")
ELSEWHERE = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "4321", "TZ": "America/St_Johns", "LC_ALL": "C", "LANGUAGE": "ar"},
)


def digests() -> list[str]:
    """The SHA-256 of each document of the sample meeting, in both versions."""
    meeting = JsonMeetingFiles().read(resource("sample", "meeting.json"))
    press = Press(WordWriter(own_template()), read_again)
    requests = [Request(version, kind) for version in Version for kind in KINDS]
    made = (produce(meeting, request, press).content for request in requests)
    return [hashlib.sha256(content).hexdigest() for content in made]


def test_documents_are_the_same_wherever_they_are_made() -> None:
    here = digests()
    assert len(set(here)) == len(here)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", f"from {__name__} import digests; print(*digests())"],
            env={**os.environ, "PYTHONPATH": str(ROOT), **elsewhere},
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        for elsewhere in ELSEWHERE
    ]
    for process in running:
        assert process.communicate(timeout=120)[0].split() == here
        assert process.returncode == 0
