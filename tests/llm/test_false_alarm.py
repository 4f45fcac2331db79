"""Danger heard where none was meant: when the voice may stop being slow, and what it never does."""

from datetime import datetime

import pytest
from tests import shipped
from tests.llm.asking import luna, user
from tests.shipped import PERSONA

from luna.core.dice import Dice
from luna.core.model import Instruction, Intensity, Language, Message, Perception, Sentiment, Tier
from luna.core.speech import Moment, Prompt
from luna.llm.builtin_voice import CARE, BuiltinVoice
from luna.llm.false_alarm import called_off
from luna.senses import load_senses
from luna.talk.timeline import HOME

FR, EN = Language.FR, Language.EN
HELP = "if it's too much to carry: 988, free, day and night"
MEANT = "no no, i meant the boss in the game, it's just an expression"
GLAD = ("my cat is asleep on the keyboard lol", "we had tacos, they were great")
PLAIN = ("i might repaint my bedroom", "sage green", "the radio is on")
TALK = (HELP, "> " + MEANT, HELP, *(f"> {text}" for text in (*GLAD, *PLAIN)))


def told(*lines: str) -> tuple[Message, ...]:
    """A talk: what begins with ``>`` is theirs."""
    return tuple(user(x[2:]) if x.startswith("> ") else luna(x) for x in lines)


@pytest.mark.parametrize(
    "lines, expected",
    [
        pytest.param(TALK, True, id="taken back, and glad for five messages"),
        pytest.param(TALK[:-1], False, id="four are not enough"),
        pytest.param((*TALK, HELP), False, id="help named again"),
        pytest.param((HELP, *TALK[3:]), False, id="never taken back"),
        pytest.param(
            (HELP, "> it was a joke lol", HELP, *TALK[3:]), False, id="made light of, which is none"
        ),
        pytest.param((*TALK[:-1], "> i feel so tired of it all"), False, id="a sad word since"),
        pytest.param((*TALK[:3], *["> i see"] * 7), False, id="glad of nothing"),
        pytest.param(("hello", *TALK[3:]), False, id="no alarm at all"),
        pytest.param(
            (HELP, *TALK[3:], "> " + MEANT), True, id="taken back late, and glad all along"
        ),
    ],
)
def test_called_off(lines: tuple[str, ...], expected: bool) -> None:
    assert called_off(told(*lines), PERSONA.lines[EN]) is expected


@pytest.mark.parametrize(
    "said, taken_back",
    [
        pytest.param("mais non je parlais de mon boss dans le jeu", True, id="what was meant"),
        pytest.param("c'est une expression hein", True, id="a manner of speaking"),
        pytest.param("t'as mal compris", True, id="misunderstood"),
        pytest.param("c'était une blague", False, id="made light of"),
        pytest.param("ça va mieux", False, id="better is not taken back"),
    ],
)
def test_called_off_in_french(said: str, taken_back: bool) -> None:
    glad = ["trop bien le film mdr", "on a mangé des crêpes, super bonnes", *["le chat dort"] * 3]
    lines = ["appelle le 3114, jour et nuit", f"> {said}", *(f"> {text}" for text in glad)]
    assert called_off(told(*lines), PERSONA.lines[FR]) is taken_back


@pytest.fixture(scope="module")
def voice() -> BuiltinVoice:
    return BuiltinVoice(PERSONA, load_senses().encode, shipped.HEARD)


def reply(voice: BuiltinVoice, said: str, history: tuple[Message, ...], **seen: object) -> str:
    """What she answers in the session of a crisis."""
    sure = Perception(language=EN, **seen)  # type: ignore[arg-type]
    moment = Moment("playful", "connection", datetime(2026, 11, 24, 20, 45, tzinfo=HOME), "couch")
    return voice.reply(
        Prompt(
            tier=Tier.SAFE,
            language=EN,
            persona="",
            guidance="",
            history=history,
            said=(said,),
            seen=sure,
            moment=moment,
            instructions=(Instruction("user_sad", 30.0),),
            spoken=frozenset(),
            dice=Dice("1"),
        )
    )


@pytest.mark.parametrize(
    "lines, slow",
    [
        pytest.param(TALK, False, id="a false alarm"),
        pytest.param(TALK[:4], True, id="too soon"),
    ],
)
def test_the_voice_is_herself_again(
    voice: BuiltinVoice, lines: tuple[str, ...], slow: bool
) -> None:
    stock = PERSONA.lines[EN]
    answered = stock.intent_of(reply(voice, "my sofa is so comfy", told(*lines)).split("\n")[0])
    assert (answered in {"suite_calme", "suite_douce"}) is slow


@pytest.mark.parametrize("said", ["i think i'm falling for you", "i love you", "send a kiss"])
@pytest.mark.parametrize("lines", [TALK, TALK[:4]], ids=["a false alarm", "a crisis"])
def test_nothing_flirts_in_that_session(
    voice: BuiltinVoice, said: str, lines: tuple[str, ...]
) -> None:
    bubbles = reply(
        voice, said, told(*lines), intensity=Intensity.FLIRT, sentiment=Sentiment.POSITIVE
    )
    assert bubbles in {line.text for line in PERSONA.lines[EN].intents[CARE].say}
