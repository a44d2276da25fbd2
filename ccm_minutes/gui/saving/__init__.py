"""How what is typed gets into the store, as the user sees it."""
