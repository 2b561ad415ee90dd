"""Lying on the mat: getting down, resting, and getting up again."""

from __future__ import annotations

from dataclasses import replace

from drawings.figure import Pose, Reach
from drawings.scene import Arrow, Mat, Plan, Scene, Thing, View, box, floor

SIT = View(-465, -440, 930, 470)
LIE = View(-465, -250, 930, 280)
ABOVE = View(-465, -235, 930, 460)
FLOOR = floor(-430, 430)
MAT = Mat([(-306, -7), (-36, -7)])
HEAD_PILLOW = Thing(box(-440, -33, -318, -2, 15))

RESTING = Pose(
    hip=(0, -70),
    lumbar=-92,
    thorax=-92.5,
    neck=-80,
    head=-84,
    arm=Reach((46, -20), 92, 1),
    leg=Reach((361, -27), 4),
)
KNEES_UP = replace(RESTING, leg=Reach((214, -27), 90), far_leg=Reach((228, -27), 90))
SITTING = Pose(
    hip=(6, -52),
    lumbar=-6,
    thorax=4,
    neck=10,
    head=4,
    arm=Reach((150, -132), 112, 1),
    leg=Reach((258, -27), 90),
    far_leg=Reach((272, -27), 90),
)
ELBOWS = Pose(
    hip=(0, -54),
    lumbar=-58,
    thorax=-54,
    neck=-30,
    head=-16,
    arm=Reach((-88, -14), 92, 1),
    leg=Reach((236, -27), 90),
    far_leg=Reach((250, -27), 90),
    far_arm=Reach((-66, -14), 92, 1),
)
PRESSING = Pose(
    hip=(0, -68),
    lumbar=-84,
    thorax=-76,
    neck=-52,
    head=-44,
    arm=Reach((-84, -14), 92, joint=(-186, -20)),
    far_arm=Reach((-66, -14), 92, joint=(-168, -20)),
    leg=Reach((214, -27), 90),
    far_leg=Reach((228, -27), 90),
)
ON_THE_SIDE = Pose(
    hip=(0, -40),
    lumbar=-84,
    thorax=-92,
    neck=-84,
    head=-80,
    arm=Reach((-212, -158), -72, joint=(-126, -118)),
    leg=Reach((206, -66), 55),
    far_leg=Reach((230, -88), 55),
)
MAT_FROM_ABOVE = Plan(-316, 30, 300, 176)

SCENES = {
    "lie_mat": Scene(LIE, [FLOOR, HEAD_PILLOW, MAT]),
    "lie_sit": Scene(SIT, [FLOOR, HEAD_PILLOW, MAT, SITTING]),
    "lie_elbows": Scene(SIT, [FLOOR, HEAD_PILLOW, MAT, ELBOWS, Arrow((-262, -330), (-330, -300), (-356, -230))]),
    "lie_knees": Scene(LIE, [FLOOR, HEAD_PILLOW, MAT, KNEES_UP]),
    "lie_rest": Scene(LIE, [FLOOR, HEAD_PILLOW, MAT, RESTING]),
    "lie_press": Scene(LIE, [FLOOR, MAT, PRESSING]),
    "lie_roll": Scene(ABOVE, [MAT_FROM_ABOVE, ON_THE_SIDE, Arrow((-30, 120), (40, 100), (36, 30))]),
    "lie_side": Scene(ABOVE, [MAT_FROM_ABOVE, ON_THE_SIDE]),
}
