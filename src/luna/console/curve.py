"""The curve: momentum and trust over the talk, as options of an ECharts line chart."""

from typing import Any

from luna.console.lines import Point
from luna.console.words import Words
from luna.core.systems.tier import TierRules

HEAT, TRUST, FAINT = "#d9804f", "#7a86c9", "#9a90a266"  # these read on light and on dark


def options(
    points: list[Point], tiers: TierRules, words: Words, *, dated: bool = False
) -> dict[str, Any]:
    """Heat from 0 to 100 with the heats where tiers begin; one point for each turn or jump, their
    days below where ``dated``.
    """
    heat = _line(words("momentum"), HEAT, [point.heat for point in points])
    heat["areaStyle"] = {"opacity": 0.12}
    heat["markLine"] = _thresholds(tiers, words)
    trust = _line(words("trust"), TRUST, [point.trust for point in points])
    return {
        "animationDuration": 400,
        "grid": {"left": 26, "right": 78, "top": 10, "bottom": 24 if dated else 8},
        "tooltip": {"trigger": "axis", "confine": True, "textStyle": {"fontSize": 12}},
        "xAxis": {
            "type": "category",
            "show": dated,
            "boundaryGap": False,
            "axisLabel": {"fontSize": 10, "hideOverlap": True},
            "axisLine": {"lineStyle": {"color": FAINT}},
            "axisTick": {"show": False},
            "data": [(words.day if dated else words.moment)(point.at) for point in points],
        },
        "yAxis": {
            "type": "value",
            "min": 0,
            "max": 100,
            "interval": 50,
            "axisLabel": {"color": "#9a90a2", "fontSize": 10},
            "splitLine": {"lineStyle": {"color": "#9a90a226"}},
        },
        "series": [heat, trust],
    }


def _line(name: str, colour: str, values: list[float]) -> dict[str, Any]:
    return {
        "type": "line",
        "name": name,
        "data": [round(value, 1) for value in values],
        "smooth": 0.25,
        "smoothMonotone": "x",
        "color": colour,
        "symbol": "circle",
        "symbolSize": 5,
        "showSymbol": len(values) == 1,
        "lineStyle": {"width": 2.2},
        "endLabel": {"show": True, "formatter": "{a}", "color": colour, "fontSize": 12},
        "labelLayout": {"moveOverlap": "shiftY"},
    }


def _thresholds(tiers: TierRules, words: Words) -> dict[str, Any]:
    named = {"2": tiers.flirt_from, "3": tiers.explicit_from}
    return {
        "silent": True,
        "symbol": "none",
        "label": {"position": "insideStartTop", "fontSize": 9, "formatter": "{b}"},
        "lineStyle": {"color": FAINT, "type": "dashed", "width": 1},
        "data": [
            {"yAxis": heat, "name": f"{words('tier')} {tier}"} for tier, heat in named.items()
        ],
    }
