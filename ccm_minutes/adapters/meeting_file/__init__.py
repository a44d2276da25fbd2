"""The meeting file: read with clear errors, written back without loss."""

from ccm_minutes.adapters.meeting_file.files import JsonMeetingFiles, meeting_in
from ccm_minutes.adapters.meeting_file.parts import from_value, to_value

__all__ = ["JsonMeetingFiles", "from_value", "meeting_in", "to_value"]
