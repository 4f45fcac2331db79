"""Pixel: a grey tabby with one white square on his nose, in all his moods."""

from art.kit import Canvas
from art.palette import EYE, FUR, INK, NOSE, PALE, STRIPE, WHITE


def head(
    c: Canvas, eyes: str = "open", look: float = 0, ears: float = 0, *, on_body: bool = True
) -> None:
    """About 200 wide around (0, 0); ``look`` moves the pupils, ``ears`` lays them flat (0 to 1)."""
    if on_body:
        c.fill("M -98 30 C -90 78 -50 102 4 102 C 60 102 98 76 106 28 Z", INK, 0.16)
    for flip in (False, True):
        with c.at(0, 0, flip=flip), c.at(-62, -52, 1, -38 * ears):
            c.fill("M -38 34 C -40 -10 -34 -52 -22 -62 C 0 -52 30 -26 42 0 Z", FUR)
            c.fill("M -25 18 C -26 -10 -22 -34 -16 -44 C -2 -36 14 -20 22 -2 Z", NOSE)
    c.fill(
        "M -104 12 C -106 -44 -62 -80 0 -80 C 62 -80 106 -44 104 12 C 102 58 54 84 0 84 "
        "C -54 84 -102 58 -104 12 Z",
        FUR,
    )
    c.fill("M -12 -79 Q 0 -30 12 -79 Z", STRIPE)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.fill("M 24 -77 Q 30 -40 44 -73 Z", STRIPE)
            c.fill("M 104 4 Q 74 6 60 16 Q 80 18 103 22 Z", STRIPE)
            c.fill("M 101 34 Q 78 30 66 36 Q 80 42 95 46 Z", STRIPE)
            c.fill("M 0 24 C 26 22 56 34 54 54 C 50 72 22 80 0 79 Z", PALE)
            _eye(c, eyes, look if not flip else -look)
            c.stroke("M 34 50 Q 70 44 116 34", WHITE, 2, 0.75)
            c.stroke("M 34 57 Q 72 58 114 62", WHITE, 2, 0.75)
    c.fill("M -16 24 L 16 24 Q 15 37 0 42 Q -15 37 -16 24 Z", NOSE)
    c.box(-14, -4, 25, 25, WHITE, 3)
    mouth = "M 0 42 Q -2 58 -18 57 M 0 42 Q 2 58 18 57"
    c.stroke(mouth, STRIPE, 4)


def _eye(c: Canvas, eyes: str, look: float) -> None:
    if eyes == "closed":
        c.stroke("M 28 -2 Q 46 14 66 -2", INK, 5)
        return
    if eyes == "happy":
        c.stroke("M 28 6 Q 47 -12 66 6", INK, 5)
        return
    tall = {"open": 23, "wide": 29, "half": 23}[eyes]
    c.oval(47, -4, 24, tall, EYE)
    pupil = 16 if eyes == "wide" else 8
    c.oval(47 + look, -4, pupil, tall - 3, INK)
    c.oval(53 + look, -13, 5, 6, WHITE)
    if eyes == "half":
        c.fill("M 20 -32 L 74 -32 L 74 -6 Q 47 -10 20 -6 Z", FUR)
        c.stroke("M 23 -6 Q 47 -10 71 -6", STRIPE, 4)


def sitting(c: Canvas, eyes: str = "open", look: float = 0, ears: float = 0) -> None:
    """Upright, his head at (0, 0), his paws 330 below."""
    c.stroke("M 84 300 C 180 318 214 262 190 196", FUR, 34)
    c.stroke("M 186 214 L 196 206 M 196 250 L 206 258", STRIPE, 12)
    c.fill("M -64 40 C -120 140 -128 250 -112 320 L 112 320 C 128 250 120 140 64 40 Z", FUR)
    c.fill("M -42 70 C -52 160 -40 240 -26 300 L 26 300 C 40 240 52 160 42 70 Z", PALE)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.fill("M 116 214 Q 84 222 74 240 Q 96 240 119 238 Z", STRIPE)
            c.fill("M 106 158 Q 80 168 72 184 Q 92 184 112 182 Z", STRIPE)
            c.fill("M 60 320 C 60 270 128 268 128 322 Z", FUR)
            c.fill("M 6 322 C 4 290 12 200 34 196 C 58 200 56 290 54 322 Z", FUR)
            c.oval(30, 322, 32, 18, FUR)
            c.stroke("M 22 320 L 22 332 M 36 320 L 36 332", STRIPE, 3)
    head(c, eyes, look, ears)


