"""The graphs. Only they import pyqtgraph, and they are imported late: it costs half a second."""
