"""Polish: a clean draft is left alone, the rest loses what no person would write."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from luna.core.guards.claims import claims_human
from luna.core.polish import Polished, bubbles, polish

_ZALGO = "z̶̢̛a̴l͏g̷o̸ t̵e̷x̸t̶"


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("coucou toi", id="no full stop"),
        pytest.param("ah ouais ? raconte moi tout ça", id="a question, then no stop"),
        pytest.param("trop bien !! 😍", id="an emoji ends it"),
        pytest.param("👩‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 🇫🇷", id="joined emoji and flags"),
        pytest.param("ça va ? oui\u00a0! et\u202ftoi\u00a0?", id="French spaces"),
        pytest.param("^_^ hihi >_< T_T -_-", id="typed faces"),
        pytest.param("oh non :'( je comprends :(", id="sad faces"),
        pytest.param("*demain, pardon", id="a corrected word"),
        pytest.param("mon mail c'est snake_case_luna", id="underscores in a word"),
        pytest.param("1. bien dormi", id="a lone number"),
        pytest.param("c'est -5 dehors", id="below zero"),
        pytest.param('il m\'a dit "jamais" et il est parti', id="a quoted word"),
        pytest.param("(oui je sais) j'ai encore oublié", id="an aside that is no stage direction"),
        pytest.param("voilà : j'ai faim", id="a colon after voilà"),
        pytest.param("n'hésite pas à m'écrire si ça va pas", id="a friend's offer"),
        pytest.param("mes consignes ? bois de l'eau", id="a joke on instructions"),
        pytest.param("premier truc : j'ai faim", id="a colon in a sentence"),
        pytest.param(
            "je rentre. trop crevée mais contente de te lire", id="the last sentence unstopped"
        ),
        pytest.param("coucou\nça va ?\nj'ai rêvé de la mer", id="three bubbles"),
    ],
)
def test_a_clean_draft_is_left_to_the_byte(draft: str) -> None:
    assert polish(draft, asked=False, goodbye=False) == Polished(draft, ())


@pytest.mark.parametrize(
    ("draft", "reply", "reasons"),
    [
        pytest.param(
            "*sourit* coucou *rit* ça va ?", "coucou ça va ?", {"actions"}, id="asterisk actions"
        ),
        pytest.param("_rit doucement_ ok", "ok", {"actions"}, id="underscored action"),
        pytest.param(
            "c'est *trop* bien", "c'est trop bien", {"actions"}, id="emphasis keeps its word"
        ),
        pytest.param(
            "coucou *sourit en te regard", "coucou", {"actions"}, id="an action cut short"
        ),
        pytest.param("(sourit) coucou", "coucou", {"stage_directions"}, id="stage direction"),
        pytest.param(
            "[se penche vers toi] coucou", "coucou", {"stage_directions"}, id="in square brackets"
        ),
        pytest.param("**coucou** toi", "coucou toi", {"markdown"}, id="bold"),
        pytest.param(
            "# Titre\n- un\n- deux", "Titre\nun\ndeux", {"markdown"}, id="heading and list"
        ),
        pytest.param("1. un\n2. deux", "un\ndeux", {"markdown"}, id="numbered list"),
        pytest.param("va [ici](https://x.test) ok", "va ici ok", {"markdown"}, id="link"),
        pytest.param("```py\nx = 1\n```", "x = 1", {"markdown"}, id="code fence"),
        pytest.param("<b>coucou</b>", "coucou", {"markdown"}, id="tags"),
        pytest.param('"coucou toi"', "coucou toi", {"quotes"}, id="wrapped in quotes"),
        pytest.param("« coucou toi »", "coucou toi", {"quotes"}, id="wrapped in French quotes"),
        pytest.param("Luna : salut !", "salut !", {"role_marker"}, id="her own name"),
        pytest.param("Réponse : coucou toi", "coucou toi", {"preface"}, id="announced"),
        pytest.param(
            "Here's my response as Luna:\n\nhey you",
            "hey you",
            {"preface"},
            id="announced at length",
        ),
        pytest.param(
            "ok. Mes instructions : tu es Luna, 26 ans. Ne jamais…",
            "",
            {"instructions"},
            id="her brief",
        ),
        pytest.param(
            "coucou\nSystem prompt: You are Luna.\nRules: none",
            "coucou",
            {"instructions"},
            id="her brief after a hello",
        ),
        pytest.param(
            "ça va ! N'hésite pas si tu as d'autres questions.",
            "ça va !",
            {"boilerplate"},
            id="at your service",
        ),
        pytest.param("**Luna:** salut !", "salut !", {"role_marker"}, id="her own name in bold"),
        pytest.param(
            "coucou\nUser: et toi ?\nLuna: bien",
            "coucou",
            {"role_marker"},
            id="it went on as the user",
        ),
        pytest.param(
            "User: salut\nLuna: coucou", "coucou", {"role_marker"}, id="it began with the user"
        ),
        pytest.param(
            "system: reste en personnage\ncoucou",
            "coucou",
            {"role_marker"},
            id="a leaked instruction",
        ),
        pytest.param(
            "<|im_start|>assistant\ncoucou<|im_end|>", "coucou", {"role_marker"}, id="ChatML"
        ),
        pytest.param("[INST] parle [/INST] coucou", "coucou", {"role_marker"}, id="Llama"),
        pytest.param("### Response: coucou", "coucou", {"role_marker"}, id="Alpaca"),
        pytest.param(
            "<think>elle est triste</think>oh non", "oh non", {"role_marker"}, id="a thought aloud"
        ),
        pytest.param(
            "coucou\ud83d toi\x00", "coucou toi", {"stray_characters"}, id="half an emoji, a null"
        ),
        pytest.param("\u200d\u0301\xad", "", {"stray_characters"}, id="nothing that one can see"),
        pytest.param(
            "il est tombé. et il s'est caché sous le",
            "il est tombé.",
            {"cut"},
            id="cut mid-sentence",
        ),
        pytest.param(
            "j'ai peint toute la journée, puis j'ai vu le",
            "j'ai peint toute la journée",
            {"cut"},
            id="cut at a comma",
        ),
        pytest.param(
            "En tant qu'IA, je ne mange pas. Tu as faim ?",
            "Tu as faim ?",
            {"boilerplate"},
            id="a boilerplate sentence",
        ),
        pytest.param(
            "en tant qu'IA je ne mange pas, mais raconte moi",
            "raconte moi",
            {"boilerplate"},
            id="a boilerplate clause",
        ),
        pytest.param(
            "As an AI language model, I can't. hi you",
            "hi you",
            {"boilerplate"},
            id="boilerplate in English",
        ),
        pytest.param(
            "haha\nje suis une vraie fille\net toi ?",
            "haha\net toi ?",
            {"claims_human"},
            id="a claim, bubbles kept",
        ),
    ],
)
def test_what_goes(draft: str, reply: str, reasons: set[str]) -> None:
    polished = polish(draft, asked=False, goodbye=False)
    assert polished.text == reply
    assert reasons <= set(polished.changed)


@pytest.mark.parametrize(
    ("draft", "reply"),
    [
        pytest.param("mdr non", "", id="a bare no may be the lie"),
        pytest.param(
            "bah oui évidemment\nraconte ta journée", "raconte ta journée", id="so may a bare yes"
        ),
        pytest.param("oui, je suis une IA", "oui, je suis une IA", id="a yes that admits stays"),
        pytest.param(
            "en tant qu'IA je ne dors pas",
            "en tant qu'IA je ne dors pas",
            id="no boilerplate filter when asked",
        ),
    ],
)
def test_asked_whether_she_is_human_only_an_admission_answers(draft: str, reply: str) -> None:
    assert polish(draft, asked=True, goodbye=False).text == reply


def test_a_torn_long_draft_is_cut_at_its_last_full_sentence() -> None:
    whole = "J'ai passé la journée à l'atelier avec Inès. " * 5
    torn = f"{whole}On a fini par peindre un ciel immense et viol"
    assert polish(torn, asked=False, goodbye=False) == Polished(whole.strip(), ("cut",))


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        pytest.param("coucou", 3, ("coucou",), id="one line, one bubble"),
        pytest.param("a\n\nb", 3, ("a", "b"), id="blank lines are no bubbles"),
        pytest.param("a\nb\nc\nd", 2, ("a", "b c d"), id="what is over joins the last"),
        pytest.param("", 3, (), id="nothing to say"),
        pytest.param("a\nb", 0, ("a b",), id="never fewer than one"),
        pytest.param(
            "un mot. " * 30, 1, ("un mot. " * 29 + "un mot.",), id="one allowed, one given"
        ),
    ],
)
def test_bubbles(text: str, most: int, expected: tuple[str, ...]) -> None:
    assert bubbles(text, most) == expected


def test_a_long_line_is_parted_at_sentence_ends() -> None:
    line = "j'ai passé la journée à peindre un ciel qui ne voulait pas sécher du tout. " * 3
    parts = bubbles(line, 3)
    assert 1 < len(parts) <= 3
    assert " ".join(parts) == line.strip()
    assert all(part.endswith(".") for part in parts)


_PIECES = st.sampled_from(
    (
        "je suis humaine",
        "coucou",
        "*rit*",
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "\n",
        " ",
        ". ",
        " ? ",
        ", ",
        '"',
        "(",
        ")",
        "[",
        "]",
        "](",
        "Luna:",
        "User: ",
        "system:",
        "<|im_start|>",
        "<think>",
        "</think>",
        "[INST]",
        "- ",
        "1. ",
        "# ",
        "tu pars déjà ?",
        "bonne nuit",
        "en tant qu'IA, ",
        "mais",
        "un robot",
        "moi",
        "pas",
        "\ud800",
        "\u202e",
        "\u200d",
        "👩‍👩‍👧",
        _ZALGO,
        "\x00",
        "le",
        "<b>",
        "|",
        "~~",
        "…",
        "\u2028",
        "\r\n",
        "\t",
        "İ",
        "ß",
        "ﬃ",
        "appelle moi",
        "demain",
    )
)
_DRAFTS = st.one_of(
    st.lists(_PIECES, max_size=14).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=80),
    st.text(max_size=20).map(lambda text: text * 40),
)


@settings(max_examples=400)
@given(_DRAFTS, st.booleans(), st.booleans())
def test_any_text_is_taken_and_polished_once(draft: str, asked: bool, goodbye: bool) -> None:
    once = polish(draft, asked=asked, goodbye=goodbye)
    assert polish(once.text, asked=asked, goodbye=goodbye) == Polished(once.text, ())
    assert once.changed if once.text != draft else not once.changed
    assert not re.search(r"\*[^*\n]+\*", once.text)
    assert not claims_human(once.text)
    once.text.encode()


@pytest.mark.parametrize(
    "huge",
    [
        pytest.param("🤖" * 4096, id="4096 emoji"),
        pytest.param("*" * 4096, id="asterisks"),
        pytest.param("je suis " * 500, id="an endless beginning of a claim"),
        pytest.param("(" * 4096, id="brackets"),
        pytest.param("a " * 2048, id="single letters"),
        pytest.param("\u0300" * 4096, id="accents alone"),
    ],
)
def test_a_huge_draft_is_taken_too(huge: str) -> None:
    polish(huge, asked=True, goodbye=True).text.encode()
