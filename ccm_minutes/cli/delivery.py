"""What ``export`` and ``render`` have in common once they hold a meeting."""

from pathlib import Path

from ccm_minutes.application.delivering import Delivered, Delivery, Outlets, deliver
from ccm_minutes.application.events import of_document
from ccm_minutes.application.exporting import Version
from ccm_minutes.application.reporting import finding_value
from ccm_minutes.cli.call import Call
from ccm_minutes.cli.plain import finding_line
from ccm_minutes.cli.refused import RefusedWith
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wanted import Wanted
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import ReleaseRefused


def hand_over(
    call: Call, meeting: Meeting, wanted: Wanted, outlets: Outlets, source: Path | None = None
) -> None:
    """Makes the document and answers with where it is.

    The source is the meeting file that it is made from, which nothing may be written over.
    """
    wanted.must_spare_template()
    delivery = Delivery(wanted.request, wanted.out, wanted.report, wanted.replace, source)
    try:
        delivered = deliver(meeting, delivery, outlets)
    except ReleaseRefused as refused:
        tell(*map(finding_line, refused.findings))
        findings = [finding_value(finding) for finding in refused.findings]
        raise RefusedWith(refused.sentence, {"findings": findings}) from None
    released = wanted.request.version is Version.SANITISED
    call.events.tell(of_document(released=released, findings=len(delivered.findings)))
    tell(*map(finding_line, delivered.findings))
    call.answer([str(wanted.out)], _value(delivered))


def _value(delivered: Delivered) -> dict[str, object]:
    return {
        "file": str(delivered.delivery.out),
        "version": delivered.delivery.request.version.value,
        "kind": delivered.kind,
        "sha256": delivered.sha256,
        "findings": [finding_value(finding) for finding in delivered.findings],
    }
