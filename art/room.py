"""Her flat and her street: walls, windows, furniture and small things."""

from art.kit import HEIGHT, WIDTH, Canvas, mixed
from art.palette import (
    BARK,
    BLUE,
    BRICK,
    CLAY,
    CREAM,
    DUSK,
    GREEN,
    INK,
    LEAF,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    ROSE,
    SAGE,
    SAND,
    SKY,
    STRIPE,
    WHITE,
    WOOD,
)  # fmt: skip

SKIES = {
    "dusk": (DUSK, "#c98f86"),
    "night": (NIGHT, DUSK),
    "day": (SKY, MIST),
    "morning": ("#f3cfa6", "#fbe9cf"),
    "rain": ("#7f8fa8", "#aeb9c8"),
    "snow": ("#b7c3d6", "#e6ebf2"),
}


def room(c: Canvas, wall: str, floor: str | None = None, level: float = 680) -> None:
    c.box(0, 0, WIDTH, HEIGHT, wall)
    if floor:
        c.box(0, level, WIDTH, HEIGHT - level, floor)
        c.box(0, level - 14, WIDTH, 14, mixed(wall, WHITE, 0.45))


def window(c: Canvas, x: float, y: float, w: float, h: float, sky: str) -> None:
    """A window on the roofs of the slopes."""
    c.shade(
        f"M {x} {y + 12} L {x + w} {y + 12} L {x + w} {y + h + 20} L {x} {y + h + 20} Z",
        INK,
        0.22,
        10,
    )
    c.box(x - 16, y - 16, w + 32, h + 32, PAPER, 6)
    with c.inside(f"M {x} {y} L {x + w} {y} L {x + w} {y + h} L {x} {y + h} Z"):
        c.fade(x, y, w, h, *SKIES[sky])
        view(c, x, y, w, h, sky)
    c.box(x + w / 2 - 5, y, 10, h, PAPER)
    c.box(x, y + h * 0.46, w, 8, PAPER)
    c.box(x - 30, y + h + 14, w + 60, 20, mixed(PAPER, SAND, 0.5), 5)


def view(c: Canvas, x: float, y: float, w: float, h: float, sky: str) -> None:
    """Roofs, chimneys, a lit window here and there, and what the sky holds."""
    dark = {"dusk": 0.55, "night": 0.75}.get(sky, 0.0)
    lit = sky in ("dusk", "night")
    if sky == "night":
        c.oval(x + w * 0.76, y + h * 0.2, 24, 24, CREAM)
        c.oval(x + w * 0.76 + 10, y + h * 0.2 - 6, 20, 20, mixed(NIGHT, DUSK, 0.2))
        for a, b in (
            (0.15, 0.12),
            (0.34, 0.26),
            (0.55, 0.1),
            (0.22, 0.4),
            (0.9, 0.42),
            (0.62, 0.34),
        ):
            c.oval(x + w * a, y + h * b, 2.5, 2.5, CREAM)
    if sky == "day":
        for a, b, s in ((0.25, 0.2, 1.0), (0.72, 0.32, 0.8)):
            for dx, dy, r in ((-26, 6, 16), (0, 0, 22), (26, 6, 17)):
                c.oval(x + w * a + dx * s, y + h * b + dy * s, r * 1.3 * s, r * s, WHITE)
    roofs = ((-0.05, 0.62, 0.4), (0.3, 0.7, 0.36), (0.6, 0.58, 0.5))
    for number, (a, top, wide) in enumerate(roofs):
        left, width, ridge = x + w * a, w * wide, y + h * top
        wall = mixed((SAND, ROSE, CREAM)[number], NIGHT, dark)
        tile = mixed((BRICK, CLAY, BRICK)[number], NIGHT, dark)
        c.box(left, ridge + 40, width, h, wall)
        c.fill(
            f"M {left - 12} {ridge + 44} L {left + 22} {ridge} L {left + width - 22} {ridge} L {left + width + 12} {ridge + 44} Z",
            tile,
        )
        if sky == "snow":
            c.fill(
                f"M {left - 8} {ridge + 26} L {left + 22} {ridge - 6} L {left + width - 22} {ridge - 6} L {left + width + 8} {ridge + 26} Q {left + width / 2} {ridge + 12} {left - 8} {ridge + 26} Z",
                WHITE,
            )
        c.box(left + width * 0.3, ridge - 34, 20, 40, mixed(BRICK, NIGHT, dark + 0.1))
        for column in range(2):
            for row in range(3):
                on = lit and (number + column * 2 + row) % 3 != 1
                pane = OCHRE if on else mixed(DUSK, wall, 0.25)
                c.box(left + width * (0.24 + 0.38 * column), ridge + 66 + 56 * row, 20, 30, pane, 3)
    if sky == "rain":
        for number in range(26):
            px, py = x + (number * 61) % w, y + (number * 97) % h
            c.stroke(f"M {px} {py} L {px - 6} {py + 20}", WHITE, 2.5, 0.55)
    if sky == "snow":
        for number in range(34):
            c.oval(x + (number * 67) % w, y + (number * 101) % h, 4, 4, WHITE)


