"""Pixel, and the things of hers that he lies on."""

from art import cat, room
from art.kit import Canvas, mixed
from art.palette import (
    BARK,
    BLUE,
    BRICK,
    CLAY,
    CREAM,
    DUSK,
    EYE,
    FUR,
    GREEN,
    INK,
    LEAF,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    PLUM,
    ROSE,
    SAGE,
    SAND,
    SKY,
    STRIPE,
    WHITE,
    WOOD,
)  # fmt: skip


def radiator(c: Canvas) -> None:
    room.room(c, "#d9b8a0", BARK, 800)
    room.window(c, 190, 90, 340, 300, "snow")
    room.radiator(c, 90, 590, 560)
    c.shade("M 160 588 L 580 588 L 560 600 L 180 600 Z", INK, 0.4, 8)
    with c.at(352, 424, 1.06):
        cat.loaf(c, "half")


def asleep(c: Canvas) -> None:
    room.room(c, SAGE)
    room.frame(c, 70, 90, 150, 190, DUSK, "moon")
    room.frame(c, 260, 130, 120, 150, CREAM, "fox")
    room.lamp(c, 590, 492)
    room.desk(c, 480)
    room.sheet(c, 190, 560, -8, 1.2)
    room.sheet(c, 520, 590, 6, 1.2, "fox")
    c.shade("M 180 660 L 560 660 L 540 720 L 200 720 Z", INK, 0.45, 14)
    with c.at(370, 590, 1.16):
        cat.curled(c)
    room.pencil(c, 90, 800, -14)
    room.pencil(c, 470, 830, 8, CLAY)


def carton(c: Canvas) -> None:
    room.room(c, "#b9c7b4", "#a87a52", 640)
    room.rug(c, 360, 800, 330, 82, DUSK, SKY)
    room.plant(c, 610, 640, 1.1)
    room.shelf(c, 60, 250, 300)
    room.books(c, 80, 250, 9)
    room.carton(c, 340, 640, front=False)
    with c.at(340, 500, 1.05):
        cat.peeking(c, "open")
    room.carton(c, 340, 650, front=True)
    for x in (264, 416):
        c.oval(x, 562, 40, 26, FUR)
        c.stroke(f"M {x - 10} 568 L {x - 10} 584 M {x + 10} 568 L {x + 10} 584", STRIPE, 4)


def rain(c: Canvas) -> None:
    room.room(c, "#8695ab")
    room.window(c, 120, 90, 480, 520, "rain")
    c.box(60, 636, 600, 30, CREAM, 6)
    with c.at(300, 342, 0.9):
        cat.from_behind(c)
    room.plant(c, 540, 640, 0.8)
    c.box(0, 740, 720, 160, mixed("#8695ab", INK, 0.18))


def pencil_thief(c: Canvas) -> None:
    room.room(c, "#e8c9a4")
    room.shelf(c, 380, 190, 290)
    room.books(c, 400, 190, 8)
    room.frame(c, 90, 100, 170, 200, BLUE, "window")
    room.desk(c, 640)
    room.sheet(c, 540, 700, 4, 1.2, "fox")
    with c.at(300, 344, 1.0):
        cat.sitting(c, "half", 4)
        c.fill("M -20 46 L 20 46 L 20 60 L -20 60 Z", STRIPE)
        room.pencil(c, -96, 54, 0, OCHRE, 190)
        c.fill("M -18 40 Q 0 54 18 40 L 18 48 Q 0 60 -18 48 Z", mixed(FUR, WHITE, 0.4))
    room.pencil(c, 90, 780, -10, CLAY)
    room.mug(c, 610, 670, CREAM, 0.9)


def printer(c: Canvas) -> None:
    room.room(c, MIST, WOOD, 720)
    room.frame(c, 480, 110, 160, 190, GREEN, "fox")
    c.box(110, 520, 500, 220, INK, 26)
    c.box(130, 540, 460, 60, mixed(INK, WHITE, 0.16), 14)
    c.box(180, 640, 360, 22, mixed(INK, WHITE, 0.3), 8)
    c.fill("M 200 650 L 520 650 L 560 840 L 160 840 Z", WHITE)
    c.fill("M 240 690 L 476 690 L 500 800 L 218 800 Z", BLUE)
    c.fill("M 320 710 L 396 710 L 404 780 L 314 780 Z", OCHRE)
    c.oval(566, 570, 8, 8, LEAF)
    with c.at(330, 190, 0.98):
        cat.sitting(c, "wide", 0)


