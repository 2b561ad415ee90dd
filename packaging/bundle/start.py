"""Where the one-folder program begins."""

from __future__ import annotations

from matcompanion.__main__ import main

if __name__ == "__main__":
    main()
