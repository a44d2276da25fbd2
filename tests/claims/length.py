"""How long the claims are tried: a share of it in CI, all of it with HYPOTHESIS_PROFILE=nightly."""

import os
from typing import Final

from hypothesis import HealthCheck, Phase, settings

NIGHTLY: Final = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


def examples(usual: int, nightly: int) -> settings:
    """So many meetings are drawn in CI, and so many at night.

    None is made smaller: that takes minutes, and the difference is shown as it is.
    """
    return settings(
        max_examples=nightly if NIGHTLY else usual,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
