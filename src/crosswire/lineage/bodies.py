"""The words by which a speaker shows whom he speaks for. Data only; all lower case."""

from __future__ import annotations

from crosswire.model.bodies import bodies
from crosswire.model.offices import (
    AIDES,
    CHAIRS,
    CROWNED,
    ENVOYS,
    MANAGERS,
    MEMBERS,
    RANKS,
    RULERS,
    SPOKESPERSONS,
)
from crosswire.model.people import both, people, plurals
from crosswire.model.wordlist import words

#: Words that, beside a state's name, make a phrase the voice of its government.
GOVERNMENT = (
    people("official representative")
    | bodies("government authority forces")
    | AIDES
    | ENVOYS
    | SPOKESPERSONS
    | words(
        """armed authorities chancellor chancellery commander consulate defence defense department
        diplomats embassy executive force forces foreign general interior king leader leadership
        minister ministers ministry monarch office officials premier presidency president president's
        presidential prime secretary side state treasury troops"""
    )
)
#: Words that take a phrase out of the government even beside a state's name.
APART = (
    both(people("activist expert lawmaker opponent prosecutor protester resident"))
    | both(people("scientist student lawyer witness worker") | MEMBERS)
    | bodies("assembly court union news")
    | words(
        """academic businessman citizen citizens community company editor ethnic ex-minister ex-president
        exile exiled former friend judge judges mp mps non-governmental ngo opposition professor
        prosecutor's scholar shadow tribunal university"""
    )
) - {"local"}
#: Words that set a speaker against, or outside, whomever the phrase names beside him.
AGAINST = words("critic critics former foe ex opponent opponents opposition rival rivals suspect victim")

#: Words for those who rule, or claim to, where no state is named.
SIDE = (
    plurals(people("fighter militant official rebel representative separatist"))
    | bodies("government")
    | words("authorities forces junta leaders leadership militia movement ombudsman regime side")
)
#: Kinds of public body, each by the words that name it; a body is its kind and the place or name before it.
BODIES: dict[str, str] = {
    **dict.fromkeys(("police", "constable", "constabulary", "detective", "detectives", "officer"), "police"),
    **dict.fromkeys(("sheriff", "sheriff's", "deputies"), "sheriff"),
    **dict.fromkeys(("fire", "firefighter", "firefighters"), "fire service"),
    **dict.fromkeys(("ambulance", "paramedic", "paramedics"), "ambulance"),
    **dict.fromkeys(("hospital", "clinic", "medical", "doctor", "doctors"), "hospital"),
    **dict.fromkeys(("coastguard", "coast"), "coast guard"),
    **dict.fromkeys(("prosecutor", "prosecutors", "prosecutor's", "prosecution"), "prosecution"),
    **dict.fromkeys(("court", "judge", "tribunal"), "court"),
    **dict.fromkeys(("mayor", "mayor's", "council"), "city"),
    **dict.fromkeys(("governor", "governor's"), "governor"),
    **dict.fromkeys(("airline",), "airline"),
    **dict.fromkeys(("army", "military"), "military"),
    **dict.fromkeys(("bank",), "bank"),
    **dict.fromkeys(("union", "unions"), "union"),
    **dict.fromkeys(("university", "institute"), "university"),
    **dict.fromkeys(("agency",), "agency"),
    **dict.fromkeys(("ministry",), "ministry"),
}

#: Words that make an agency one of news.
NEWS = words("news press wire information media photo telegraph")

#: Those by whom a body speaks.
HEADS = (
    both(people("official") | SPOKESPERSONS)
    | CHAIRS
    | MANAGERS
    | words(
        """chair commander coordinator deputy leader president representative secretary secretary-general
        spokespeople superintendent"""
    )
)
#: Words that show a name to be an outlet's.
PAPERS = words("broadcaster channel daily magazine newspaper tabloid website weekly")

#: Unnamed speakers, each kind with its words.
UNNAMED: dict[str, str] = {
    word: kind
    for kind, listed in {
        "officials": both(people("official") | {"authority", "government"})
        | words("administration leadership minister ministry army military")
        | SPOKESPERSONS,
        "witnesses": both(people("witness")) | {"onlookers"},
        "residents": both(people("resident neighbour")) - {"local"},
        "analysts": both(people("expert")) | words("observer observers scholars"),
        "sources": words("source sources insider insiders anonymous"),
        "activists": both(people("activist protester organizer")),
        "media": words("media reports report press newspaper newspapers outlets broadcasters"),
        "family": both(people("relative parent")) | words("family families father mother friends"),
        "lawyers": both(people("lawyer")),
        "people": both(people("supporter opponent")) | words("people many some others"),
        "rebels": both(people("separatist rebel militant fighter")),
    }.items()
    for word in sorted(listed)
}

#: Words by which somebody speaks for another person or body.
SPEAKS_FOR = both(AIDES | SPOKESPERSONS | people("lawyer")) | words(
    "campaign deputy manager office press representative secretary statement administration team"
)

PRONOUNS = words(
    """he she it they we i you who this that his her its their those these him them himself herself itself
    themselves"""
)

#: Titles and joining words that stand before or between names and are no part of them.
NOT_NAMES = (
    RULERS
    | CROWNED
    | RANKS
    | CHAIRS
    | SPOKESPERSONS
    | both(people("official"))
    | words(
        """a an the of in for and to by from at on with mr mrs ms dr sir prime foreign defense defence
        interior secretary state chief assistant deputy director ministry department dept office
        government senator representative ambassador judge justice professor officer leader authorities
        national security republic republican democratic united human rights white house ethnic local
        senior top former late news agency its regional provincial district federal municipal central
        acting interim"""
    )
)

__all__ = [
    "AGAINST",
    "APART",
    "BODIES",
    "GOVERNMENT",
    "HEADS",
    "NEWS",
    "NOT_NAMES",
    "PAPERS",
    "PRONOUNS",
    "SIDE",
    "SPEAKS_FOR",
    "UNNAMED",
]
