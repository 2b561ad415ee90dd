"""The graphs of Progress, drawn with pyqtgraph; imported late."""