def belly(c: Canvas) -> None:
    c.box(0, 0, 720, 900, "#b98a5e")
    for x in range(0, 720, 120):
        c.box(x, 0, 3, 900, BARK, 0, 0.6)
    room.rug(c, 360, 470, 330, 400, BRICK, OCHRE)
    room.rug(c, 360, 470, 210, 258, CLAY, CREAM)
    with c.at(360, 430, 1.22):
        cat.on_his_back(c)
    c.oval(600, 790, 44, 44, BLUE)
    c.stroke(
        "M 566 776 Q 600 800 634 772 M 572 804 Q 602 824 630 806 M 596 748 Q 582 790 600 834",
        SKY,
        4,
    )
    c.stroke("M 640 806 C 690 820 660 870 720 872", BLUE, 5)


def under_the_blanket(c: Canvas) -> None:
    room.room(c, NIGHT)
    room.window(c, 420, 70, 230, 260, "night")
    room.lamp(c, 110, 420)
    c.box(30, 412, 170, 14, WOOD, 4)
    room.sofa(c, 640, DUSK, NIGHT)
    c.fill("M 60 900 C 70 640 160 548 360 540 C 560 548 650 640 660 900 Z", CLAY)
    with c.inside("M 60 900 C 70 640 160 548 360 540 C 560 548 650 640 660 900 Z"):
        for x in range(80, 700, 90):
            c.stroke(f"M {x} 520 L {x + (x - 360) * 0.2} 900", OCHRE, 10, 0.8)
        for y in (620, 700, 780, 860):
            c.stroke(f"M 40 {y + 30} Q 360 {y - 30} 680 {y + 30}", BRICK, 10, 0.8)
    c.oval(352, 610, 134, 112, NIGHT)
    with c.at(352, 610, 0.94):
        cat.head(c, "wide", 0, on_body=False)
    c.fill(
        "M 208 640 C 250 724 456 724 498 640 C 500 700 470 760 352 762 C 234 760 206 700 208 640 Z",
        CLAY,
    )
    c.stroke("M 212 650 C 254 726 452 726 494 650", BRICK, 9)


def night(c: Canvas) -> None:
    c.box(0, 0, 720, 900, "#141c30")
    c.fill("M 0 640 L 720 560 L 720 900 L 0 900 Z", "#10172a")
    with c.at(360, 420, 1.1):
        dark = "#1b2540"
        for flip in (False, True):
            with c.at(0, 0, flip=flip), c.at(-62, -52):
                c.fill("M -38 34 C -40 -10 -34 -52 -22 -62 C 0 -52 30 -26 42 0 Z", dark)
        c.fill("M -64 40 C -120 140 -128 250 -112 420 L 112 420 C 128 250 120 140 64 40 Z", dark)
        c.oval(0, 2, 104, 84, dark)
        for x in (-47, 47):
            c.glow(x, -4, 90, EYE, 0.35)
            c.oval(x, -4, 26, 27, EYE)
            c.oval(x, -4, 17, 25, INK)
            c.oval(x + 7, -13, 5, 6, WHITE)
        c.box(-13, -4, 25, 25, WHITE, 3)
    c.box(540, 90, 110, 44, "#10172a", 8)
    for x, w in ((556, 18), (582, 10), (600, 14), (622, 12)):
        c.box(x, 102, w, 20, CLAY, 3)


def mug(c: Canvas) -> None:
    room.room(c, "#f0d9b8")
    room.window(c, 200, 70, 320, 330, "morning")
    room.desk(c, 620)
    c.shade("M 120 640 L 620 640 L 600 676 L 140 676 Z", INK, 0.35, 10)
    with c.at(486, 470, 0.9):
        cat.loaf(c, "closed")
    room.mug(c, 190, 672, GREEN, 1.9)
    room.sheet(c, 560, 740, 8, 1.05)


