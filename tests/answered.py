"""A folder of somebody who has answered the safety check: nothing speaks against the mat, and nothing is asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from matcompanion.clock import SystemClock


def answered(data: Path, **settings: Any) -> Path:
    """Write into *data* that the questions were answered today, with other *settings*, and return it."""
    data.mkdir(parents=True, exist_ok=True)
    today = SystemClock().now().astimezone().date().isoformat()
    form = {**settings, "answers": {"given": [], "answered_on": today}}
    (data / "settings.json").write_text(json.dumps(form), encoding="utf-8")
    return data