def lamp(c: Canvas, x: float, y: float) -> None:
    """A lit lamp whose foot is at (x, y)."""
    c.glow(x, y - 150, 260, "#ffd98a", 0.55)
    c.box(x - 36, y - 10, 72, 12, INK, 6)
    c.stroke(f"M {x} {y - 8} L {x} {y - 124}", INK, 7)
    c.fill(
        f"M {x - 58} {y - 116} L {x - 36} {y - 200} L {x + 36} {y - 200} L {x + 58} {y - 116} Z",
        OCHRE,
    )
    c.fill(
        f"M {x - 58} {y - 116} L {x - 36} {y - 200} L {x - 14} {y - 200} L {x - 24} {y - 116} Z",
        "#f3c26b",
    )


def plant(c: Canvas, x: float, y: float, scale: float = 1) -> None:
    with c.at(x, y, scale):
        for turn, length, tone in (
            (-52, 120, LEAF),
            (-26, 150, SAGE),
            (0, 168, LEAF),
            (26, 146, SAGE),
            (50, 116, LEAF),
        ):
            with c.at(0, -60, 1, turn):
                c.fill(
                    f"M 0 0 C -34 -{length * 0.4} -22 -{length * 0.8} 0 -{length} C 22 -{length * 0.8} 34 -{length * 0.4} 0 0 Z",
                    tone,
                )
                c.stroke(f"M 0 -8 L 0 -{length * 0.82}", GREEN, 3)
        c.fill("M -44 -72 L 44 -72 L 34 0 L -34 0 Z", CLAY)
        c.box(-50, -80, 100, 18, BRICK, 5)


def mug(
    c: Canvas, x: float, y: float, colour: str = WHITE, scale: float = 1, *, steam: bool = True
) -> None:
    """Its foot at (x, y)."""
    with c.at(x, y, scale):
        c.stroke("M 36 -66 C 74 -72 74 -20 34 -22", colour, 11)
        c.fill("M -42 -84 L 42 -84 L 38 -8 Q 36 2 24 2 L -24 2 Q -36 2 -38 -8 Z", colour)
        c.fill("M 16 -84 L 42 -84 L 38 -8 Q 36 2 24 2 L 8 2 Q 18 -40 16 -84 Z", INK, 0.08)
        c.oval(0, -84, 42, 11, mixed(colour, INK, 0.14))
        c.oval(0, -83, 35, 8, BARK)
        c.fill(
            "M -14 -52 C -14 -66 6 -66 6 -52 C 6 -38 -4 -34 -4 -28 C -4 -34 -14 -38 -14 -52 Z", CLAY
        )
        if steam:
            c.stroke(
                "M -14 -104 C -30 -128 2 -140 -14 -168 M 14 -104 C -2 -126 30 -142 12 -172",
                WHITE,
                6,
                0.75,
            )


def frame(c: Canvas, x: float, y: float, w: float, h: float, ground: str, motif: str) -> None:
    """A picture of hers on the wall; ``motif`` is the window, the fox or the moon."""
    c.shade(
        f"M {x} {y + 6} L {x + w} {y + 6} L {x + w} {y + h + 10} L {x} {y + h + 10} Z", INK, 0.18, 6
    )
    c.box(x, y, w, h, WOOD, 3)
    c.box(x + 8, y + 8, w - 16, h - 16, PAPER)
    c.box(x + 18, y + 18, w - 36, h - 36, ground)
    cx, cy = x + w / 2, y + h / 2
    if motif == "window":
        c.box(cx - 14, cy - 20, 28, 40, OCHRE, 2)
        c.box(cx - 2, cy - 20, 4, 40, ground)
    elif motif == "fox":
        c.fill(
            f"M {cx - 26} {cy - 22} L {cx - 8} {cy - 10} L {cx + 8} {cy - 10} L {cx + 26} {cy - 22} L {cx + 20} {cy + 10} L {cx} {cy + 26} L {cx - 20} {cy + 10} Z",
            CLAY,
        )
        c.fill(f"M {cx - 14} {cy + 8} L {cx} {cy + 26} L {cx + 14} {cy + 8} L {cx} {cy} Z", PAPER)
    else:
        c.oval(cx, cy, 22, 22, CREAM)
        c.oval(cx + 9, cy - 5, 18, 18, ground)


def books(c: Canvas, x: float, y: float, count: int = 6) -> None:
    """Upright on a board at y."""
    at = x
    for number in range(count):
        wide, tall = (18, 24, 15, 21)[number % 4], (86, 74, 96, 80, 90)[number % 5]
        tone = (CLAY, DUSK, OCHRE, GREEN, ROSE, MOSS, BLUE)[number % 7]
        c.box(at, y - tall, wide, tall, tone, 2)
        c.box(at, y - tall + 12, wide, 6, PAPER, 0, 0.7)
        at += wide + 2


