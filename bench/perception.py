"""CPU milliseconds that one perception costs: median and 95th percentile over varied messages.

Run: ``.venv/bin/python -m bench.perception``. Target (DESIGN): at most 5 ms a message.
"""

from datetime import datetime
from statistics import median, quantiles
from time import process_time_ns
from zoneinfo import ZoneInfo

from luna.core.perception import Senses, perceive
from luna.senses import load_senses

ROUNDS = 40
NOW = datetime(2026, 6, 10, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
MESSAGES = (
    "cc",
    "mdrrr",
    "jsuis trop content de te parler",
    "t'es un bot ou une vraie personne ?",
    "j'ai un entretien demain à 14h, je stresse",
    "wyd tonight? i'm so bored lol",
    "Bonsoir Luna, comment s'est passée votre journée ?",
    "mon fils a 15 ans et il me rend dingue avec son scooter",
    "franchement j'en peux plus, ma copine m'a quitté hier et mon boss m'a encore pris la tête",
    "je voulais te dire que ça me fait du bien de parler avec toi le soir, tu m'écoutes "
    "mieux que la plupart des gens que je connais, et ça compte beaucoup pour moi en ce moment",
)


def main() -> None:
    senses = load_senses()
    for message in MESSAGES:
        perceive(message, senses, NOW)
    costs = [_cost(message, senses) for _ in range(ROUNDS) for message in MESSAGES]
    tail = quantiles(costs, n=20)[-1]
    print(f"CPU a message: median {median(costs):.2f} ms, p95 {tail:.2f} ms")


def _cost(message: str, senses: Senses) -> float:
    before = process_time_ns()
    perceive(message, senses, NOW)
    return (process_time_ns() - before) / 1e6


if __name__ == "__main__":
    main()
