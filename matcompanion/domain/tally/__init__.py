"""Counting the history for the graphs, as columns of numbers; imported late, on the worker: it needs numpy."""
