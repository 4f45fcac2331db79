"""What can go wrong for a user or an operator: one clear line each, with the way to mend it."""


class LunaError(Exception):
    """Its message is one line: what is wrong and how to mend it. Commands print it and exit 2."""


class SettingsError(LunaError):
    """A setting is missing, unknown or wrong."""


class DatabaseError(LunaError):
    """The database cannot be made, started, reached or stopped."""


class VoiceError(LunaError):
    """A voice could not speak; its message names the voice and why, never what was said."""


class LeaseLostError(LunaError):
    """Somebody else took a bond over; nothing of this turn was written."""


class ReviewError(LunaError):
    """A decision on somebody who is not there to be decided upon."""


class VaultError(LunaError):
    """A master key is missing, wrong or unknown, or sealed words do not open; never the words."""


class PhotoError(LunaError):
    """A photo cannot be read, kept or sent: what is wrong with the file, or where it should be."""
