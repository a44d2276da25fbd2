"""Reading files of others in a process of its own, which may take little and harm nothing."""
