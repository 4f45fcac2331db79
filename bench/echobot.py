"""The bare bot to compare with: python-telegram-bot as it comes, saying everything again.

No database, no promise: `python -m bench.echobot TOKEN BASE_URL`.
"""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(token: str, base_url: str) -> None:
    bot = Application.builder().token(token).base_url(f"{base_url}/bot").build()
    bot.add_handler(MessageHandler(filters.TEXT, echo))
    bot.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
