"""Carries the forms and resources, which stand outside the package, into the wheel."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_CARRIED = {"ui": "ccm_minutes/_ui", "resources": "ccm_minutes/_resources"}


class CustomBuildHook(BuildHookInterface[Any]):
    """Puts `ui` and `resources` into a wheel; an editable one reads them where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the two folders to what the wheel holds.

        Args:
            version: `standard` for a wheel to give out, `editable` for one to work with.
            build_data: hatchling's own plan of the wheel; changed in place.

        Raises:
            FileNotFoundError: a folder is missing or empty, so the program would not run.
        """
        if version == "editable":
            return
        for folder, place in _CARRIED.items():
            source = Path(self.root, folder)
            if not any(source.glob("*")):
                message = f"{source} is missing or empty: the wheel would lack a part"
                raise FileNotFoundError(message)
            build_data["force_include"][str(source)] = place
