"""The desktop around the window: screen, signals, one instance. Each part may be absent."""
