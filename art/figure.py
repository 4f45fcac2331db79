"""Luna from head to foot, in what she wears: seven heads tall, her neck at (0, 0), her feet at 520."""

from art import luna
from art.kit import Canvas
from art.palette import (
    BARK,
    BLUE,
    BRICK,
    CLAY,
    CREAM,
    DUSK,
    GREEN,
    INK,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    PLUM,
    ROSE,
    SAND,
    SKIN,
    SKY,
    TAN,
    WHITE,
)  # fmt: skip


def _head(c: Canvas, eyes: str = "open", mouth: str = "smile", *, loose: bool = False) -> None:
    with c.at(0, -64, 0.5):
        luna.hair_behind(c, bun=not loose, loose=loose)
    c.fill("M -16 -34 L -18 12 Q 0 30 18 12 L 16 -34 Z", SKIN)
    c.fill("M -16 -30 Q 0 -10 16 -28 L 16 -12 Q 0 0 -16 -16 Z", TAN)
    with c.at(0, -64, 0.5):
        luna.face(c, eyes, mouth)


def _leg(c: Canvas, colour: str, shoe: str, *, wide: float = 0, to: float = 492) -> None:
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.fill(
                f"M 2 216 L 64 206 C 70 300 {54 + wide} 400 {46 + wide} {to} L {16 - wide} {to} C 14 400 4 320 2 250 Z",
                colour,
            )
            c.fill("M 14 488 L 48 488 C 50 502 66 508 68 520 L 12 520 Z", shoe)


def _arm(
    c: Canvas, sleeve: str, flip: bool = False, *, bare: bool = False, bent: bool = False
) -> None:
    with c.at(0, 0, flip=flip):
        way = (
            "M 60 40 C 92 80 96 120 90 142 C 78 166 60 180 44 190"
            if bent
            else "M 60 40 C 84 90 88 150 82 214"
        )
        hand = (40, 192) if bent else (82, 222)
        c.stroke(way, SKIN if bare else sleeve, 24 if bare else 32)
        c.oval(*hand, 14, 16, SKIN)
        if bare:
            c.stroke("M 58 36 C 66 48 72 60 74 70", sleeve, 36)


def _torso(c: Canvas, colour: str, waist: float = 46) -> None:
    c.fill(
        f"M -18 10 C -50 18 -74 24 -78 50 C -72 90 -{waist + 6} 130 -{waist} 156 C -{waist + 4} 180 -60 200 -64 224 L 64 224 C 60 200 {waist + 4} 180 {waist} 156 C {waist + 6} 130 72 90 78 50 C 74 24 50 18 18 10 Q 0 30 -18 10 Z",
        colour,
    )


def dungarees(c: Canvas) -> None:
    _leg(c, BLUE, CLAY, wide=10, to=470)
    _torso(c, PAPER)
    for y in (56, 84, 112):
        c.stroke(f"M -64 {y} Q 0 {y + 12} 64 {y}", DUSK, 7)
    _arm(c, PAPER, bare=True)
    _arm(c, PAPER, flip=True, bare=True, bent=True)
    c.fill("M -40 84 L 40 84 L 52 160 L 66 232 L -66 232 L -52 160 Z", BLUE)
    c.stroke("M -34 88 L -44 26 M 34 88 L 44 26", BLUE, 13)
    c.oval(-35, 92, 6, 6, OCHRE)
    c.oval(35, 92, 6, 6, OCHRE)
    c.box(-22, 108, 44, 36, DUSK, 6, 0.45)
    c.stroke("M -60 470 L -8 470 M 8 470 L 60 470", SKY, 10)
    for x, y, r in ((-34, 250, 7), (-22, 268, 4), (40, 330, 6), (30, 190, 4)):
        c.oval(x, y, r, r, NIGHT)
    _head(c, "open", "smile")


def coat(c: Canvas) -> None:
    _leg(c, NIGHT, BARK)
    c.fill("M 14 470 L 50 470 L 52 500 L 68 508 L 68 522 L 12 522 Z", BARK)
    c.fill("M -14 470 L -50 470 L -52 500 L -68 508 L -68 522 L -12 522 Z", BARK)
    _arm(c, GREEN)
    _arm(c, GREEN, flip=True)
    c.fill(
        "M -18 8 C -56 14 -84 24 -86 54 C -74 120 -84 250 -96 350 L 96 350 C 84 250 74 120 86 54 C 84 24 56 14 18 8 Z",
        GREEN,
    )
    c.fill("M 30 40 C 34 160 50 260 54 350 L 96 350 C 84 250 74 120 86 54 Z", MOSS, 0.5)
    c.stroke("M 0 60 L 2 350", MOSS, 5)
    for y in (96, 150, 204):
        c.oval(-18, y, 7, 7, SAND)
    c.box(-74, 224, 44, 12, MOSS, 5)
    c.box(32, 224, 44, 12, MOSS, 5)
    c.stroke("M 70 26 C 96 120 116 190 118 250", SAND, 9)
    c.fill("M 82 240 L 168 240 L 160 352 L 88 352 Z", SAND)
    c.fill("M 104 282 C 116 262 138 262 148 282 C 142 308 110 308 104 282 Z", CLAY)
    _head(c, "happy", "smile")
    c.fill(
        "M -46 -14 C -20 14 20 14 46 -14 C 58 4 54 26 40 34 C 14 48 -14 48 -40 34 C -54 26 -58 4 -46 -14 Z",
        CLAY,
    )
    c.fill("M 14 30 L 44 24 L 50 120 L 22 124 Z", CLAY)
    c.stroke("M 26 112 L 46 108 M 25 100 L 45 96", BRICK, 4)
    c.fill(
        "M -50 -80 C -58 -140 -20 -150 0 -150 C 20 -150 58 -140 50 -80 Q 0 -100 -50 -80 Z", OCHRE
    )
    c.fill("M -54 -74 Q 0 -104 54 -74 L 52 -92 Q 0 -122 -52 -92 Z", "#c9892c")
    c.oval(0, -154, 17, 17, CREAM)