def loaf(c: Canvas, eyes: str = "half", look: float = 0) -> None:
    """All paws tucked in: his head at (-70, 0), 380 wide."""
    c.stroke("M 190 150 C 236 150 232 96 196 104", FUR, 32)
    c.fill("M -170 160 C -176 60 -110 4 0 0 C 120 -4 214 50 210 160 Z", FUR)
    c.fill(
        "M -170 160 C -172 130 -166 106 -150 92 C -96 132 -30 134 12 96 C 26 120 30 140 30 160 Z",
        PALE,
    )
    for x, top in ((60, 6), (106, 22), (150, 52)):
        c.fill(
            f"M {x} {top} Q {x + 26} {top + 46} {x + 4} {top + 82} Q {x + 2} {top + 40} {x - 18} {top - 2} Z",
            STRIPE,
        )
    c.box(-172, 146, 384, 18, FUR, 9)
    with c.at(-70, 0):
        head(c, eyes, look)


def curled(c: Canvas) -> None:
    """Asleep in a ring, 360 wide around (0, 0)."""
    c.oval(0, 10, 182, 118, FUR)
    for x, y, turn in ((64, -88, 18), (112, -60, 40), (146, -20, 62), (10, -102, 2)):
        with c.at(x, y, 1, turn):
            c.fill("M -12 -8 Q 4 30 -2 62 Q 18 34 14 -8 Z", STRIPE)
    c.stroke("M 170 30 C 150 122 20 142 -70 112", FUR, 44)
    c.stroke("M 168 40 C 146 116 20 134 -66 108", STRIPE, 3, 0.55)
    for x, y in ((116, 104), (60, 122), (0, 124)):
        c.stroke(f"M {x - 4} {y - 18} L {x - 10} {y + 16}", STRIPE, 11)
    with c.at(-78, 38, 0.82, -14):
        head(c, "closed")


def peeking(c: Canvas, eyes: str = "wide", look: float = 0) -> None:
    """Head and two paws over an edge at y = 70."""
    head(c, eyes, look, on_body=False)
    for x in (-74, 74):
        c.oval(x, 76, 36, 24, FUR)
        c.stroke(f"M {x - 9} 82 L {x - 9} 95 M {x + 9} 82 L {x + 9} 95", STRIPE, 3)


def stretching(c: Canvas) -> None:
    """Front down, back up: 430 wide, the ground at y = 200."""
    c.stroke("M 196 30 C 250 -40 246 -110 206 -140", FUR, 32)
    c.stroke("M 238 -40 L 222 -46 M 232 -88 L 218 -90", STRIPE, 12)
    c.fill(
        "M -60 150 C -20 60 90 -30 190 10 C 240 34 238 120 226 200 L 160 200 C 160 150 120 128 60 140 C 10 150 -20 176 -60 196 Z",
        FUR,
    )
    for x, y in ((100, 4), (144, 0), (182, 10)):
        c.fill(
            f"M {x} {y} Q {x + 22} {y + 40} {x + 2} {y + 74} Q {x} {y + 34} {x - 18} {y + 2} Z",
            STRIPE,
        )
    c.fill("M -60 130 C -120 140 -190 160 -224 176 C -238 184 -232 202 -214 202 L -60 202 Z", FUR)
    c.oval(-212, 190, 30, 15, FUR)
    c.oval(190, 194, 40, 14, FUR)
    with c.at(-96, 84, 0.84, 8):
        head(c, "happy")


def on_his_back(c: Canvas) -> None:
    """Belly up, seen from above: his head at the top, 300 high around (0, 0)."""
    c.stroke("M 10 170 C 20 250 96 262 120 214", FUR, 32)
    c.fill("M -96 -40 C -140 60 -110 190 0 196 C 110 190 140 60 96 -40 Z", FUR)
    c.fill("M -58 -20 C -86 60 -70 160 0 166 C 70 160 86 60 58 -20 Z", PALE)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.stroke("M 74 0 C 118 -14 138 10 128 40", FUR, 42)
            c.oval(126, 44, 24, 22, PALE)
            c.oval(126, 46, 9, 8, NOSE)
            c.stroke("M 74 150 C 120 150 140 176 134 206", FUR, 46)
            c.oval(132, 210, 26, 22, PALE)
            c.oval(132, 212, 10, 8, NOSE)
    with c.at(0, -92, 0.96):
        head(c, "happy")


def from_behind(c: Canvas) -> None:
    """Very dignified: his ears at the top, sitting, 330 high."""
    c.stroke("M 60 300 C 160 330 226 300 232 236", FUR, 34)
    c.fill("M -60 20 C -126 130 -140 250 -112 322 L 112 322 C 140 250 126 130 60 20 Z", FUR)
    for y, w in ((96, 60), (146, 78), (198, 88), (250, 90)):
        c.fill(f"M -{w} {y} Q 0 {y + 26} {w} {y} Q 0 {y + 46} -{w} {y} Z", STRIPE)
    for flip in (False, True):
        with c.at(0, 0, flip=flip), c.at(-54, -46):
            c.fill("M -38 34 C -40 -10 -34 -52 -22 -62 C 0 -52 30 -26 42 0 Z", FUR)
    c.oval(0, 0, 96, 74, FUR)
    for x in (-30, 0, 30):
        c.fill(f"M {x - 9} -70 Q {x} -20 {x + 9} -70 Z", STRIPE)
