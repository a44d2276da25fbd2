"""The release screen: both versions side by side, and what stands against the sanitised one."""
