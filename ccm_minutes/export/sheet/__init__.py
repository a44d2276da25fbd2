"""A sheet as a spreadsheet file."""
