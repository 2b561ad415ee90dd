"""A JSON file on its way in: how far it is, given back as often as is asked, nothing of a file with a refusal."""

from __future__ import annotations

import io
import json

import pytest

from matcompanion.storage.exchange import ExchangeForm, ImportRefused, receive
from tests.storage.exported import document, exported
from tests.storage.session_examples import EVENING, KNOWN, at_rest, on_the_mat


def test_who_waits_hears_how_far_it_is() -> None:
    file, heard = exported(*(on_the_mat() for _ in range(1000))), []

    with receive(ExchangeForm.JSON, io.BytesIO(file), KNOWN, heard.append) as incoming:
        assert len(incoming.editions) == 1000

    assert heard == sorted(heard)
    assert heard[-1] == len(file)
    assert len(heard) > 2


def test_a_file_can_be_given_back_as_often_as_is_asked() -> None:
    some = [at_rest(), on_the_mat(updated_at=EVENING)]

    with receive(ExchangeForm.JSON, io.BytesIO(exported(*some)), KNOWN) as incoming:
        assert list(incoming.sessions()) == some
        assert list(incoming.sessions()) == some
        assert incoming.editions == {str(some[0].id): None, str(some[1].id): EVENING}


def test_nothing_is_given_of_a_file_with_a_refusal() -> None:
    content = document(at_rest(), at_rest())
    content["sessions"][1]["kind"] = "yoga"

    with receive(ExchangeForm.JSON, io.BytesIO(json.dumps(content).encode()), KNOWN) as incoming:
        assert (incoming.refused, len(incoming.editions)) == (1, 1)
        with pytest.raises(ImportRefused):
            next(incoming.sessions())
