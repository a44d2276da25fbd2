"""All that a sanitised Word file may hold, as data. What is not here is refused."""
