"""Leaning back on a seat, sitting on the mat, hands on it at a table."""

from __future__ import annotations

from dataclasses import replace

from drawings.figure import Pose, Reach
from drawings.scene import Arrow, Mat, Scene, Thing, View, box, chair, floor

SEAT = View(-330, -664, 700, 694)
FLOOR = floor(-300, 340)
SOFA = Thing(
    "M-118,-104L-190,-470Q-194,-492 -214,-492H-240Q-262,-492 -258,-468L-198,-82Q-194,-60 -174,-60H-108Z"
    "M-172,-60V0M92,-60V0"
)
CUSHION = Thing(box(-128, -190, 118, -60, 22), solid=True)
BEHIND = Mat([(-172, -472), (-104, -200)])
READY = Pose(
    hip=(28, -240),
    lumbar=-2,
    thorax=5,
    neck=10,
    head=4,
    arm=Reach((72, -270), 95, joint=(4, -330)),
    leg=Reach((196, -27), 90),
    far_leg=Reach((210, -27), 90),
)
LEANING = replace(
    READY,
    hip=(-46, -242),
    lumbar=-10,
    thorax=2,
    neck=10,
    head=6,
    arm=Reach((98, -282), 100),
    leg=Reach((140, -27), 90),
    far_leg=Reach((154, -27), 90),
)
LEANT = replace(LEANING, lumbar=-14, thorax=-14, neck=-4, head=-4, arm=Reach((76, -276), 105))
FORWARD = replace(
    READY,
    hip=(16, -242),
    lumbar=18,
    thorax=34,
    neck=34,
    head=26,
    arm=Reach((176, -270), 110),
    leg=Reach((190, -27), 90),
    far_leg=Reach((204, -27), 90),
)
UPRIGHT = replace(READY, arm=Reach((150, -276), 100))

RISING = Pose(
    hip=(40, -306),
    lumbar=30,
    thorax=42,
    neck=34,
    head=24,
    arm=Reach((208, -330), 120),
    leg=Reach((150, -27), 90),
    far_leg=Reach((164, -27), 90),
)
CHAIR = chair(-120, 96)
ON_CHAIR = Mat([(-104, -197), (86, -197)])
LOWERING = replace(
    RISING,
    hip=(0, -306),
    lumbar=30,
    thorax=40,
    arm=Reach((70, -214), 150, joint=(40, -330)),
    leg=Reach((132, -27), 90),
    far_leg=Reach((146, -27), 90),
)
SAT = replace(
    READY,
    hip=(-20, -262),
    lumbar=-2,
    thorax=4,
    arm=Reach((110, -290), 100),
    leg=Reach((140, -27), 90),
    far_leg=Reach((154, -27), 90),
)

TABLE = Thing(box(84, -318, 356, -302, 6) + "M338,-302V0M112,-302V0")
TABLE_VIEW = View(-320, -664, 720, 694)
TABLE_CHAIR = chair(-160, 50)
ON_TABLE = Mat([(112, -325), (300, -325)])
AT_TABLE = replace(
    READY,
    hip=(-56, -242),
    lumbar=0,
    thorax=6,
    arm=Reach((56, -276), 100),
    leg=Reach((96, -27), 90),
    far_leg=Reach((112, -27), 90),
)
ARMS_ON = replace(AT_TABLE, thorax=10, arm=Reach((190, -348), 92, joint=(66, -342)))
ARMS_OFF = replace(AT_TABLE, thorax=6, arm=Reach((166, -412), 74, joint=(56, -404)))
HANDS = replace(AT_TABLE, thorax=8, neck=20, head=22, arm=Reach((104, -424), 40, joint=(16, -356)))

SCENES = {
    "seat_mat": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND]),
    "seat_shirt": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND, READY]),
    "seat_lean": Scene(
        SEAT, [FLOOR, SOFA, CUSHION, BEHIND, LEANING, Arrow((-110, -616), (-168, -606), (-200, -552))]
    ),
    "seat_rest": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND, LEANT]),
    "seat_forward": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND, FORWARD, Arrow((10, -560), (70, -590), (120, -560))]),
    "seat_sit": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND, UPRIGHT]),
    "seat_rise": Scene(SEAT, [FLOOR, SOFA, CUSHION, BEHIND, RISING, Arrow((-40, -420), (-30, -480), (0, -520))]),
    "chair_mat": Scene(SEAT, [FLOOR, CHAIR, ON_CHAIR]),
    "chair_lower": Scene(SEAT, [FLOOR, CHAIR, ON_CHAIR, LOWERING]),
    "chair_rise": Scene(SEAT, [FLOOR, CHAIR, ON_CHAIR, LOWERING, Arrow((-70, -440), (-60, -500), (-30, -540))]),
    "chair_rest": Scene(SEAT, [FLOOR, CHAIR, ON_CHAIR, SAT]),
    "table_sit": Scene(TABLE_VIEW, [FLOOR, TABLE_CHAIR, TABLE, ON_TABLE, AT_TABLE]),
    "table_rest": Scene(TABLE_VIEW, [FLOOR, TABLE_CHAIR, TABLE, ON_TABLE, ARMS_ON]),
    "table_lift": Scene(
        TABLE_VIEW, [FLOOR, TABLE_CHAIR, TABLE, ON_TABLE, ARMS_OFF, Arrow((276, -352), (276, -380), (276, -440))]
    ),
    "table_look": Scene(TABLE_VIEW, [FLOOR, TABLE_CHAIR, TABLE, ON_TABLE, HANDS]),
}
