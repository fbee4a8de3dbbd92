"""The fixed labels: every word on the page that is not the reports' own stands here or in a template."""

from __future__ import annotations

from crosswire.model.claims import Event, Figure

STATUS = {
    "agreed": ("Agreed", "●●", "Two or more independent origins say so."),
    "repeated": (
        "Repeated",
        "●○",
        "Two or more reports, but all from one origin: repetition, not confirmation.",
    ),
    "single": ("Single", "○", "One report only."),
    "disputed": ("Disputed", "≠", "The accounts or figures cannot all be right."),
    "denied": ("Denied", "✕", "One party says so, another expressly denies it."),
    "updated": ("Updated", "↻", "A later report replaces an earlier figure or account."),
}
"""Status: its label, its sign (never colour alone) and a word of help."""

DOUBTFUL = (
    "uncertain match",
    "The passages are alike, but may tell of two things: read them before relying on the count.",
)
"""What is said of a finding whose passages were put together with doubt, and a word of help."""

BRIEFLY = {
    "agreed": "two or more origins",
    "repeated": "several reports, one origin",
    "single": "one report",
    "disputed": "accounts conflict",
    "denied": "expressly denied",
    "updated": "replaced later",
}
"""What a status means, short enough to stand beside its count."""

SIDES = {
    "denied": ("Said", "Denied"),
    "disputed": ("One account", "Another"),
    "updated": ("Latest", "Before"),
}
"""How the first position and the further ones stand to each other."""

OUTLET_ORIGIN = ("in its own voice", "text shared by")
"""How one outlet, and several, are an origin."""

KIND = {"claim": "Claim", "figure": "Figure", "event": "Event"}

ORIGIN = {
    "speaker": ("speaker", "speakers"),
    "agency": ("agency", "agencies"),
    "outlet": ("outlet's own", "outlets' own"),
}

REUSE = {
    "verbatim": ("Word for word", "Both texts carry the same words."),
    "edited": ("Lightly edited", "Both texts carry nearly the same words."),
    "same_quote": ("Same words quoted", "Both texts quote the same speaker."),
}

STANCE = {
    "asserts": "says",
    "denies": "denies",
    "confirms": "confirms",
    "accuses": "accuses",
    "demands": "demands",
    "promises": "promises",
    "asks": "asks",
    "warns": "warns",
}

PLEDGES = {
    "promises": "Promised or offered",
    "demands": "Demanded",
    "asks": "Asked",
    "refuses": "Refused",
    "warns": "Warned or threatened",
}
"""What commits a speaker or presses another, in the order of the section."""

EVENT = {
    "AGREE": "agreement",
    "CONSULT": "talks",
    "SUPPORT": "support",
    "CONCEDE": "concession",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "RETREAT": "retreat",
    "REQUEST": "request",
    "ACCUSE": "accusation",
    "REJECT": "rejection",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanction",
    "MOBILIZE": "mobilisation",
    "COERCE": "coercion",
    "ASSAULT": "attack",
    "NONE": "occurrence",
}

EVENT_STATUS = {
    "happened": ("happened", "Told as having happened."),
    "claimed": ("claimed", "Somebody says that it happened."),
    "planned": ("planned", "Announced, expected or threatened."),
    "denied": ("denied", "Somebody denies that it happened."),
}

ROLE = {
    "killed": "Killed",
    "wounded": "Wounded",
    "missing": "Missing",
    "displaced": "Displaced",
    "evacuated": "Evacuated or rescued",
    "arrested": "Arrested",
    "deployed": "Deployed",
    "participated": "Took part",
}

FORM = {"direct": "quoted directly", "indirect": "in the report's words", "mixed": "partly quoted"}


def plural(count: int, one: str, many: str = "") -> str:
    """ "1 report", "2 reports"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def event_kind(event: Event) -> str:
    """What kind of event, in a word or two."""
    kind = EVENT[event.type]
    mode = event.mode.replace("_", " ").replace("-", " ")
    if event.type == "NONE" or mode in kind:
        return mode or kind
    return f"{kind} ({mode})" if mode else kind


def role(name: str) -> str:
    """A figure's role: "killed" -> "Killed", "other:aboard" -> "Aboard"."""
    word = name.removeprefix("other:").replace("_", " ")
    return ROLE.get(name, word[:1].upper() + word[1:])


def quantity(name: str, unit: str) -> str:
    """Role and unit: "Killed" (people go without saying), "Deployed, helicopters", "Crew members"."""
    if repeats(name, unit):
        return unit[:1].upper() + unit[1:]
    return role(name) if unit in ("", "people", name.removeprefix("other:")) else f"{role(name)}, {unit}"


def repeats(name: str, unit: str) -> bool:
    """Whether the unit ends with the role's word: "members" counted in "crew members"."""
    return unit.casefold().endswith(" " + name.removeprefix("other:").casefold())


def side(status: str, at: int) -> str:
    """How a finding's position number `at` stands to its others."""
    first, other = SIDES.get(status, ("One account", "Another"))
    return other if at else first


def number(value: float) -> str:
    """ "1,200", "3.5"."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.3f}".rstrip("0").rstrip(".")


def bounds(figure: Figure) -> str:
    """The range in signs: "200 or more", "up to 50", "about 5,000", "20–30"."""
    low, high = figure.low, figure.high
    if low is None:
        return f"up to {number(high or 0)}"
    if high is None:
        return f"{number(low)} or more"
    if low != high:
        return f"{number(low)}–{number(high)}"
    return number(low) if figure.exact else f"about {number(low)}"
