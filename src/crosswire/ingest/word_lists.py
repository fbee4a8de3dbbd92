# ruff: noqa: E501, SIM905
"""Small closed word classes that ingest leans on. Data only."""

from __future__ import annotations

FUNCTION_WORDS: frozenset[str] = frozenset(
    "the and but for nor yet are was were been being have has had does did will would can could shall should may "
    "might must not this that these those with from into onto upon over under about after before between during "
    "through above below against among around because until while where when which who whom whose what why how "
    "all any both each few more most other some such only own same than too very just there here then they them "
    "their theirs its his her hers him she you your yours our ours out off also says said say new one two three "
    "amid via per according as at by in is it of on or so to up us we".split()
)
NOT_NAMES: frozenset[str] = FUNCTION_WORDS | frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri "
    "sat sun photo photos image images picture file reuters afp epa getty associated press agence france-presse "
    "people".split()
)
#: As they are written, for what is set aside before anything is read: the surest of `model.telling` alone.
SAYING: tuple[str, ...] = (
    "said",
    "says",
    "told",
    "tells",
    "according to",
    "announced",
    "stated",
    "warned",
    "claimed",
    "denied",
    "added",
    "reported",
    "confirmed",
    "insisted",
    "accused",
    "called on",
    "wrote",
    "tweeted",
    "urged",
)
LANGUAGES: dict[str, str] = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian",
    "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "ko": "Korean", "ku": "Kurdish", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "ms": "Malay", "my": "Burmese", "ne": "Nepali",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovene", "so": "Somali", "sq": "Albanian", "sr": "Serbian",
    "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "th": "Thai", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
