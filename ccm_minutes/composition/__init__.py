"""From a printed meeting to a document tree, one layout a kind; and the full version's shapes."""