def vacuum(c: Canvas) -> None:
    room.room(c, "#cfd8c8", WOOD, 790)
    c.box(120, 380, 480, 420, BARK, 8)
    c.box(140, 400, 440, 180, WOOD, 4)
    c.box(140, 596, 440, 190, WOOD, 4)
    room.books(c, 160, 580, 10)
    room.books(c, 300, 786, 12)
    c.stroke("M 474 372 C 560 360 580 262 536 214", FUR, 66)
    for x, y in ((556, 300), (560, 262), (540, 330)):
        c.stroke(f"M {x - 30} {y} L {x + 30} {y + 6}", STRIPE, 14)
    with c.at(352, 190, 0.66):
        cat.sitting(c, "wide", 0, 0.9)
    c.fill("M 590 790 C 590 730 700 730 720 780 L 720 850 L 590 850 Z", CLAY)
    c.oval(620, 850, 26, 26, INK)
    c.stroke("M 600 770 C 520 700 640 660 600 640 L 470 830", INK, 12)
    c.box(420, 830, 120, 26, INK, 8)


def stretch(c: Canvas) -> None:
    room.room(c, "#f3cfa6", "#c0875a", 640)
    room.window(c, 90, 80, 300, 400, "morning")
    c.fill("M 90 660 L 400 660 L 610 900 L 150 900 Z", "#ffe9bd", 0.5)
    room.plant(c, 600, 640, 1.25)
    room.rug(c, 360, 800, 320, 74, PLUM, ROSE)
    with c.at(356, 588, 1.2):
        cat.stretching(c)


def jungle(c: Canvas) -> None:
    room.room(c, MOSS)
    for x, y, s in ((90, 900, 1.9), (630, 900, 2.0)):
        room.plant(c, x, y, s)
    with c.at(360, 430, 1.12):
        cat.sitting(c, "open", 5)
    for x, turn, tone in (
        (150, -30, LEAF),
        (250, -12, SAGE),
        (360, 2, LEAF),
        (470, 14, SAGE),
        (580, 32, LEAF),
    ):
        with c.at(x, 930, 2.1, turn):
            c.fill("M 0 0 C -34 -50 -26 -110 0 -150 C 26 -110 34 -50 0 0 Z", tone)
            c.stroke("M 0 -8 L 0 -124", GREEN, 3)


def market_bag(c: Canvas) -> None:
    room.room(c, "#e7d3b8", "#8f6a4a", 660)
    room.frame(c, 500, 110, 150, 180, DUSK, "window")
    c.stroke("M 250 520 C 230 330 330 300 350 500 M 430 510 C 430 310 520 330 500 520", CLAY, 16)
    with c.at(376, 420, 0.94):
        cat.peeking(c, "open", -4)
    c.fill("M 200 500 L 560 500 L 590 850 L 170 850 Z", CREAM)
    c.fill("M 470 500 L 560 500 L 590 850 L 500 850 Z", SAND, 0.7)
    for x in (300, 452):
        c.oval(x, 498, 38, 26, FUR)
        c.stroke(f"M {x - 10} 504 L {x - 10} 520 M {x + 10} 504 L {x + 10} 520", STRIPE, 4)
    c.oval(372, 690, 74, 74, CLAY)
    c.stroke(
        "M 372 690 L 372 626 M 372 690 L 428 660 M 372 690 L 428 724 M 372 690 L 316 660 M 372 690 L 316 724 M 372 690 L 372 754",
        ROSE,
        5,
    )
    for x, y in ((110, 840), (640, 846), (84, 862)):
        c.oval(x, y, 30, 28, OCHRE)
        c.fill(
            f"M {x} {y - 26} Q {x + 18} {y - 44} {x + 26} {y - 30} Q {x + 12} {y - 22} {x} {y - 26} Z",
            LEAF,
        )


