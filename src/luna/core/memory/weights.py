"""The trained weights of recall, and the small file they are kept in."""

import json
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """``facts`` and ``questions`` tell kinds, (features, kinds); ``ranking`` weighs the signs of
    ``ranking.SIGNS``. ``trained_on`` is the digest of the data, ``fields`` the names of the
    lexical fields.
    """

    kinds: tuple[str, ...]
    facts: Matrix
    questions: Matrix
    ranking: Matrix
    fields: tuple[str, ...]
    trained_on: str


def pack(weights: Weights) -> bytes:
    """Return ``weights`` as the bytes of a small file, the same for the same weights."""
    about = {
        "kinds": weights.kinds,
        "ranking": [float(f"{each:.4f}") for each in weights.ranking],
        "fields": weights.fields,
        "trained_on": weights.trained_on,
    }
    head = np.frombuffer(json.dumps(about, sort_keys=True).encode(), np.uint8)
    file = BytesIO()
    # Half precision is far below what training can tell.
    facts, questions = weights.facts.astype(np.float16), weights.questions.astype(np.float16)
    np.savez_compressed(file, about=head, facts=facts, questions=questions)
    return file.getvalue()


def unpack(packed: bytes) -> Weights:
    """Read what ``pack`` wrote. Raises ``KeyError`` or ``ValueError`` on another file."""
    with np.load(BytesIO(packed), allow_pickle=False) as file:
        about = json.loads(file["about"].tobytes())
        facts, questions = (file[name].astype(np.float32) for name in ("facts", "questions"))
    return Weights(
        tuple(about["kinds"]),
        facts,
        questions,
        np.array(about["ranking"], np.float32),
        tuple(about["fields"]),
        about["trained_on"],
    )
