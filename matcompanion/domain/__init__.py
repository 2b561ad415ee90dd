"""What the program knows: areas, plans, breathing, sessions. No clock, no files, no Qt, no SQL."""
