"""Feet and legs on the mat, sitting or standing; and standing beside something firm."""

from __future__ import annotations

from dataclasses import replace

from drawings.figure import Pose, Reach
from drawings.scene import Arrow, Mat, Scene, View, chair, floor
from drawings.scenes_lie import FLOOR as LOW_FLOOR
from drawings.scenes_lie import SIT, SITTING
from drawings.scenes_seat import FLOOR, READY, SEAT

CHAIR = chair(-150, 66)
FLOOR_MAT = Mat([(70, -7), (280, -7)])
BY_CHAIR = replace(
    READY, hip=(-56, -242), arm=Reach((72, -278), 100), leg=Reach((108, -45), 90), far_leg=Reach((122, -45), 90)
)
LIFTED = replace(BY_CHAIR, leg=Reach((206, -104), 62))
WEIGHT = replace(BY_CHAIR, lumbar=8, thorax=22, neck=20, head=12, arm=Reach((92, -284), 112))
UP = replace(
    BY_CHAIR,
    hip=(-20, -304),
    lumbar=30,
    thorax=40,
    neck=34,
    head=24,
    arm=Reach((100, -300), 130),
    leg=Reach((84, -27), 90),
    far_leg=Reach((98, -27), 90),
)
SOLES = replace(
    BY_CHAIR,
    lumbar=4,
    thorax=24,
    neck=36,
    head=42,
    arm=Reach((110, -300), 100, joint=(10, -330)),
    leg=Reach((138, -282), 20, joint=(104, -254)),
    far_leg=Reach((108, -27), 90),
)

STAND = View(-300, -816, 760, 846)
STAND_FLOOR = floor(-260, 420)
STAND_MAT = Mat([(-30, -7), (164, -7)])
FIRM = chair(146, 330, -190, -400)
STANDING = Pose(
    hip=(64, -421),
    lumbar=1,
    thorax=0,
    neck=10,
    head=4,
    arm=Reach((122, -411), 90, joint=(62, -478)),
    leg=Reach((58, -45), 90),
    far_leg=Reach((78, -45), 90),
)
BEFORE = Pose(
    hip=(-92, -402),
    lumbar=8,
    thorax=16,
    neck=20,
    head=10,
    arm=Reach((122, -411), 92, 1),
    leg=Reach((-126, -27), 90),
    far_leg=Reach((-110, -27), 90),
)
OFF = replace(
    BEFORE,
    hip=(-10, -406),
    lumbar=4,
    thorax=6,
    arm=Reach((124, -411), 92, joint=(22, -456)),
    leg=Reach((-92, -27), 90),
    far_leg=Reach((58, -45), 90),
)
GROUND = replace(STANDING, hip=(64, -403), leg=Reach((58, -27), 90), far_leg=Reach((78, -27), 90))

LEG_MAT = Mat([(196, -7), (384, -7)])
LEGS_BESIDE = replace(
    SITTING, hip=(-20, -52), leg=Reach((150, -27), 90), far_leg=Reach((160, -27), 90), arm=Reach((90, -150), 112)
)
ONE_LEG = Pose(
    hip=(-20, -52),
    lumbar=-22,
    thorax=-14,
    neck=4,
    head=2,
    arm=Reach((-150, -17), -94, -1),
    leg=Reach((336, -64), 8),
    far_leg=Reach((170, -27), 90),
)
BOTH_LEGS = replace(ONE_LEG, leg=Reach((332, -44), 6), far_leg=Reach((338, -44), 6))

SCENES = {
    "feet_mat": Scene(SEAT, [FLOOR, CHAIR, FLOOR_MAT]),
    "feet_rest": Scene(SEAT, [FLOOR, CHAIR, FLOOR_MAT, BY_CHAIR]),
    "feet_weight": Scene(SEAT, [FLOOR, CHAIR, FLOOR_MAT, WEIGHT, Arrow((206, -210), (206, -180), (206, -122))]),
    "feet_lift": Scene(SEAT, [FLOOR, CHAIR, FLOOR_MAT, LIFTED]),
    "chair_up": Scene(SEAT, [FLOOR, CHAIR, UP]),
    "feet_look": Scene(SEAT, [FLOOR, CHAIR, SOLES]),
    "stand_mat": Scene(STAND, [STAND_FLOOR, FIRM, STAND_MAT]),
    "stand_hold": Scene(STAND, [STAND_FLOOR, FIRM, STAND_MAT, BEFORE]),
    "stand_rest": Scene(STAND, [STAND_FLOOR, FIRM, STAND_MAT, STANDING]),
    "stand_off": Scene(STAND, [STAND_FLOOR, FIRM, STAND_MAT, OFF, Arrow((-120, -150), (-160, -160), (-196, -150))]),
    "stand_up": Scene(STAND, [STAND_FLOOR, FIRM, GROUND]),
    "legs_mat": Scene(SIT, [LOW_FLOOR, LEG_MAT, LEGS_BESIDE]),
    "legs_one": Scene(SIT, [LOW_FLOOR, LEG_MAT, ONE_LEG]),
    "legs_both": Scene(SIT, [LOW_FLOOR, LEG_MAT, BOTH_LEGS]),
    "floor_sit": Scene(
        SIT,
        [
            LOW_FLOOR,
            replace(
                SITTING,
                hip=(-60, -52),
                leg=Reach((192, -27), 90),
                far_leg=Reach((206, -27), 90),
                arm=Reach((84, -132), 112),
            ),
        ],
    ),
}
