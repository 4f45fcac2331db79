"""Growth: how far people come, whether they stay, what it costs and brings."""

from collections import Counter
from functools import partial
from typing import Any

from nicegui import ui
from starlette.requests import Request

from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk, chart, figures, table
from luna.console.elements import block, word
from luna.console.parts import bar
from luna.console.words import Words
from luna.core.model import Language
from luna.growth import asking
from luna.growth.churn import Risk
from luna.growth.figures import Ledger, Money, answer_rates, cohorts, funnel

PATH = "/growth"
STARS = "XTR"
CALLED = {STARS: "Stars ★"}
PAUSE = 20.0  # seconds between two drawings: it counts everybody
MONEY = {
    Language.FR: "value => value.toLocaleString('fr') + ' $'",
    Language.EN: "value => '$' + value.toLocaleString('en')",
}
SHOWN = 60  # days of the curve
WEEKS = 8  # of a cohort, in the table
WARM, COOL, FAINT = "#d9804f", "#7a86c9", "#9a90a2"


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def growth(request: Request) -> None:
        with at_desk(office, request, PATH, "growth") as desk:
            if desk is not None:
                box = block("div", "stack")
                await office.live.show(partial(_draw, desk, box), PAUSE)


async def _draw(desk: Desk, box: ui.element) -> None:
    app, words = desk.office.app, desk.words
    ledger = await asking.ledger(app.store.pool, None, wall(), app.tuning)
    box.clear()
    with box:
        for key, draw in PANELS.items():
            with block("section", "panel"):
                word("h2", words(key))
                draw(ledger, words)


def _funnel(ledger: Ledger, words: Words) -> None:
    steps = funnel(ledger)
    most = max((count for _, count in steps), default=0) or 1
    with block("div", "funnel"):
        for step, count in steps:
            shown = f"{words.number(count)} · {words.percent(count / most)}"
            bar(words.label("funnel", step.replace(" ", "-")), count / most, shown)


def _by_day(ledger: Ledger, words: Words) -> None:
    days = sorted(ledger.days, key=lambda each: each.day)[-SHOWN:]
    if not days:
        word("p", words("nothing-yet-people"), "quiet")
        return
    labels = [words.date(each.day) for each in days]
    active, cost = [each.active for each in days], [round(float(each.cost), 3) for each in days]
    chart(_options(labels, (words("people"), active), (words("cost"), cost), words))
    spent = sum(float(each.cost) for each in days)
    mean = spent / (sum(active) or 1)
    figures({words("cost"): words.dollars(spent), words("cost-active"): words.dollars(mean)})


def _options(
    labels: list[str], people: tuple[str, list[int]], cost: tuple[str, list[float]], words: Words
) -> dict[str, Any]:
    def axis(shown: dict[str, Any], **more: Any) -> dict[str, Any]:
        label = {"fontSize": 10, **more.pop("label", {})}
        return {"type": "value", "min": 0, "axisLabel": label, "splitLine": shown, **more}

    def line(name: str, data: list[Any], colour: str, at: int) -> dict[str, Any]:
        return {"type": "line", "name": name, "data": data, "color": colour, "yAxisIndex": at,
                "symbol": "circle", "symbolSize": 5}  # fmt: skip

    return {
        "grid": {"left": 36, "right": 52, "top": 34, "bottom": 24},
        "legend": {"top": 0},
        "tooltip": {"trigger": "axis", "confine": True},
        "xAxis": {"type": "category", "data": labels, "axisLabel": {"fontSize": 10},
                  "axisLine": {"lineStyle": {"color": FAINT}}, "axisTick": {"show": False}},
        "yAxis": [
            axis({"lineStyle": {"color": "#9a90a226"}}, minInterval=1),
            axis({"show": False}, label={":formatter": MONEY[words.language]}),
        ],
        "series": [line(*people, COOL, 0), line(*cost, WARM, 1)],
    }  # fmt: skip


def _cohorts(ledger: Ledger, words: Words) -> None:
    found = cohorts(ledger)
    if not found:
        word("p", words("nothing-yet-people"), "quiet")
        return
    weeks = min(WEEKS, max(len(each.back) for each in found) or 1)
    heads = [words("column-week"), words("people"), *(f"+{week}" for week in range(weeks))]
    rows = [
        [words.date(each.begins), words.number(each.users), *_filled(each.back, weeks, words)]
        for each in reversed(found)
    ]
    table(heads, rows)


def _filled(back: tuple[float, ...], weeks: int, words: Words) -> list[str]:
    """A week that is not over for everybody in it has no share yet."""
    shown = [words.percent(share) for share in back[:weeks]]
    return [*shown, *["–"] * (weeks - len(shown))]


def _churn(ledger: Ledger, words: Words) -> None:
    found = Counter(each.risk for each in ledger.people if each.adult is not None)
    figures({words(f"risk-{risk}"): words.number(found[risk]) for risk in Risk})


def _firsts(ledger: Ledger, words: Words) -> None:
    rates = answer_rates(ledger)
    if not rates:
        word("p", words("firsts-none"), "quiet")
        return
    heads = [words(f"column-{head}") for head in ("reason", "sent", "answered")]
    rows = [
        [words.label("reason", each.reason), words.number(each.sent),
         f"{words.number(each.answered)} · {words.percent(each.answered / (each.sent or 1))}"]
        for each in rates
    ]  # fmt: skip
    table(heads, rows)


def _revenue(ledger: Ledger, words: Words) -> None:
    if not ledger.money:
        word("p", words("revenue-none"), "quiet")
        return
    heads = [words(f"column-{head}") for head in ("month", "currency", "amount", "refunded")]
    rows = [
        [f"{each.month:%m/%Y}", CALLED.get(each.currency, each.currency),
         _amount(each.paid, each, words), _amount(each.refunded, each, words)]
        for each in ledger.money
    ]  # fmt: skip
    table(heads, rows)


def _amount(units: int, money: Money, words: Words) -> str:
    """Telegram's stars are whole; of other currencies the ledger keeps cents."""
    whole = money.currency == STARS
    return words.number(units / (1 if whole else 100), 0 if whole else 2)


PANELS = {
    "funnel": _funnel,
    "by-day": _by_day,
    "cohorts": _cohorts,
    "churn": _churn,
    "firsts": _firsts,
    "revenue": _revenue,
}
