"""Where time passes: slow work leaves the GUI thread here, answers come back as signals."""
