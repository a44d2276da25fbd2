"""The demonstration: the sample meeting taken into a store and out of it in both versions."""

from pathlib import Path

from ccm_minutes.application.delivering import Delivery, Outlets, deliver
from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.meeting import Meeting


def demonstrate(
    sample: Meeting, register: Register, folder: Path, outlets: Outlets, *, replace: bool = False
) -> tuple[Path, ...]:
    """Puts a meeting into a store and writes its full and its sanitised document.

    The folder is there already. Gives the paths of the documents in it.

    Raises:
        OutputFault: a document cannot be written.
    """
    register.take_in([sample])
    meeting = register.load(sample.details.id)
    kind = meeting.details.kind.value
    paths = {version: folder / f"{kind}-{version.value}.docx" for version in Version}
    for version, path in paths.items():
        deliver(meeting, Delivery(Request(version), path, replace=replace), outlets)
    return tuple(paths.values())
