"""Luna herself: her face, and what she wears on which occasion."""

from art import cat, figure, luna, room
from art.kit import Canvas
from art.palette import (
    BARK,
    BLUE,
    BRICK,
    CLAY,
    CREAM,
    DUSK,
    GREEN,
    HAIR,
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
    SKIN,
    SKY,
    WHITE,
    WOOD,
)  # fmt: skip


def bun(c: Canvas) -> None:
    room.room(c, SAGE)
    room.shelf(c, 440, 250, 240)
    room.books(c, 456, 250, 8)
    room.frame(c, 60, 130, 150, 190, DUSK, "window")
    with c.at(360, 440, 1.12):
        luna.bust(c, BLUE, DUSK)
        for x in (-52, 52):
            c.stroke(f"M {x} 170 L {x * 1.1} 420", DUSK, 20)
            c.oval(x * 1.05, 300, 9, 9, OCHRE)


def coffee(c: Canvas) -> None:
    room.room(c, "#f0d6b4")
    room.window(c, 70, 90, 250, 330, "morning")
    with c.at(390, 420, 1.08):
        luna.bust(c, CREAM, SAND, eyes="closed", collar="high")
    room.mug(c, 360, 790, GREEN, 1.7)
    for x, turn in ((272, -16), (448, 16)):
        c.oval(x, 730, 34, 50, SKIN, turn)
    c.fill("M 150 900 C 160 800 220 760 262 760 L 290 800 C 250 830 240 860 236 900 Z", CREAM)
    c.fill("M 570 900 C 560 800 500 760 458 760 L 430 800 C 470 830 480 860 484 900 Z", CREAM)


def beanie(c: Canvas) -> None:
    room.sky(c, "snow")
    room.view(c, 0, 40, 720, 760, "snow")
    room.snow(c)
    with c.at(360, 470, 1.12):
        luna.bust(c, GREEN, MOSS, eyes="happy", mouth="laugh", bun=False, loose=True)
        c.fill(
            "M -92 -34 C -104 -150 -40 -174 0 -174 C 40 -174 104 -150 92 -34 Q 0 -74 -92 -34 Z",
            OCHRE,
        )
        c.fill("M -98 -26 Q 0 -78 98 -26 L 96 -66 Q 0 -116 -96 -66 Z", "#c9892c")
        c.oval(0, -182, 36, 34, CREAM)
        c.fill(
            "M -76 92 C -90 130 -78 170 0 176 C 78 170 90 130 76 92 C 40 126 -40 126 -76 92 Z", CLAY
        )
        c.fill("M 20 156 L 82 146 L 92 330 L 32 336 Z", CLAY)
        c.stroke("M 30 300 L 90 294 M 31 316 L 91 310", BRICK, 7)


def evening(c: Canvas) -> None:
    room.room(c, NIGHT)
    room.window(c, 470, 80, 190, 260, "night")
    room.lamp(c, 90, 470)
    room.sofa(c, 700, MOSS, "#223d34")
    with c.at(330, 430, 1.0):
        luna.bust(c, ROSE, "#c98c82", mouth="smirk", look=4)
    c.shade("M 250 760 L 660 760 L 640 830 L 270 830 Z", INK, 0.4, 12)
    with c.at(476, 740, 0.92):
        cat.curled(c)
    c.stroke("M 160 900 C 190 820 280 800 360 812", ROSE, 62)
    c.oval(372, 812, 34, 28, SKIN)


def summer(c: Canvas) -> None:
    room.sky(c, "day")
    room.view(c, 0, 100, 720, 700, "day")
    c.fill(
        "M -20 0 L 740 0 L 740 110 Q 680 170 620 110 Q 560 170 500 110 Q 440 170 380 110 Q 320 170 260 110 Q 200 170 140 110 Q 80 170 20 110 L -20 110 Z",
        CLAY,
    )
    for x in (20, 260, 500):
        c.fill(f"M {x} 0 L {x + 120} 0 L {x + 120} 110 Q {x + 60} 170 {x} 110 Z", CREAM)
    with c.at(360, 500, 1.08):
        luna.bust(c, OCHRE, CLAY, mouth="laugh", bun=False, loose=True, collar="open")
        for x in (-40, 40):
            c.oval(x, -2, 36, 31, INK)
            c.oval(x - 10, -10, 9, 7, DUSK)
        c.stroke("M -6 -8 Q 0 -14 6 -8 M -74 -10 L -88 -6 M 74 -10 L 88 -6", INK, 6)
        c.fill(
            "M -176 -62 C -150 -96 -96 -88 -84 -92 C -80 -160 80 -160 84 -92 C 96 -88 150 -96 176 -62 Q 0 -26 -176 -62 Z",
            SAND,
        )
        c.fill("M -86 -92 Q 0 -66 86 -92 L 86 -74 Q 0 -48 -86 -74 Z", BRICK)


