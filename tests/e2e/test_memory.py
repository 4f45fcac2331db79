"""``/memory`` over Telegram: its list, its pages and its buttons."""

from tests.e2e.stage import Stage, performing
from tests.fakes.people import FakeUser
from tests.fakes.records import Sent
from tests.fakes.telegram import FakeTelegram

from luna.opening import Mind

TOLD = (
    "j'habite à Brest, j'ai 34 ans, mon chien s'appelle Rocky, j'adore le jazz, "
    "je suis allergique aux noix, je suis infirmier"
)


async def answered(stage: Stage, user: FakeUser, text: str, *, tap: bool = False) -> Sent:
    """Say or tap something, and hear the last of what comes back."""
    count = len(user.inbox)
    await (user.taps(text) if tap else user.says(text))
    await user.hears(1, after=count)
    await stage.settled()
    return user.inbox[-1]


async def test_the_list_is_paged_corrected_pinned_and_erased(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        for each in TOLD.split(", "):
            await answered(stage, user, each)
        first = await answered(stage, user, "/memory")
        assert "(1/2)" in first.text
        assert "Ville : Brest" in first.text
        second = await answered(stage, user, "→", tap=True)
        assert "(2/2)" in second.text
        assert "noix" in second.text
        await answered(stage, user, "/memory")
        asked = await answered(stage, user, "✏️ 3", tap=True)
        assert "Brest" in asked.text
        fixed = await answered(stage, user, "Quimper")
        assert "Quimper" in fixed.text
        listed = await answered(stage, user, "/memory")
        assert "Quimper" in listed.text
        assert "Brest" not in listed.text
        pinned = await answered(stage, user, "📌 3", tap=True)
        assert "📌 Ville : Quimper" in pinned.text
        gone = await answered(stage, user, "🗑 3", tap=True)
        assert "Effacé" in gone.text
        left = await answered(stage, user, "/memory")
        assert "Quimper" not in left.text
        assert "(1/1)" in left.text
