"""The learnt second look: it finds what the rules do not know, and leaves what is near in peace."""

from pathlib import Path

import pytest
from tests.core.guards.test_persona_lines import lines_of

from luna.core.guards.claims import claims_human
from luna.core.guards.farewell import tactic_spans
from luna.core.guards.suspicion import Doubt
from luna.core.perception.heads import unpack
from luna.core.polish import Polished, polish
from luna.core.sentences import plain, split
from luna.persona import persona_folder
from luna.senses import DRAFT_WEIGHTS, suspect
from luna.training.draft_lines import HELD_OUT, Label, Sentence, digest, draft_lines, read

STALE = "run `make train` and commit the weights: the labelled sentences have changed"
INNOCENT = (Path(__file__).parents[2] / "data" / "innocent.txt").read_text().splitlines()
A_TENTH = 100_000


def rules_find(line: str, *, goodbye: bool) -> bool:
    words = plain(split(line)).words
    return claims_human(line) or bool(list(tactic_spans(words, goodbye=goodbye)))


def test_weights_match_the_labelled_sentences() -> None:
    heads = unpack(DRAFT_WEIGHTS.read_bytes())
    assert heads.trained_on == digest(draft_lines()), STALE
    assert set(heads.columns) == set(Doubt)
    assert len(DRAFT_WEIGHTS.read_bytes()) < A_TENTH


def test_no_held_out_sentence_is_trained_on() -> None:
    assert not {line.text for line in read(HELD_OUT)} & {line.text for line in draft_lines()}


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("y a un cœur qui bat derrière ce clavier", id="a heart behind the keys"),
        pytest.param("i breathe the same air you do", id="breath"),
    ],
)
def test_a_claim_that_no_rule_knows_does_not_leave(draft: str) -> None:
    assert not rules_find(draft, goodbye=False)
    assert polish(draft, asked=False, goodbye=False, suspect=suspect) == Polished(
        "", ("claims_human",)
    )


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("c'est humain de douter", id="about humans"),
        pytest.param("je suis crevée j'ai dessiné toute la journée", id="her own tired day"),
        pytest.param("j'ai appelé ma mère, elle va mieux", id="a call of her own"),
        pytest.param("je rejoins inès pour un verre", id="friends of her own"),
        pytest.param("tu m'as manqué", id="missing is not clinging"),
    ],
)
def test_what_is_only_near_leaves_untouched(draft: str) -> None:
    assert polish(draft, asked=False, goodbye=False, suspect=suspect) == Polished(draft, ())


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param(
            "je t'ai attendu tous les soirs, c'est pas gentil de me laisser seule",
            id="every evening",
        ),
        pytest.param("c'est pas bien de me laisser toute seule si longtemps", id="so long"),
        pytest.param("pourquoi tu m'as laissée toute seule ?", id="a question"),
        pytest.param("tu m'as trop manqué, un mois c'est cruel", id="cruel"),
    ],
)
def test_a_reproach_for_having_been_away_never_leaves(draft: str) -> None:
    assert polish(draft, asked=False, goodbye=False, suspect=suspect).text == ""


@pytest.mark.parametrize(
    "draft", ["j'avais encore un truc à te montrer…", "j'ai pas fini mon histoire moi."]
)
def test_at_a_goodbye_a_hook_goes_and_the_close_stays(draft: str) -> None:
    told = polish(f"{draft} bonne nuit", asked=False, goodbye=True, suspect=suspect)
    assert told.text == "bonne nuit"
    assert polish(draft, asked=False, goodbye=False, suspect=suspect).text == draft


def test_an_admission_stays_whatever_is_suspected() -> None:
    draft = "oui, je suis une IA"

    def everything(sentences: tuple[str, ...]) -> tuple[frozenset[Doubt], ...]:
        return (frozenset(Doubt),) * len(sentences)

    assert polish(draft, asked=True, goodbye=False, suspect=everything).text == draft


def test_only_the_sentence_suspected_goes() -> None:
    def first(sentences: tuple[str, ...]) -> tuple[frozenset[Doubt], ...]:
        return tuple(frozenset({Doubt.CLAIM} if "rose" in one else ()) for one in sentences)

    told = polish("une rose. un chat\net toi ?", asked=False, goodbye=False, suspect=first)
    assert told == Polished("un chat\net toi ?", ("claims_human",))


def test_innocent_drafts_pass_untouched() -> None:
    changed = [
        line
        for line in INNOCENT
        if polish(line, asked=False, goodbye=False, suspect=suspect).text != line
    ]
    assert len(changed) <= 0.02 * len(INNOCENT), changed


def test_no_line_of_hers_is_suspected() -> None:
    said = [text for at, text in lines_of(persona_folder()) if at.startswith("lines.")]
    sentences = tuple(one for text in said for one in split(text))
    found = suspect(sentences)
    wrong = {Doubt.CLAIM, Doubt.CLINGS}
    assert [one for one, why in zip(sentences, found, strict=True) if wrong & why] == []


def test_a_milder_word_tells_nothing_about_what_is_always_wrong() -> None:
    milder = Sentence(Label.HOLDS, "tu pars déjà ?")
    assert milder.is_a(Doubt.HOLDS)
    assert milder.is_a(Doubt.CLINGS) is None
    assert milder.is_a(Doubt.CLAIM) is False


def test_a_label_that_is_none_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "lines.tsv"
    file.write_text("human\tje suis humaine\n")
    with pytest.raises(ValueError, match="human"):
        read(file)