def ink_on_nose(c: Canvas) -> None:
    room.room(c, "#dfe3ea")
    room.frame(c, 60, 100, 190, 240, CLAY, "moon")
    room.frame(c, 480, 130, 170, 210, GREEN, "fox")
    with c.at(360, 440, 1.12):
        luna.bust(c, PLUM, "#593b51", eyes="open", mouth="smirk", look=-4)
        c.oval(8, 20, 6, 5, NIGHT, 20)
        c.oval(52, 44, 8, 6, NIGHT, -20)
        c.oval(62, 58, 4, 4, NIGHT)


def _stand(c: Canvas, x: float = 360, y: float = 290, scale: float = 1.08) -> None:
    foot = y + 522 * scale
    c.oval(x, foot, 150 * scale, 22, INK, alpha=0.16)


def dungarees(c: Canvas) -> None:
    room.room(c, "#e9c39c", WOOD, 700)
    room.frame(c, 60, 110, 150, 190, DUSK, "window")
    room.shelf(c, 500, 260, 190)
    room.books(c, 514, 260, 6)
    room.plant(c, 620, 720, 1.2)
    for x, y, turn in ((120, 800, -12), (590, 850, 10)):
        room.sheet(c, x, y, turn, 0.8, "fox")
    _stand(c)
    with c.at(360, 290, 1.08):
        figure.dungarees(c)


def coat(c: Canvas) -> None:
    c.fade(0, 0, 720, 900, "#e9b98d", "#f6e0c2")
    room.view(c, 0, 60, 720, 640, "day")
    c.box(0, 740, 720, 160, "#b79a80")
    for x in (90, 640):
        c.box(x - 8, 420, 16, 330, BARK)
        for dx, dy, r, tone in ((0, -40, 92, CLAY), (-50, 20, 66, OCHRE), (52, 16, 70, BRICK)):
            c.oval(x + dx, 400 + dy, r, r * 0.9, tone)
    for number in range(16):
        x, y = (number * 97 + 30) % 720, 760 + (number * 41) % 130
        c.oval(x, y, 11, 6, (CLAY, OCHRE, BRICK)[number % 3], number * 37)
    _stand(c)
    with c.at(360, 290, 1.08):
        figure.coat(c)


def green_dress(c: Canvas) -> None:
    room.room(c, "#5a3340", "#3d2430", 720)
    room.shelf(c, 40, 240, 250)
    for number, tone in enumerate((GREEN, OCHRE, BRICK, LEAF, DUSK, CLAY)):
        x = 66 + number * 36
        c.box(x, 162, 24, 78, tone, 6)
        c.box(x + 7, 130, 10, 36, tone, 3)
        c.box(x + 2, 190, 20, 24, CREAM, 2)
    c.glow(560, 190, 240, "#ffcf7a", 0.7)
    c.fill("M 500 200 L 530 130 L 590 130 L 620 200 Z", OCHRE)
    c.stroke("M 560 0 L 560 130", INK, 5)
    c.oval(110, 700, 96, 22, WOOD)
    c.box(100, 700, 20, 180, BARK)
    c.fill(
        "M 84 622 L 136 622 C 136 660 124 664 112 666 L 112 688 L 126 694 L 94 694 L 108 688 L 108 666 C 96 664 84 660 84 622 Z",
        MIST,
    )
    c.fill("M 86 640 L 134 640 C 132 660 122 664 110 664 C 98 664 88 660 86 640 Z", "#8e2f3c")
    _stand(c)
    with c.at(400, 290, 1.08):
        figure.green_dress(c)


def running(c: Canvas) -> None:
    c.fade(0, 0, 720, 900, "#bcd3e6", "#f2e3cf")
    room.view(c, 0, -40, 720, 560, "day")
    c.box(0, 470, 720, 130, BLUE)
    for x, y in ((60, 500), (260, 540), (520, 510), (620, 560)):
        c.stroke(f"M {x} {y} Q {x + 30} {y - 8} {x + 60} {y}", SKY, 5)
    c.box(0, 590, 720, 24, SAND)
    c.box(0, 614, 720, 300, "#a9b79b")
    c.fill("M 0 800 L 720 700 L 720 900 L 0 900 Z", "#d9c7a6")
    _stand(c)
    with c.at(360, 290, 1.08):
        figure.running(c)


