"""The words of time in English: units, months, weekdays, parts of the day, seasons, feasts.

Values are those of TIMEX3 (Pustejovsky et al. 2003; ISO 24617-1), an extension of ISO 8601: "MO" for
morning, "WI" for winter, "WE" for weekend, "PXD" for some days, PAST_REF, PRESENT_REF, FUTURE_REF.
"""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",),
            ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"),
            ("october", "oct"), ("november", "nov"), ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"), ("tuesday", "tues", "tue"), ("wednesday", "wed"), ("thursday", "thurs", "thu"),
            ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
        )
    )
    for name in names
}  # fmt: skip
# unit -> (prefix, how many, ISO letter)
UNITS = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "night": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"),
    "weekend": ("P", 1, "WE"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 1, "Q"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"),
    "century": ("P", 100, "Y"),
    "millennium": ("P", 1000, "Y"),
}
PLURALS = {"centuries": "century", "millennia": "millennium", "yr": "year", "yrs": "year", "hrs": "hour",
           "mins": "minute", "min": "minute", "secs": "second", "hr": "hour"}  # fmt: skip
PARTS = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "overnight": "TNI",
    "noon": "T12:00",
    "midday": "T12:00",
    "midnight": "T24:00",
    "daytime": "TDT",
    "dawn": "TMO",
    "lunchtime": "TMI",
}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),  # noqa: SIM905
        start=1,
    )
}
ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "  # noqa: SIM905
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),  # noqa: SIM905
        start=2,
    )
}
# Feasts with a fixed day; the movable ones are in `times_calendar`.
FEASTS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year": (1, 1), "halloween": (10, 31),
    "valentine's day": (2, 14), "bastille day": (7, 14), "may day": (5, 1), "veterans day": (11, 11),
    "armistice day": (11, 11), "independence day": (7, 4), "st. patrick's day": (3, 17),
}  # fmt: skip

# Words that point without a date.
REFERENCES = {
    "PRESENT_REF": (
        "now", "right now", "currently", "at present", "at the moment", "at this time", "nowadays",
        "these days", "at the present time",
    ),
    "PAST_REF": ("recently", "more recently", "most recently", "lately", "formerly", "long ago",
                 "in the past"),
    "FUTURE_REF": ("in the future", "the future", "the near future", "some day"),
}  # fmt: skip

# A verb group that says the clause looks forward.
FUTURE = (
    r"\b(?:will|shall|won['’]t|['’]ll|going to|about to|due|scheduled|set to|expected|plans?"
    r"|planned to|planning|to be (?:held|released|published|launched)|would|aims?|intends?|upcoming"
    r"|slated|hopes?|may|might|until"
    r"|should|wants? to|seeks? to"
    r"|is to|are to|vows?|vowed|promised?|expects?|begins|starts|opens|deadline|ahead of|through|effective)\b"
)
# A past verb: the regular ending, and the irregular ones that news is made of.
PAST = (
    r"\b(?:was|were|had|did|said|told|since|ago|began|became|broke|brought|built|burst|came|caught"
    r"|chose|cut|drew"
    r"|drove|fell|felt|fled|flew|fought|found|gave|got|grew|held|hit|kept|knew|led|left|lost|made|met"
    r"|overthrew"
    r"|paid|put|quit|ran|rang|rose|sang|sank|sat|saw|sent|set|shook|shot|shut|slept|slew|sold|spent|spoke"
    r"|spread|stole"
    r"|stood|struck|swept|swore|threw|took|tore|went|won|withdrew|woke|wrote|(?!\w*eed\b)\w{2,}ed)\b"
)
