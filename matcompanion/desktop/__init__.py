"""The desktop around the window; each part may be absent."""