def apron(c: Canvas) -> None:
    room.room(c, "#b3c4c9", "#8d7a68", 720)
    c.box(0, 0, 720, 190, MIST)
    for x in range(0, 720, 120):
        c.box(x, 0, 8, 190, DUSK)
    c.box(0, 182, 720, 10, DUSK)
    c.box(440, 480, 300, 22, WOOD)
    c.box(470, 502, 18, 220, BARK)
    for x, tone, h in ((480, CLAY, 70), (540, CREAM, 100), (610, GREEN, 80), (668, ROSE, 60)):
        c.fill(
            f"M {x - 20} {480 - h} L {x + 20} {480 - h} C {x + 34} {480 - h / 2} {x + 22} 476 {x + 16} 480 L {x - 16} 480 C {x - 22} 476 {x - 34} {480 - h / 2} {x - 20} {480 - h} Z",
            tone,
        )
    room.frame(c, 60, 260, 150, 200, CLAY, "window")
    _stand(c, 300)
    with c.at(300, 290, 1.08):
        figure.apron(c)


def wool_dress(c: Canvas) -> None:
    c.fade(0, 0, 720, 900, "#cfd9e4", "#efe6d8")
    room.view(c, -60, 20, 840, 700, "day")
    c.box(0, 750, 720, 150, "#a99a8a")
    for row in range(4):
        for x in range(-40 + 30 * (row % 2), 740, 60):
            c.oval(x, 772 + row * 36, 26, 13, "#b8aa9a")
    c.box(560, 560, 130, 16, WOOD, 6)
    c.box(616, 576, 14, 180, INK)
    room.mug(c, 620, 560, WHITE, 0.6)
    _stand(c)
    with c.at(340, 290, 1.08):
        figure.wool_dress(c)


def blanket(c: Canvas) -> None:
    room.room(c, "#3a4a6b", "#2a3550", 720)
    room.window(c, 60, 90, 210, 280, "snow")
    room.lamp(c, 620, 560)
    c.box(560, 552, 120, 14, WOOD, 4)
    c.box(612, 566, 16, 170, BARK)
    room.rug(c, 360, 850, 300, 56, BRICK, ROSE)
    _stand(c)
    with c.at(360, 290, 1.08):
        figure.blanket(c)
    with c.at(110, 690, 0.56):
        cat.sitting(c, "half")


def back_at_window(c: Canvas) -> None:
    room.sky(c, "dusk")
    room.view(c, 90, 40, 540, 800, "dusk")
    for x in (0, 630):
        c.box(x, 0, 90, 900, NIGHT)
    c.box(354, 0, 12, 900, NIGHT)
    for x, flip in ((70, False), (650, True)):
        with c.at(x, 0, flip=flip):
            c.fill("M -80 0 L 70 0 C 60 300 20 560 60 900 L -80 900 Z", "#e9dcc8")
            for dx in (-40, 0, 34):
                c.stroke(f"M {dx} 0 C {dx} 300 {dx - 24} 600 {dx - 4} 900", "#cbb9a0", 6)
    c.glow(360, 420, 420, "#f0b48c", 0.25)
    with c.at(360, 330, 1.12):
        figure.from_behind(c, CLAY, BRICK)
    c.box(0, 860, 720, 40, NIGHT)


def bare_shoulder(c: Canvas) -> None:
    room.room(c, "#4a2f3d")
    room.lamp(c, 610, 520)
    c.box(540, 512, 180, 16, WOOD, 4)
    room.window(c, 60, 90, 180, 250, "night")
    with c.at(340, 430, 1.12):
        luna.hair_behind(c, bun=False, loose=True)
        luna.neck(c)
        c.fill(
            "M -38 128 C -104 146 -146 164 -166 226 C -182 290 -190 370 -194 460 L 194 460 C 190 370 182 290 166 226 C 146 164 104 146 38 128 C 20 156 -20 156 -38 128 Z",
            SKIN,
        )
        c.stroke("M -70 196 Q -36 186 -16 202 M 70 196 Q 36 186 16 202", "#e2b08b", 5)
        c.fill(
            "M -204 470 C -200 340 -196 290 -176 262 C -120 300 60 330 190 262 C 202 330 206 400 208 470 Z",
            PAPER,
        )
        c.stroke("M -150 288 C -100 330 -60 390 -70 460 M 120 300 C 90 350 80 410 90 460", SAND, 6)
        luna.face(c, "open", "lips", -4)
        c.stroke("M 74 -60 C 120 20 96 120 132 214", HAIR, 26)


PICTURES = {
    "selfie-bun": bun, "selfie-coffee": coffee, "selfie-beanie": beanie,
    "selfie-evening": evening, "selfie-summer": summer, "selfie-ink": ink_on_nose,
    "outfit-dungarees": dungarees, "outfit-coat": coat, "outfit-green-dress": green_dress,
    "outfit-running": running, "outfit-apron": apron, "outfit-wool-dress": wool_dress,
    "outfit-blanket": blanket, "evening-dress": back_at_window, "bare-shoulder": bare_shoulder,
}  # fmt: skip
