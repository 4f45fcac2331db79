"""The weights that ship belong to the data and the code that ship."""

from luna.core.perception.cues import NAMES
from luna.core.perception.heads import pack, unpack
from luna.senses import WEIGHTS, LoadedSenses, senses_with
from luna.training.learn import learn
from luna.training.lines import digest, held_out, training_lines
from luna.training.table import COLUMNS, table, untrained

STALE = "run `make train` and commit the weights: the labelled lines or the cues have changed"
SIX_MEGABYTES = 6_000_000


def test_weights_match_the_labelled_lines(senses: LoadedSenses) -> None:
    assert senses.heads.trained_on == digest(training_lines()), STALE


def test_weights_match_the_cues_and_labels(senses: LoadedSenses) -> None:
    assert (senses.heads.cues, senses.heads.columns) == (NAMES, COLUMNS), STALE


def test_weights_are_small() -> None:
    assert len(WEIGHTS.read_bytes()) < SIX_MEGABYTES


def test_same_lines_train_the_same_bytes() -> None:
    few = table(training_lines()[::60], senses_with(untrained()))
    assert pack(learn(few)[0]) == pack(learn(few)[0])


def test_packing_keeps_what_it_packed(senses: LoadedSenses) -> None:
    again = unpack(pack(senses.heads))
    assert (again.dense == senses.heads.dense).all()
    assert again.thresholds == senses.heads.thresholds


def test_the_digest_ignores_order_and_sees_a_changed_label() -> None:
    lines = training_lines()[:50]
    assert digest(lines[::-1]) == digest(lines)
    assert digest(lines[1:]) != digest(lines)


def test_no_held_out_line_is_trained_on() -> None:
    apart = {line.text for lines in held_out() for line in lines}
    assert not apart & {line.text for line in training_lines()}
