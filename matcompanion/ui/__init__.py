"""Draws and listens to the person; is given controllers and nothing else."""