def shelf(c: Canvas, x: float, y: float, w: float) -> None:
    c.box(x, y, w, 14, WOOD, 3)
    c.box(x + 20, y + 14, 10, 22, BARK, 2)
    c.box(x + w - 30, y + 14, 10, 22, BARK, 2)


def desk(c: Canvas, y: float) -> None:
    """A table across the picture, its top at y."""
    c.box(0, y, WIDTH, 36, WOOD)
    c.box(0, y + 36, WIDTH, HEIGHT - y, BARK)
    c.box(0, y + 36, WIDTH, 12, INK, 0, 0.15)
    for dx in (60, 250, 470):
        c.stroke(f"M {dx} {y + 16} Q {dx + 60} {y + 11} {dx + 120} {y + 17}", BARK, 3, 0.5)


def sheet(
    c: Canvas, x: float, y: float, turn: float = 0, scale: float = 1, drawn: str = "window"
) -> None:
    """A drawing on the table, seen from a little above."""
    with c.at(x, y, scale, turn):
        c.fill("M -112 -44 L 104 -52 L 128 40 L -128 46 Z", INK, 0.12)
        c.fill("M -116 -48 L 100 -56 L 124 34 L -132 40 Z", PAPER)
        if drawn == "window":
            c.fill("M -60 -34 L 26 -38 L 34 18 L -66 22 Z", BLUE)
            c.fill("M -30 -22 L 0 -24 L 4 8 L -32 10 Z", OCHRE)
        else:
            c.fill("M -46 -26 L -24 -14 L 0 -16 L 22 -30 L 20 2 L -10 24 L -44 6 Z", CLAY)


def pencil(
    c: Canvas, x: float, y: float, turn: float, colour: str = OCHRE, length: float = 120
) -> None:
    with c.at(x, y, 1, turn):
        c.box(0, -6, length, 12, colour, 2)
        c.fill(f"M {length} -6 L {length + 20} 0 L {length} 6 Z", SAND)
        c.fill(f"M {length + 13} -2.4 L {length + 20} 0 L {length + 13} 2.4 Z", INK)
        c.box(-10, -6, 12, 12, ROSE, 3)


def sofa(c: Canvas, y: float, colour: str, dark: str) -> None:
    """Across the picture; its seat at y."""
    c.box(-40, y - 220, 800, 260, colour, 60)
    c.stroke(f"M 360 {y - 204} L 360 {y}", dark, 6)
    c.box(-60, y - 10, 840, 150, mixed(colour, WHITE, 0.12), 34)
    c.stroke(f"M 360 {y} L 360 {y + 130}", dark, 6)
    c.box(-60, y + 120, 840, 200, dark, 20)


def radiator(c: Canvas, x: float, y: float, w: float) -> None:
    for number in range(int(w // 44)):
        c.box(x + number * 44, y, 36, 210, PAPER, 16)
        c.box(x + number * 44 + 22, y + 8, 8, 194, INK, 4, 0.08)
    c.box(x - 10, y + 26, w + 10, 16, MIST, 8)
    c.box(x - 10, y + 168, w + 10, 16, MIST, 8)


def rug(c: Canvas, x: float, y: float, rx: float, ry: float, colour: str, other: str) -> None:
    c.oval(x, y, rx, ry, colour)
    c.oval(x, y, rx * 0.84, ry * 0.82, other)
    c.oval(x, y, rx * 0.76, ry * 0.73, colour)


def carton(c: Canvas, x: float, y: float, *, front: bool) -> None:
    """A box that reams of paper came in: its back and flaps, or its front."""
    if not front:
        c.fill(
            f"M {x - 190} {y - 150} L {x + 190} {y - 150} L {x + 176} {y + 20} L {x - 176} {y + 20} Z",
            BARK,
        )
        c.fill(
            f"M {x - 190} {y - 150} L {x - 270} {y - 96} L {x - 236} {y - 60} L {x - 178} {y - 104} Z",
            WOOD,
        )
        c.fill(
            f"M {x + 190} {y - 150} L {x + 270} {y - 96} L {x + 236} {y - 60} L {x + 178} {y - 104} Z",
            WOOD,
        )
        return
    c.fill(
        f"M {x - 186} {y - 96} L {x + 186} {y - 96} L {x + 172} {y + 130} L {x - 172} {y + 130} Z",
        WOOD,
    )
    c.fill(
        f"M {x - 186} {y - 96} L {x + 186} {y - 96} L {x + 182} {y - 70} L {x - 182} {y - 70} Z",
        mixed(WOOD, WHITE, 0.2),
    )
    c.box(x - 64, y - 20, 128, 70, PAPER, 4)
    for row in range(3):
        c.box(x - 48, y - 4 + 16 * row, 96 - 22 * row, 7, STRIPE, 3)


def snow(c: Canvas) -> None:
    for number in range(46):
        r = 3 + number % 4
        c.oval((number * 83 + 20) % WIDTH, (number * 137 + 40) % HEIGHT, r, r, WHITE, alpha=0.9)


def sky(c: Canvas, kind: str) -> None:
    c.fade(0, 0, WIDTH, HEIGHT, *SKIES[kind])
