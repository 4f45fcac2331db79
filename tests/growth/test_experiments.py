"""Who gets what in an experiment, what may be tried, and what is said of it."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from tests.core.living import luna

from luna.commands.experiments import told
from luna.core.model import Language
from luna.growth.experiments import Arm, Experiment, Guardrail, Metric, Trials, arm_of
from luna.growth.reading import FILE, read_trials
from luna.growth.sequential import Count
from luna.growth.verdicts import Advice, verdicts
from luna.persona import PersonaError, persona_folder
from luna.tuning import load_tuning

RULES = load_tuning(persona_folder() / "tuning.toml")
BEGINS = date(2026, 12, 1)
ARMS = (Arm("as_is"), Arm("rarer", tuning={"proactive.hello_chance": 0.1}))
WHOLE = """
[experiment.hello]
question = "Does a rarer hello lose fewer?"
metric = "back"
begins = 2026-12-01
ends = 2027-01-31
share = 0.5
[experiment.hello.arm.as_is]
[experiment.hello.arm.rarer]
weight = 2
tuning = { "proactive.hello_chance" = 0.1 }
instructions.fr = { "first.hello" = "Écris court." }
instructions.en = { "first.hello" = "Write short." }
"""


def tried(share: float = 1.0, key: str = "hello", arms: tuple[Arm, ...] = ARMS) -> Experiment:
    return Experiment(key, "?", Metric.BACK, BEGINS, date(2027, 1, 31), share, arms)


def test_the_same_arm_for_ever() -> None:
    assert [arm_of(tried(), str(n)) for n in range(50)] == [
        arm_of(tried(), str(n)) for n in range(50)
    ]


def test_shares_are_as_asked_and_experiments_do_not_lean_on_each_other() -> None:
    one, other = tried(0.5), tried(1.0, "another")
    given = [(arm_of(one, str(n)), arm_of(other, str(n))) for n in range(4000)]
    names = Counter((a.name if a else None, b.name if b else None) for a, b in given)
    for (first, _), count in names.items():
        assert count / 4000 == pytest.approx(0.25 if first is None else 0.125, abs=0.025)


@pytest.mark.parametrize(
    "on, arms",
    [
        pytest.param(date(2026, 11, 30), 0, id="not yet"),
        pytest.param(BEGINS, 1, id="from the first day"),
        pytest.param(date(2027, 2, 1), 0, id="over"),
    ],
)
def test_when_it_runs(on: date, arms: int) -> None:
    assert len(Trials((tried(),), luna(), RULES).fit("7", on).arms) == arms


def test_an_arm_changes_numbers_and_guidance_and_nothing_else(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE.replace("share = 0.5", "share = 1.0"))
    assert found is not None
    fits = {fit.arms: fit for n in range(40) if (fit := found.fit(str(n), BEGINS))}
    as_is, rarer = fits[(("hello", "as_is"),)], fits[(("hello", "rarer"),)]
    assert (as_is.tuning, as_is.persona) == (RULES, luna())
    assert rarer.tuning.proactive.hello_chance == 0.1
    assert rarer.tuning.proactive.winback_days == RULES.proactive.winback_days
    assert rarer.persona.guidance[Language.FR]["first.hello"] == "Écris court."
    assert rarer.persona.texts == luna().texts


def test_nothing_is_tried_where_there_is_no_file(tmp_path: Path) -> None:
    assert read_trials(tmp_path, luna(), RULES) is None


@pytest.mark.parametrize(
    "change, why",
    [
        (("proactive.hello_chance", "safety.hurt_hours"), "protects people"),
        (("proactive.hello_chance", "proactive.quiet_from"), "has no 'proactive.quiet_from'"),
        (("= 0.1", '= "often"'), "valid number"),
        (('"back"', '"clicks"'), "unknown metric"),
        (("share = 0.5", "share = 2"), "at most 1"),
        (("2026-12-01", '"soon"'), "must be a date"),
        (('instructions.en = { "first.hello" = "Write short." }', ""), "every language"),
        (('instructions.fr = { "first.hello"', 'instructions.fr = { "first.oi"'), "no instruction"),
        (("[experiment.hello.arm.as_is]\n", ""), "two arms"),
        (("arm.as_is]\n", "arm.as_is]\ntuning = { 'mood.weight' = 1.0 }\n"), "first arm"),
        (("weight = 2", "weight = 0"), "above 0"),
        (("metric =", "measure ="), "unknown key"),
    ],
)
def test_what_may_not_be_tried(tmp_path: Path, change: tuple[str, str], why: str) -> None:
    assert change[0] in WHOLE
    with pytest.raises(PersonaError, match=why):
        read(tmp_path, WHOLE.replace(*change))


def read(folder: Path, text: str) -> Trials | None:
    (folder / FILE).write_text(text)
    return read_trials(folder, luna(), RULES)


Shown = dict[str, tuple[tuple[int, int], tuple[int, int]]]


@pytest.mark.parametrize(
    "shown, advice",
    [
        pytest.param({}, Advice.WAIT, id="nobody has met it"),
        pytest.param({"back": ((5000, 300), (5000, 450))}, Advice.BETTER, id="better"),
        pytest.param({"back": ((5000, 450), (5000, 300))}, Advice.WORSE, id="worse"),
        pytest.param({"back": ((200, 12), (200, 18))}, Advice.WAIT, id="too early"),
        pytest.param(
            {"back": ((5000, 300), (5000, 450)), "opted_out": ((5000, 100), (5000, 300))},
            Advice.STOP,
            id="better, but people leave",
        ),
        pytest.param(
            {"dependent": ((5000, 300), (5000, 100))}, Advice.WAIT, id="less harm is no harm"
        ),
    ],
)
def test_verdicts(shown: Shown, advice: Advice) -> None:
    counts = {
        ("hello", arm, what): Count(*pair[place])
        for what, pair in shown.items()
        for place, arm in enumerate(("as_is", "rarer"))
    }
    (found,) = verdicts((tried(),), counts)
    assert found.advice == advice
    assert str(advice) in told((tried(),), counts)
    assert found.harms == ((Guardrail.OPTED_OUT,) if advice is Advice.STOP else ())
