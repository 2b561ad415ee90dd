"""The pillow under a part of the body, and the mat curved over a towel."""

from __future__ import annotations

from dataclasses import replace

from drawings.figure import Pose, Reach
from drawings.scene import Arrow, Mat, Pillow, Scene, Thing
from drawings.scenes_lie import ABOVE, ELBOWS, FLOOR, LIE, ON_THE_SIDE, RESTING, SIT, SITTING

FLAT = replace(RESTING, hip=(0, -53), arm=Reach((46, -13), 92))
BENT = replace(FLAT, leg=Reach((214, -27), 90), far_leg=Reach((228, -27), 90))

HEAD_UP = replace(BENT, thorax=-88, neck=-52, head=-44)
NECK_DOWN = replace(BENT, neck=-86, head=-94)
HEAD_DOWN = replace(BENT, neck=-68, head=-78)

BRIDGE = Pose(
    hip=(0, -150),
    lumbar=-110,
    thorax=-123,
    neck=-78,
    head=-82,
    arm=Reach((-166, -13), 92, joint=(-196, -22)),
    leg=Reach((190, -27), 90),
    far_leg=Reach((204, -27), 90),
)
ON_BELLY = Reach((-92, -118), 100, joint=(-150, -64))
LOWBACK_DOWN = replace(BENT, hip=(0, -64), lumbar=-84, thorax=-100, neck=-76, head=-82, arm=ON_BELLY)
HIPS_DOWN = replace(
    BENT, arm=ON_BELLY, hip=(0, -82), lumbar=-99, thorax=-98, leg=Reach((206, -27), 90), far_leg=Reach((220, -27), 90)
)

ONE_LEG_UP = replace(FLAT, leg=Reach((330, -146), 8), far_leg=Reach((214, -27), 90))
TUCKING = Pose(
    hip=(0, -52),
    lumbar=14,
    thorax=34,
    neck=30,
    head=26,
    arm=Reach((244, -52), 105),
    leg=Reach((338, -112), 6),
    far_leg=Reach((361, -27), 4),
)
LEGS_DOWN = replace(FLAT, leg=Reach((352, -66), 6), far_leg=Reach((358, -60), 6))

TOWEL = Thing("M-306,-13a13,13 0 1 0 26,0a13,13 0 1 0 -26,0ZM-298,-13a5,5 0 1 0 10,0")
CURVE = [
    (-366, -7),
    (-346, -9),
    (-328, -17),
    (-311, -29),
    (-293, -34),
    (-275, -29),
    (-258, -17),
    (-240, -9),
    (-218, -7),
    (-36, -7),
]
CURVED = Mat(CURVE)
ON_CURVE = replace(RESTING, thorax=-91, neck=-80, head=-94, leg=Reach((214, -27), 90), far_leg=Reach((228, -27), 90))

SCENES = {
    "neck_lift": Scene(LIE, [FLOOR, Pillow((-404, 0), 0, 78, 36), HEAD_UP]),
    "neck_slide": Scene(
        LIE, [FLOOR, Pillow((-318, 0), 0, 78, 36), HEAD_UP, Arrow((-440, -22), (-420, -22), (-384, -22))]
    ),
    "neck_rest": Scene(LIE, [FLOOR, Pillow((-285, 0), 0, 74, 32), NECK_DOWN]),
    "head_slide": Scene(
        LIE, [FLOOR, Pillow((-352, 0), 0, 92, 36), HEAD_UP, Arrow((-460, -22), (-440, -22), (-412, -22))]
    ),
    "head_rest": Scene(LIE, [FLOOR, Pillow((-340, 0), 0, 96, 32), HEAD_DOWN]),
    "bridge": Scene(LIE, [FLOOR, BRIDGE]),
    "lowback_slide": Scene(LIE, [FLOOR, Pillow((-36, 0), 0, 84, 38), BRIDGE, Arrow((94, -20), (70, -20), (30, -20))]),
    "lowback_rest": Scene(LIE, [FLOOR, Pillow((-84, 0), 0, 92, 32), LOWBACK_DOWN]),
    "hips_slide": Scene(LIE, [FLOOR, Pillow((18, 0), 0, 88, 38), BRIDGE, Arrow((144, -20), (120, -20), (86, -20))]),
    "hips_rest": Scene(LIE, [FLOOR, Pillow((-2, 0), 0, 96, 34), HIPS_DOWN]),
    "neck_away": Scene(
        LIE, [FLOOR, Pillow((-346, 0), 0, 78, 36), HEAD_UP, Arrow((-398, -20), (-420, -20), (-456, -20))]
    ),
    "back_away": Scene(LIE, [FLOOR, Pillow((18, 0), 0, 88, 38), BRIDGE, Arrow((82, -20), (110, -20), (146, -20))]),
    "legs_away": Scene(
        LIE, [FLOOR, Pillow((344, 0), 0, 84, 42), ONE_LEG_UP, Arrow((396, -22), (420, -22), (452, -22))]
    ),
    "side": Scene(ABOVE, [ON_THE_SIDE]),
    "legs_lift": Scene(LIE, [FLOOR, ONE_LEG_UP]),
    "legs_slide": Scene(SIT, [FLOOR, Pillow((268, 0), 0, 84, 44), TUCKING]),
    "legs_rest": Scene(LIE, [FLOOR, Pillow((272, 0), 0, 90, 42), LEGS_DOWN]),
    "curve_mat": Scene(LIE, [FLOOR, TOWEL, CURVED]),
    "curve_sit": Scene(SIT, [FLOOR, TOWEL, CURVED, SITTING]),
    "curve_elbows": Scene(SIT, [FLOOR, TOWEL, CURVED, ELBOWS, Arrow((-262, -330), (-330, -300), (-356, -230))]),
    "curve_rest": Scene(LIE, [FLOOR, TOWEL, CURVED, ON_CURVE]),
}
