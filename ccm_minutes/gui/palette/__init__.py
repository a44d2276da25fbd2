"""Every command of the present menus, found by its words."""
