"""The document tree: headings, paragraphs, lists, runs. It knows no meeting and no file format."""
