"""The drawing kit: flat shapes from SVG-like paths, drawn large and scaled down for clean edges."""

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 720, 900
FINE = 3  # times larger while drawing
_STEPS = 36  # points of a curve
_TOKEN = re.compile(r"[MLCQZ]|-?\d*\.?\d+")

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


def rgb(hexed: str) -> tuple[int, int, int]:
    """``"#rrggbb"`` as numbers."""
    return int(hexed[1:3], 16), int(hexed[3:5], 16), int(hexed[5:7], 16)


def mixed(one: str, other: str, share: float) -> str:
    """``share`` of the other colour in the first."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


class Canvas:
    """A picture in units of 720 by 900; ``at`` moves what is drawn within its block."""

    def __init__(self, ground: str) -> None:
        self.image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), ground)
        self._matrix: Matrix = _SAME

    @contextmanager
    def at(
        self, x: float, y: float, scale: float = 1, turn: float = 0, *, flip: bool = False
    ) -> Iterator[None]:
        """Draw in a system whose origin is (x, y), turned by degrees."""
        before, angle = self._matrix, math.radians(turn)
        wide = -scale if flip else scale
        own = (
            wide * math.cos(angle), wide * math.sin(angle),
            -scale * math.sin(angle), scale * math.cos(angle), x, y,
        )  # fmt: skip
        self._matrix = _joined(before, own)
        yield
        self._matrix = before

    @contextmanager
    def inside(self, path: str) -> Iterator[None]:
        """What is drawn in the block shows only within the path."""
        under = self.image.copy()
        mask = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(mask).polygon(self._points(path), fill=255)
        yield
        self.image = Image.composite(self.image, under, mask)

    def fill(self, path: str, colour: str, alpha: float = 1) -> None:
        for part in _parts(path):
            self._polygon([self._placed(point) for point in part], colour, alpha)

    def stroke(self, path: str, colour: str, width: float, alpha: float = 1) -> None:
        """A line with round ends and joints."""
        thick = max(1, round(width * FINE * self._scale()))
        for part in _parts(path):
            points = [self._placed(point) for point in part]
            if alpha < 1:
                self._through(lambda d, p=points, t=thick: _line(d, p, 255, t), colour, alpha)
            else:
                _line(ImageDraw.Draw(self.image), points, colour, thick)

    def oval(
        self, x: float, y: float, rx: float, ry: float, colour: str, turn: float = 0,
        alpha: float = 1,
    ) -> None:  # fmt: skip
        angle = math.radians(turn)
        round_ = [
            (math.cos(t) * rx, math.sin(t) * ry) for t in (2 * math.pi * i / 72 for i in range(72))
        ]
        points = [
            (
                x + a * math.cos(angle) - b * math.sin(angle),
                y + a * math.sin(angle) + b * math.cos(angle),
            )
            for a, b in round_
        ]
        self._polygon([self._placed(point) for point in points], colour, alpha)

    def box(
        self, x: float, y: float, w: float, h: float, colour: str, r: float = 0, alpha: float = 1
    ) -> None:
        """A rectangle, its corners rounded by ``r``."""
        k = min(r, w / 2, h / 2)
        path = (
            f"M {x + k} {y} L {x + w - k} {y} Q {x + w} {y} {x + w} {y + k} L {x + w} {y + h - k} "
            f"Q {x + w} {y + h} {x + w - k} {y + h} L {x + k} {y + h} Q {x} {y + h} {x} {y + h - k} "
            f"L {x} {y + k} Q {x} {y} {x + k} {y} Z"
        )
        self.fill(path, colour, alpha)

    def fade(self, x: float, y: float, w: float, h: float, top: str, bottom: str) -> None:
        """A rectangle whose colour goes from ``top`` to ``bottom``."""
        a, b = self._placed((x, y)), self._placed((x + w, y + h))
        size = max(1, round(b[0] - a[0])), max(1, round(b[1] - a[1]))
        ramp = Image.linear_gradient("L").resize(size)
        painted = Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp)
        self.image.paste(painted, (round(a[0]), round(a[1])))

    def glow(self, x: float, y: float, r: float, colour: str, alpha: float) -> None:
        """Light around a point."""
        cx, cy = self._placed((x, y))
        reach = round(r * FINE * self._scale())
        ball = Image.radial_gradient("L").resize((2 * reach, 2 * reach))
        mask = ball.point(lambda v: round(max(0.0, 1 - v / 180) ** 1.6 * 255 * alpha))
        corner = round(cx - reach), round(cy - reach)
        self.image.paste(Image.new("RGB", ball.size, colour), corner, mask)

    def shade(self, path: str, colour: str, alpha: float, blur: float) -> None:
        """A soft shadow in the shape of the path."""
        mask = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(mask).polygon(self._points(path), fill=round(255 * alpha))
        small = mask.resize((WIDTH, HEIGHT)).filter(ImageFilter.GaussianBlur(blur))
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), small.resize(mask.size))

    def finished(self) -> Image.Image:
        return self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)

    def _polygon(self, points: list[Point], colour: str, alpha: float) -> None:
        if alpha < 1:
            self._through(lambda draw: draw.polygon(points, fill=255), colour, alpha)
        else:
            ImageDraw.Draw(self.image).polygon(points, fill=colour)

    def _through(self, draws: object, colour: str, alpha: float) -> None:
        mask = Image.new("L", self.image.size, 0)
        draws(ImageDraw.Draw(mask))  # type: ignore[operator]
        mask = mask.point(lambda v: round(v * alpha))
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), mask)

    def _points(self, path: str) -> list[Point]:
        return [self._placed(point) for part in _parts(path) for point in part]

    def _placed(self, point: Point) -> Point:
        (a, b, c, d, e, f), (x, y) = self._matrix, point
        return (a * x + c * y + e) * FINE, (b * x + d * y + f) * FINE

    def _scale(self) -> float:
        return math.hypot(self._matrix[0], self._matrix[1])


def _line(draw: ImageDraw.ImageDraw, points: list[Point], colour: object, thick: int) -> None:
    draw.line(points, fill=colour, width=thick)  # type: ignore[arg-type]
    r = thick / 2
    for x, y in points:
        draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)  # type: ignore[arg-type]


def _joined(outer: Matrix, inner: Matrix) -> Matrix:
    (a, b, c, d, e, f), (g, h, i, j, k, m) = outer, inner
    return (
        a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j,
        a * k + c * m + e, b * k + d * m + f,
    )  # fmt: skip


def _parts(path: str) -> list[list[Point]]:
    """The points of each part of a path, its curves as short lines."""
    parts, tokens, verb = list[list[Point]](), _TOKEN.findall(path), ""
    place = 0
    while place < len(tokens):
        if tokens[place].isalpha():
            verb, place = tokens[place], place + 1
            if verb == "M":
                parts.append([])
            if verb == "Z":
                parts[-1].append(parts[-1][0])
                continue
        count = {"M": 1, "L": 1, "Q": 2, "C": 3}[verb]
        numbers = [float(each) for each in tokens[place : place + 2 * count]]
        place += 2 * count
        given = list(zip(numbers[::2], numbers[1::2], strict=True))
        parts[-1] += given if count == 1 else _curve([parts[-1][-1], *given])
    return parts


def _curve(points: list[Point]) -> list[Point]:
    found = []
    for step in range(1, _STEPS + 1):
        t, left = step / _STEPS, points
        while len(left) > 1:
            left = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(left)]
        found.append(left[0])
    return found