def green_dress(c: Canvas) -> None:
    _leg(c, SKIN, INK)
    _arm(c, GREEN, bare=True)
    _arm(c, GREEN, flip=True, bare=True, bent=True)
    _torso(c, GREEN, 42)
    c.fill("M -44 150 C -70 220 -96 300 -112 372 Q 0 396 112 372 C 96 300 70 220 44 150 Z", GREEN)
    for x in (-50, -8, 36):
        c.stroke(f"M {x * 0.5} 180 C {x * 0.7} 250 {x} 320 {x * 1.3} 376", MOSS, 5)
    c.stroke("M -44 152 Q 0 164 44 152", MOSS, 11)
    c.fill("M -20 8 L 0 62 L 20 8 Q 0 28 -20 8 Z", SKIN)
    _head(c, "open", "lips", loose=True)
    c.oval(-42, -40, 5, 8, OCHRE)
    c.oval(42, -40, 5, 8, OCHRE)


def running(c: Canvas) -> None:
    _leg(c, NIGHT, OCHRE)
    c.stroke("M -60 230 C -66 320 -56 410 -46 480 M 60 230 C 66 320 56 410 46 480", BLUE, 5)
    c.stroke("M -66 516 L -14 516 M 14 516 L 66 516", WHITE, 7)
    _arm(c, OCHRE, bent=True)
    _arm(c, OCHRE, flip=True, bent=True)
    c.fill(
        "M -20 6 C -60 14 -84 26 -86 54 C -76 110 -72 190 -78 244 Q 0 262 78 244 C 72 190 76 110 86 54 C 84 26 60 14 20 6 Z",
        OCHRE,
    )
    c.stroke("M 0 20 L 0 250", "#c9892c", 5)
    c.fill("M -76 228 Q 0 248 76 228 L 78 246 Q 0 264 -78 246 Z", "#c9892c")
    c.fill("M -58 90 L 58 90 L 60 108 L -60 108 Z", WHITE, 0.85)
    c.fill("M -40 -8 C -54 10 -46 32 0 36 C 46 32 54 10 40 -8 C 20 12 -20 12 -40 -8 Z", "#c9892c")
    _head(c, "happy", "laugh")
    c.oval(-24, -46, 12, 8, CLAY, alpha=0.5)
    c.oval(24, -46, 12, 8, CLAY, alpha=0.5)


def apron(c: Canvas) -> None:
    _leg(c, DUSK, BARK)
    _arm(c, CREAM)
    _arm(c, CREAM, flip=True, bent=True)
    c.fill(
        "M -20 8 C -60 14 -86 26 -90 56 C -80 110 -74 170 -76 232 L 76 232 C 74 170 80 110 90 56 C 86 26 60 14 20 8 Q 0 28 -20 8 Z",
        CREAM,
    )
    c.fill(
        "M -40 64 L 40 64 L 46 130 L 74 150 L 84 350 Q 0 366 -84 350 L -74 150 L -46 130 Z", BLUE
    )
    c.stroke("M -38 66 C -34 40 -24 22 -14 14 M 38 66 C 34 40 24 22 14 14", BLUE, 7)
    c.stroke("M -74 156 Q 0 174 74 156", DUSK, 6)
    c.box(-40, 204, 80, 64, DUSK, 8, 0.35)
    c.stroke("M 22 206 L 28 172", OCHRE, 8)
    c.stroke("M 6 206 L 4 164", CLAY, 7)
    for x, y, w, h, colour in (
        (-56, 300, 20, 12, CLAY),
        (48, 318, 16, 10, OCHRE),
        (-16, 112, 12, 9, PAPER),
        (34, 290, 9, 7, NIGHT),
    ):
        c.oval(x, y, w, h, colour, 20)
    _head(c, "open", "smirk")