def blue_hour(c: Canvas) -> None:
    room.sky(c, "dusk")
    room.view(c, 0, -60, 720, 840, "dusk")
    c.box(0, 0, 40, 900, NIGHT)
    c.box(680, 0, 40, 900, NIGHT)
    c.box(0, 0, 720, 40, NIGHT)
    c.box(354, 0, 14, 760, NIGHT)
    c.box(0, 750, 720, 150, "#18213a")
    c.box(0, 738, 720, 22, NIGHT)
    with c.at(214, 520, 0.72):
        dark = "#18213a"
        c.stroke("M 60 300 C 160 330 226 300 232 236", dark, 34)
        c.fill("M -60 20 C -126 130 -140 250 -112 322 L 112 322 C 140 250 126 130 60 20 Z", dark)
        for flip in (False, True):
            with c.at(0, 0, flip=flip), c.at(-54, -46):
                c.fill("M -38 34 C -40 -10 -34 -52 -22 -62 C 0 -52 30 -26 42 0 Z", dark)
        c.oval(0, 0, 96, 74, dark)
    with c.at(540, 744, 1.1):
        c.fill("M -42 -84 L 42 -84 L 36 2 L -36 2 Z", "#18213a")
        c.stroke("M 36 -66 C 74 -72 74 -20 34 -22", "#18213a", 11)
        c.stroke(
            "M -14 -104 C -30 -128 2 -140 -14 -168 M 14 -104 C -2 -126 30 -142 12 -172",
            CREAM,
            5,
            0.5,
        )


def desk_from_above(c: Canvas) -> None:
    c.box(0, 0, 720, 900, WOOD)
    for y in range(60, 900, 150):
        c.stroke(f"M 0 {y} Q 360 {y - 16} 720 {y + 8}", BARK, 4, 0.4)
    for x, y, w, h, turn in ((360, 420, 400, 520, -4), (150, 210, 220, 260, 9)):
        with c.at(x, y, 1, turn):
            c.box(-w / 2 + 6, -h / 2 + 10, w, h, INK, 2, 0.15)
            c.box(-w / 2, -h / 2, w, h, PAPER, 2)
    with c.at(360, 420, 1, -4):
        c.box(-170, -230, 340, 350, DUSK)
        for x, y in ((-120, -180), (-30, -180), (60, -180), (-120, -60), (60, -60)):
            c.box(x, y, 60, 80, BLUE, 2)
        c.box(-30, -60, 60, 80, OCHRE, 2)
        c.fill("M -16 20 L -16 -6 L -8 -14 L -2 -6 L 6 -6 L 12 -14 L 18 -6 L 18 20 Z", INK)
    with c.at(606, 176):
        c.oval(4, 8, 78, 78, INK, alpha=0.15)
        c.oval(0, 0, 76, 76, WHITE)
        c.oval(0, 0, 62, 62, BARK)
        c.stroke("M 70 -20 C 120 -30 120 30 70 24", WHITE, 14)
    for x, y, turn, tone in ((80, 560, 78, OCHRE), (600, 330, 96, CLAY), (120, 770, -20, GREEN)):
        room.pencil(c, x, y, turn, tone, 150)
    for x, y, r, tone in ((560, 640, 40, BLUE), (640, 690, 30, CLAY), (588, 730, 26, OCHRE)):
        c.oval(x, y, r, r, mixed(tone, WHITE, 0.1))
        c.oval(x, y, r * 0.62, r * 0.62, tone)
    c.stroke("M 420 930 C 430 820 400 760 344 700", FUR, 104)
    for y in (800, 846):
        c.stroke(f"M 366 {y - 6} L 462 {y - 20}", STRIPE, 16)
    c.oval(334, 690, 66, 56, FUR, 40)
    c.stroke("M 300 660 L 286 640 M 326 646 L 318 622 M 356 652 L 356 628", STRIPE, 5)


PICTURES = {
    "pixel-radiator": radiator, "pixel-asleep": asleep, "pixel-carton": carton,
    "pixel-rain": rain, "pixel-pencil": pencil_thief, "pixel-printer": printer,
    "pixel-belly": belly, "pixel-blanket": under_the_blanket, "pixel-night": night,
    "pixel-mug": mug, "pixel-vacuum": vacuum, "pixel-stretch": stretch, "pixel-jungle": jungle,
    "pixel-bag": market_bag, "blue-hour": blue_hour, "desk": desk_from_above,
}  # fmt: skip
