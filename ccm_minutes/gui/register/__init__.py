"""The register of action points over all meetings."""