def wool_dress(c: Canvas) -> None:
    _leg(c, NIGHT, BARK)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.fill("M 10 420 L 54 420 L 54 494 L 74 506 L 74 524 L 8 524 Z", BARK)
            c.box(6, 516, 70, 10, INK, 4)
            c.stroke("M 20 446 L 44 446 M 20 462 L 44 462", SAND, 4)
    _arm(c, PLUM)
    _torso(c, PLUM, 46)
    c.fill("M -48 150 C -66 210 -78 270 -84 332 Q 0 350 84 332 C 78 270 66 210 48 150 Z", PLUM)
    for x in range(-60, 70, 24):
        c.stroke(f"M {x * 0.7} 176 L {x * 1.1} 326", "#593b51", 4)
    c.box(-34, -8, 68, 34, PLUM, 14)
    c.stroke("M -30 20 Q 0 34 30 20", "#593b51", 4)
    _arm(c, PLUM, flip=True, bent=True)
    c.fill("M -66 168 L 4 156 L 12 232 L -58 244 Z", CREAM)
    c.fill("M -66 168 L -56 166 L -48 242 L -58 244 Z", CLAY)
    c.oval(-36, 198, 14, 16, SKIN)
    _head(c, "open", "smile", loose=True)
    c.fill(
        "M -62 -94 C -60 -140 -16 -150 6 -146 C 44 -140 62 -116 58 -92 Q 0 -112 -62 -94 Z", BRICK
    )
    c.oval(4, -148, 7, 6, BRICK)


def blanket(c: Canvas) -> None:
    _leg(c, MIST, ROSE, wide=8, to=484)
    c.fill(
        "M -66 500 Q -40 486 -14 500 L -12 522 L -68 522 Z M 14 500 Q 40 486 66 500 L 68 522 L 12 522 Z",
        ROSE,
    )
    _torso(c, PAPER)
    c.fill(
        "M -20 0 C -90 10 -124 60 -130 150 C -132 230 -110 300 -96 352 L -30 336 C -40 240 -36 120 -6 40 L 6 40 C 36 120 40 240 30 336 L 96 352 C 110 300 132 230 130 150 C 124 60 90 10 20 0 Q 0 22 -20 0 Z",
        CLAY,
    )
    for x in (-104, -66, 66, 104):
        c.stroke(f"M {x * 0.55} 40 C {x} 120 {x} 230 {x * 0.86} 338", OCHRE, 6, 0.8)
    for y in (120, 200, 280):
        c.stroke(f"M -122 {y} Q -76 {y + 14} -38 {y} M 38 {y} Q 76 {y + 14} 122 {y}", BRICK, 6, 0.8)
    c.oval(-26, 176, 15, 16, SKIN)
    c.oval(26, 176, 15, 16, SKIN)
    c.fill("M -26 140 L 26 140 L 22 196 Q 0 204 -22 196 Z", WHITE)
    c.oval(0, 140, 26, 8, BARK)
    c.stroke("M -8 118 C -18 102 2 94 -8 76 M 10 120 C 2 104 20 96 10 80", WHITE, 5, 0.8)
    _head(c, "closed", "smile", loose=True)


def from_behind(c: Canvas, dress: str, dark: str) -> None:
    """At a window, her dress open at the back."""
    c.fill("M -16 -34 L -18 14 L 18 14 L 16 -34 Z", TAN)
    _arm(c, SKIN, bare=True)
    with c.at(0, 0, flip=True):
        c.stroke("M 60 40 C 96 20 108 -20 112 -60", SKIN, 24)
        c.oval(112, -68, 14, 16, SKIN)
    c.fill(
        "M -18 6 C -50 16 -74 22 -78 50 C -70 100 -50 130 -46 184 L 46 184 C 50 130 70 100 78 50 C 74 22 50 16 18 6 Z",
        SKIN,
    )
    c.stroke("M 0 46 L 0 138", TAN, 5)
    c.stroke("M -30 70 Q -20 96 -30 112 M 30 70 Q 20 96 30 112", TAN, 4)
    c.fill(
        "M -72 66 C -66 110 -50 134 -44 160 C -64 230 -92 340 -100 450 Q 0 480 100 450 C 92 340 64 230 44 160 C 50 134 66 110 72 66 C 60 130 30 176 0 178 C -30 176 -60 130 -72 66 Z",
        dress,
    )
    c.stroke("M -68 74 C -60 50 -54 36 -46 24 M 68 74 C 60 50 54 36 46 24", dress, 7)
    for x in (-44, 2, 46):
        c.stroke(f"M {x * 0.6} 210 C {x} 300 {x * 1.2} 380 {x * 1.4} 452", dark, 5)
    c.fill("M -22 460 L -20 510 L -6 510 L -2 466 Z M 2 466 L 8 510 L 22 510 L 24 458 Z", SKIN)
    c.fill(
        "M -48 -78 C -52 -20 -30 -12 0 -12 C 30 -12 52 -20 48 -78 C 44 -128 -44 -128 -48 -78 Z",
        luna.HAIR,
    )
    c.stroke("M -46 -146 L 50 -108", OCHRE, 5)
    c.oval(2, -124, 28, 24, luna.HAIR)
    c.stroke("M -14 -128 C -4 -142 16 -140 20 -124", luna.SHINE, 3)
    c.stroke("M -34 -60 C -20 -30 20 -30 34 -60", luna.SHINE, 3)
