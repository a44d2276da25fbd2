"""The layouts, one module a kind; each turns a printed meeting into a document tree."""
