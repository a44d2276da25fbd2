"""The clock of this machine."""

import re

from rfc3339_validator import validate_rfc3339

from ccm_minutes.adapters.clock import SystemClock


def test_the_time_is_told_with_its_zone_to_the_second() -> None:
    now = SystemClock().now()
    assert validate_rfc3339(now)
    assert re.fullmatch(r"[-0-9]{10}T[:0-9]{8}[+-][:0-9]{5}", now)
