"""Sessions as an exported JSON file, as it is and as what stands in it."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import HealthCheck, settings

from matcompanion.domain.session import Session
from matcompanion.storage.exchange import write_json
from tests.storage.session_examples import EVENING

CALM = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=15)


def exported(*some: Session) -> bytes:
    stream = io.BytesIO()
    write_json(some, stream, EVENING)
    return stream.getvalue()


def document(*some: Session) -> Any:
    return json.loads(exported(*some))
