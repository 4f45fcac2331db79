"""Luna: brown hair in a bun with a pencil through it, twenty-six, drawn flat."""

from art.kit import Canvas
from art.palette import BLUSH, HAIR, INK, LIP, OCHRE, SHINE, SKIN, TAN, WHITE


def hair_behind(c: Canvas, *, bun: bool = True, loose: bool = False) -> None:
    """What lies behind the face; its centre is (0, 0)."""
    if loose:
        c.fill(
            "M -92 -30 C -120 60 -112 150 -128 214 C -70 236 70 236 128 214 C 112 150 120 60 92 -30 Z",
            HAIR,
        )
        c.stroke("M -98 60 C -104 120 -100 160 -108 196", SHINE, 5)
        c.stroke("M 98 60 C 104 120 100 160 108 196", SHINE, 5)
    if bun:
        c.stroke("M -92 -166 L 96 -92", OCHRE, 9)
        c.fill("M 88 -100 L 100 -86 L 116 -84 Z", SKIN)
        c.fill("M -84 -168 L -92 -156 L -104 -171 Z", INK)
        c.oval(6, -122, 54, 46, HAIR)
        c.stroke("M -26 -130 C -8 -154 32 -152 42 -122", SHINE, 5)
        c.stroke("M -18 -112 C 0 -134 28 -130 32 -110", SHINE, 4)
    c.fill(
        "M -96 10 C -108 -70 -64 -112 0 -112 C 64 -112 108 -70 96 10 C 92 34 74 56 48 66 L -48 66 C -74 56 -92 34 -96 10 Z",
        HAIR,
    )


def neck(c: Canvas) -> None:
    c.fill("M -34 62 L -36 140 C -20 166 20 166 36 140 L 34 62 Z", SKIN)
    c.fill("M -34 74 C -16 104 16 104 35 78 L 36 112 C 12 128 -14 122 -35 100 Z", TAN)


def face(c: Canvas, eyes: str = "open", mouth: str = "smile", look: float = 0) -> None:
    """Her face around (0, 0), 160 wide."""
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.oval(80, 14, 13, 20, TAN, -8)
    c.fill("M -80 -20 C -82 -84 82 -84 80 -20 C 82 40 44 96 0 98 C -44 96 -82 40 -80 -20 Z", SKIN)
    c.oval(-48, 36, 19, 12, BLUSH, alpha=0.55)
    c.oval(48, 36, 19, 12, BLUSH, alpha=0.55)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            _eye(c, eyes, -look if flip else look)
            c.stroke("M 20 -30 Q 36 -41 56 -33", HAIR, 5)
    c.stroke("M 2 8 Q 10 26 -4 28", TAN, 5)
    _mouth(c, mouth)
    c.fill(
        "M -84 4 C -92 -70 -50 -104 0 -104 C 52 -104 92 -70 84 4 C 80 -32 62 -58 20 -72 C -10 -52 -64 -48 -84 4 Z",
        HAIR,
    )
    c.stroke("M 18 -76 C -20 -62 -58 -48 -74 -14", SHINE, 4)
    c.stroke("M 30 -76 C 52 -66 68 -48 74 -26", SHINE, 4)
    c.stroke("M -82 0 C -92 34 -82 58 -90 82", HAIR, 6)
    c.stroke("M 82 0 C 92 28 84 50 88 68", HAIR, 5)


def _eye(c: Canvas, eyes: str, look: float) -> None:
    if eyes == "closed":
        c.stroke("M 22 -2 Q 38 10 55 -2", INK, 5)
        return
    if eyes == "happy":
        c.stroke("M 22 4 Q 38 -11 55 4", INK, 5)
        return
    c.oval(38, -1, 15, 11, WHITE)
    c.oval(38 + look, -1, 8.5, 10, HAIR)
    c.oval(41 + look, -5, 3, 3, WHITE)
    c.stroke("M 21 -4 Q 36 -18 54 -7 L 60 -12", INK, 5)


def _mouth(c: Canvas, mouth: str) -> None:
    if mouth == "laugh":
        c.fill("M -26 48 Q 0 54 26 48 Q 20 78 0 78 Q -20 78 -26 48 Z", LIP)
        c.fill("M -20 50 Q 0 55 20 50 L 17 57 Q 0 60 -17 57 Z", WHITE)
    elif mouth == "smirk":
        c.stroke("M -16 58 Q 6 64 24 50", LIP, 6)
    elif mouth == "lips":
        c.fill("M -24 54 Q -8 44 0 50 Q 8 44 24 54 Q 10 70 0 69 Q -10 70 -24 54 Z", LIP)
    else:
        c.stroke("M -22 52 Q 0 70 22 52", LIP, 6)


def bust(
    c: Canvas, top: str, shade: str, *, eyes: str = "open", mouth: str = "smile", look: float = 0,
    bun: bool = True, loose: bool = False, collar: str = "round",
) -> None:  # fmt: skip
    """Head and shoulders: her face at (0, 0), the picture's edge some 420 below."""
    hair_behind(c, bun=bun, loose=loose)
    if collar != "high":
        neck(c)
    c.fill(
        "M -40 132 C -104 146 -150 164 -170 226 C -188 296 -194 370 -198 460 L 198 460 C 194 370 188 296 170 226 C 150 164 104 146 40 132 C 24 160 -24 160 -40 132 Z",
        top,
    )
    c.fill(
        "M 104 300 C 116 350 122 400 122 460 L 198 460 C 196 410 194 360 188 314 C 170 330 130 330 104 300 Z",
        shade,
        0.55,
    )
    c.stroke("M -118 268 C -114 330 -116 400 -118 460", shade, 6)
    c.stroke("M 118 268 C 114 330 116 400 118 460", shade, 6)
    if collar == "high":
        c.box(-58, 96, 116, 66, top, 26)
        c.stroke("M -54 140 Q 0 166 54 140", shade, 6)
    elif collar == "round":
        c.stroke("M -42 134 C -26 164 26 164 42 134", shade, 8)
    else:
        c.fill("M -44 132 L 0 216 L 44 132 C 24 158 -24 158 -44 132 Z", SKIN)
        c.stroke("M -46 132 L 0 218 L 46 132", shade, 7)
    face(c, eyes, mouth, look)
