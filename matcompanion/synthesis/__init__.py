"""Sound as numbers: the breath as a tone, bells, ambience, a whole session mixed. Needs numpy, knows no device."""
