"""Reads resources/content/*.toml into the domain's catalogue."""
