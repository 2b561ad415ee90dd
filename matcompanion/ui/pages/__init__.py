"""One page per place of the navigation; pages do not know one another."""
