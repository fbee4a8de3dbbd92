"""The words that say what a quantity counts: person nouns, units of measure, what says nothing."""

from __future__ import annotations

from typing import Literal

from crosswire.extract.numbers_words import TEENS, TENS, UNITS
from crosswire.model.offices import AIDES, COUNCILLORS, ENVOYS, RANKS
from crosswire.model.people import EVERYBODY, both, plurals
from crosswire.model.wordlist import words as _set

PLAIN_PEOPLE = _set(
    "others other more dead lives fatalities casualties victims bodies corpses deaths injured missing "
    "wounded homeless injuries arrests detentions infections"
)
_NOT_ALONE = _set(
    "local representative executive humanitarian juvenile adolescent twin triplet professional academic coach"
)
#: People of all kinds, in the singular only where it is no adjective too.
PEOPLE = (
    both(EVERYBODY - _NOT_ALONE)
    | plurals(_NOT_ALONE | RANKS | ENVOYS | AIDES | COUNCILLORS)
    | plurals(_set("governor mayor senator judge bishop imam minor constable"))
    | _set(
        """people police crew staff personnel force forces reinforcements infantry intelligence family
        families household households deputy deputies minister ministers diplomat fatality fatalities
        servicepeople national nationals male males female females other others dead wounded injured
        missing life lives souls"""
    )
)
# Nouns for one or many: "12 crew".
EITHER = _set("crew force police staff personnel infantry youth family household")
# What is measured under several names.
SAME_THING = {"petroleum": "oil", "crude": "oil", "gasoline": "fuel", "petrol": "fuel", "diesel": "fuel"}
# unit of measure -> kind
Measure = Literal["duration", "distance", "money", "mass"]
MEASURES: dict[str, Measure] = {
    **dict.fromkeys(
        _set(
            "ton tons tonne tonnes kilogram kilograms kilo kilos kg gram grams pound-weight ounce "
            "ounces mg lb lbs barrel barrels "
            "liter liters litre litres gallon gallons bushel bushels acre acres hectare hectares megawatt "
            "megawatts "
            "mw kilowatt kilowatts gigawatts"
        ),
        "mass",
    ),
    **dict.fromkeys(
        _set(
            "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights "
            "week weeks fortnight "
            "month months quarter "
            "quarters year years decade decades century centuries"
        ),
        "duration",
    ),
    **dict.fromkeys(
        _set(
            "mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m "
            "foot feet ft inch "
            "inches yard yards centimeter centimeters centimetre centimetres cm mm nm blocks mph "
            "kph knots"
        ),
        "distance",
    ),
    **dict.fromkeys(
        _set(
            "dollar dollars euro euros pound pounds yen yuan renminbi ruble rubles rouble roubles "
            "rupee rupees won peso "
            "pesos franc francs lira shekel shekels krona kronor crown crowns rand naira dinar dinars "
            "rial rials cent "
            "cents pence hryvnia hryvnias zloty zlotys forint forints baht ringgit rupiah dong taka riyal "
            "riyals dirham dirhams reais lei leva kwacha shilling shillings birr cedi cedis kyat kyats "
            "tenge lari manat drams krone kroner kuna bolivars meticais metical pesetas bitcoin bitcoins"
        ),
        "money",
    ),
}
SIGNS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₽": "rubles",
         "%": "percent", "USD": "dollars", "EUR": "euros", "GBP": "pounds", "₩": "won",
         "₴": "hryvnias", "₺": "liras", "₪": "shekels", "Rs": "rupees", "Rs.": "rupees", "INR": "rupees",
         "JPY": "yen", "CNY": "yuan", "RMB": "yuan", "RUB": "rubles", "KRW": "won"}  # fmt: skip
# Nouns that only point back or say nothing by being counted.
EMPTY = _set(
    "side sides way ways thing things part parts reason reasons point points factor factors kind "
    "kinds type types "
    "aspect aspects issue issues matter matters half halves third thirds example examples step steps case "
    "word words idea ideas version versions figures digits mark "
    "time occasion hand hands fold end ends front fronts"
)
NUMBERS = frozenset((*UNITS, *TEENS, *TENS, "dozen", "dozens", "hundred", "thousand", "million", "billion"))
ABOUT = frozenset(
    ("nearly", "almost", "roughly", "approximately", "some", "several", "more", "fewer", "less")
)
DIMENSIONS = ("long", "deep", "wide", "high", "tall", "thick", "square", "cubic")
NO_NOUNS = frozenset(("and", "or", "other", "more", "further", "additional", "new", "different", "such"))
# Nouns that make a quantity a ceiling: "the 2 million-barrel cap".
CEILINGS = frozenset(("cap", "limit", "ceiling", "quota", "maximum"))
VICTIMS = frozenset(("victim", "victims", "patient", "patients"))
STOP = _set(
    "a an the of in on at by to for from with and or but that which who whom whose as than is are "
    "was were be been "
    "being has have had will would can could may might must should shall do does did not no if when "
    "while after "
    "before since until during near outside inside across along into onto over under about around "
    "against between "
    "every among amid he she it they them us we you i "
    "his her its their our your my this these those there here "
    "then so yet already ashore aboard alive out back away ago today now up down off "
    "because where how what why also just only even still said says told worth per each within "
    "without despite through throughout toward towards upon via like worldwide nationwide "
    "overnight overseas abroad due"
)
# What those counted are said to be, and is no noun: "six hurt", "five shot".
UNDERGONE = _set("dead hurt shot missing injured held ill lost fled took strong")
