"""The second reader: finished bytes against plain strings; imports nothing of ours.

It knows the file format from its own tables and trusts nothing that the writer says. What it
does not know, it refuses.
"""
