"""The words of quantity: comparators, vague plurals, scales, and what precedes a number that is none.

English only. Each table is read by `extract.numbers`; phrases are lower case, single-spaced.
"""

from __future__ import annotations

# What a comparator makes of the number n after it: "low" n.., "high" ..n, "about" n but not exactly.
BEFORE: dict[str, str] = {
    **dict.fromkeys(
        (
            "at least", "at the least", "no fewer than", "no less than", "not less than", "not fewer than",
            "a minimum of", "minimum of", "more than", "over", "well over", "just over", "slightly over",
            "a little over", "little over", "a little more than", "just more than", "slightly more than",
            "well more than", "far more than", "much more than", "upwards of", "upward of", "in excess of",
            "exceeding", "north of", "greater than", "longer than", "larger than", "above", "well above",
            "just above", "not under",
        ),
        "low",
    ),
    **dict.fromkeys(
        (
            "up to", "as many as", "as much as", "as high as", "as long as", "as far as", "at most",
            "at the most",
            "no more than", "not more than", "no longer than", "a maximum of", "maximum of", "fewer than",
            "less than", "under", "well under", "slightly under", "a little under", "below",
            "just below", "a little less than", "slightly less than", "just less than", "cannot exceed",
            "not exceed", "not exceeding", "capped at", "a cap of", "limited to", "a limit of", "within",
        ),
        "high",
    ),
    **dict.fromkeys(
        (
            "about", "around", "some", "roughly", "approximately", "approx.", "approx", "an estimated",
            "estimated",
            "estimated at", "circa", "ca.", "c.", "in the region of", "in the order of", "on the order of",
            "somewhere around", "something like", "~", "perhaps", "probably", "or so", "an average of",
            "the equivalent of", "round about", "more or less", "nearly", "very nearly", "almost", "close to",
            "approaching", "not quite", "just under",
        ),
        "about",
    ),
}  # fmt: skip

# Comparators that turn round after a negation ("may not export more than 50" caps at 50).
TURNED = {"more than", "over", "above", "longer than", "greater than", "in excess of"}
_OTHER_CLAUSE = r"and\b|or\b|but\b|that\b|who\b|which\b|if\b|when\b|because\b|whether\b|as\b"
NEGATION = (
    rf"(?:(?:\bnot|\bno|\bnever|cannot|n['’]t)\b(?:[ \u00a0](?!{_OTHER_CLAUSE}|for\b)\w+){{0,3}}"
    rf"|\b(?:can(?: ?not|['’]t)|(?:may|must|shall|should|could|will) not)\b"
    rf"(?:[ \u00a0](?!{_OTHER_CLAUSE})\w+){{0,9}})[ \u00a0]+$"
)

AFTER: dict[str, str] = {
    "or more": "low", "and more": "low", "or so": "about", "or higher": "low", "or longer": "low",
    "or over": "low", "and over": "low", "and above": "low", "at least": "low", "at the least": "low",
    "plus": "low", "or thereabouts": "about", "or fewer": "high", "or less": "high", "at most": "high",
    "at the most": "high", "tops": "high",
}  # fmt: skip

SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "lakh": 1e5,
    "crore": 1e7,
    "score": 20.0,
}
SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12}

CURRENCY_CODES = (
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RMB", "INR", "PKR", "BDT", "LKR", "NPR", "AED", "SAR", "QAR",
    "KWD", "EGP", "ILS", "TRY", "RUB", "UAH", "PLN", "CZK", "HUF", "RON", "SEK", "NOK", "DKK", "ZAR", "NGN",
    "GHS", "KES", "KSh", "Ksh", "TZS", "TSh", "UGX", "USh", "ETB", "PHP", "IDR", "Rp", "MYR", "RM", "THB",
    "VND", "KRW", "TWD", "HKD", "SGD", "AUD", "NZD", "CAD", "MXN", "BRL", "ARS", "CLP", "COP", "PEN",
)  # fmt: skip

# The least that a vague plural can mean; "tens of thousands" multiplies.
PLURALS = {
    "tens": 20.0, "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9, "trillions": 2e12,
}  # fmt: skip
FEW = {"a few": 2.0}  # "a few hundred" is no more than "hundreds"
SOME = {"several": 3.0, "multiple": 2.0, "a few": 3.0, "a couple": 2.0, "a handful": 3.0, "numerous": 3.0}

UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
PARTS = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

# Numbers that are names or figures of speech.
NAMES = frozenset(("7-11", "9-11", "24-7", "50-50"))

MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

# Words after which a number is a name, an address or a label: "Article 5", "Flight 271", "Route 9".
LABELS = frozenset(
    "no number nr article section chapter paragraph page volume part title rule clause annex figure table "  # noqa: SIM905
    "resolution flight route highway interstate road street avenue unit block building room gate platform "
    "week day terminal pier berth line track "
    "channel station precinct district ward zone sector area grid camp "
    "type mark model version class grade level phase stage tier category series season episode round game "
    "lot item question option plan protocol amendment proposition bill directive regulation act case docket "
    "count appendix step apartment apt suite bus train tram hangar runway warehouse reactor well shaft "
    "battalion brigade division regiment fox group apollo boeing airbus exit junction formula".split()
)
