"""How long the property tests of a release run: HYPOTHESIS_PROFILE=nightly for thousands."""

import os

from hypothesis import settings

settings.register_profile("nightly", settings.get_profile("house"), max_examples=5_000)
if os.environ.get("HYPOTHESIS_PROFILE") == "nightly":
    settings.load_profile("nightly")
