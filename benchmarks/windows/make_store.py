"""Makes an empty store in a folder, with a key that is quickly derived."""

import sys
from pathlib import Path

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.store import make_store

if __name__ == "__main__":
    cost = Cost(memory_kib=8, passes=1, lanes=1)
    make_store(Path(sys.argv[1]), "three invented words", cost=cost)
