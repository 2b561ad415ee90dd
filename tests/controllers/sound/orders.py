"""What the sound of a session was told to ring."""

from __future__ import annotations

from matcompanion.controllers.sound import SoundController


def rung(sound: SoundController) -> list[tuple[str, float]]:
    """What was told since the last look, and how loud."""
    orders = [(order.what, order.loudness) for order in sound._desk.orders]
    sound._desk.orders.clear()
    return orders
