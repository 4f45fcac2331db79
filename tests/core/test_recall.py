"""Recall: what she answers when asked, that she makes nothing up, and what a prompt may hold."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.memory.keeping import TOLD, memory

from luna.core import recall
from luna.core.memory.memories import Memory, statement
from luna.core.memory.traits import of_facts, of_question
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses
from luna.core.systems.notebook import Use
from luna.recalling import load_weights
from luna.senses import load_senses
from luna.training.recall_lines import HELD_OUT, people

TOLD_OF = (
    memory("first_name", "Karim"),
    memory("city", "Marseille"),
    memory("job", "livreur"),
    memory("pets", "Rocky", what="chien", words="mon chien s'appelle Rocky"),
    memory("family", "Léa", what="sœur", words="ma sœur s'appelle Léa"),
    memory("facts", "allergique aux cacahuètes", words="je suis allergique aux cacahuètes"),
    memory("likes", "le jazz", words="j'adore le jazz"),
)


@pytest.fixture(scope="module")
def senses() -> Senses:
    return load_senses()


@pytest.fixture(scope="module")
def weights() -> Weights:
    return load_weights()


@pytest.fixture(scope="module")
def held(senses: Senses, weights: Weights) -> list[Memory]:
    read = of_facts([statement(each) for each in TOLD_OF], senses, weights)
    return [replace(each, traits=traits) for each, traits in zip(TOLD_OF, read, strict=True)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("tu te souviens de mon métier ?", True, id="do you remember"),
        pytest.param("c'est quoi mon prénom ?", True, id="what is my"),
        pytest.param("elle s'appelle comment ma fille ?", True, id="what is she called"),
        pytest.param("j'habite où ?", True, id="where do I live"),
        pytest.param("what's my name?", True, id="English"),
        pytest.param("j'habite dans quelle ville ?", True, id="in which"),
        pytest.param("je roule en quoi ?", True, id="in what"),
        pytest.param("mon rendez-vous c'est quand ?", True, id="when is mine"),
        pytest.param("je suis végétarien tu te souviens ?", True, id="you remember, behind it"),
        pytest.param("je t'ai dit ce que j'étudiais ?", True, id="have I told you"),
        pytest.param("quand je prends le métro je rêve", False, id="whenever"),
        pytest.param("j'ai personne à qui parler", False, id="nobody to whom"),
        pytest.param("mon mec me trompe, je fais quoi ?", False, id="what to do"),
        pytest.param("c'est quoi ton film préféré ?", False, id="about her"),
        pytest.param("comment je fais pour dormir ?", False, id="advice"),
        pytest.param("je sais pas quoi faire", False, id="no question"),
    ],
)
def test_asks(text: str, asked: bool) -> None:
    assert recall.asks(text) is asked


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("c'est quoi mon prénom ?", "Karim", id="name"),
        pytest.param("je bosse dans quoi ?", "livreur", id="job"),
        pytest.param("il s'appelle comment mon toutou ?", "Rocky", id="dog, in another word"),
        pytest.param("ma frangine elle s'appelle comment ?", "Léa", id="sister, in another word"),
        pytest.param("je suis allergique à quoi ?", "allergique aux cacahuètes", id="allergy"),
        pytest.param("il s'appelle comment mon chat ?", None, id="a cat never spoken of"),
        pytest.param("elle s'appelle comment ma fille ?", None, id="no daughter"),
        pytest.param("j'ai quel âge ?", None, id="no age"),
        pytest.param("tu connais mon nom de famille ?", None, id="no family name"),
        pytest.param("c'est quoi ma voiture ?", None, id="no car"),
    ],
)
def test_answering(
    question: str, value: str | None, held: list[Memory], senses: Senses, weights: Weights
) -> None:
    asked, past = of_question(question, senses, weights)
    found = recall.answering(question, asked, past, held, weights)
    assert (found.value if found else None) == value


def test_what_was_never_said_is_hardly_ever_answered(
    held: list[Memory], senses: Senses, weights: Weights
) -> None:
    """Questions that none of these people's facts answer, asked of somebody who told even less."""
    never = [ask.text for person in people() for ask in person.asks if ask.sort == "never"]
    never += [ask.text for who in people(HELD_OUT) for ask in who.asks if ask.sort == "never"]
    others = [each for each in held if each.field != "family"]
    made_up = [
        text
        for text in never
        if recall.answering(text, *of_question(text, senses, weights), others, weights)
        and not any(word in text for word in ("chien", "allergique"))
    ]
    assert len(made_up) / len(never) <= 0.05, made_up


def test_a_closed_memory_answers_only_for_the_past(
    held: list[Memory], senses: Senses, weights: Weights
) -> None:
    old = [replace(each, closed=TOLD) for each in held if each.field == "city"]
    now, past = (of_question(text, senses, weights)[0] for text in ("j'habite où ?", "avant ?"))
    assert recall.answering("j'habite où ?", now, False, old, weights) is None
    assert recall.reminded(past, old, TOLD, weights) == []


@pytest.mark.parametrize(
    ("times", "days", "comes"),
    [
        pytest.param(1, 0, True, id="it goes on within the day"),
        pytest.param(3, 1, False, id="worn by three days"),
        pytest.param(3, 60, True, id="rested"),
    ],
)
def test_what_came_up_of_late_rests(
    times: int, days: int, comes: bool, held: list[Memory], senses: Senses, weights: Weights
) -> None:
    asked, _ = of_question("j'ai vu un concert hier", senses, weights)
    jazz = replace(held[6], id=7)
    free = recall.reminded(asked, [jazz], TOLD, weights)
    assert free == [jazz]
    used = Use(7, times, (TOLD - timedelta(days=days)).date())
    assert bool(recall.reminded(asked, [jazz], TOLD, weights, [used])) is comes


def test_a_prompt_holds_who_they_are_and_what_is_near_within_its_budget(
    held: list[Memory], senses: Senses, weights: Weights
) -> None:
    asked, _ = of_question("j'ai promené le chien ce matin", senses, weights)
    near = [each.value for each in recall.reminded(asked, held, TOLD, weights)]
    assert near[:4] == ["Karim", "Marseille", "livreur", "Rocky"]
    assert "le jazz" not in near
    many = [replace(held[3], id=at, told=TOLD - timedelta(days=at)) for at in range(500)]
    total = sum(len(each.value) for each in recall.reminded(asked, many, TOLD, weights))
    assert total < recall.BUDGET
