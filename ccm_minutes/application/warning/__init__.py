"""What is pointed at while somebody types: names that may not go out, and misspelt words."""
