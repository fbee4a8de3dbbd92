"""The words by which a speaker shows whom he speaks for. Data only; all lower case."""

from __future__ import annotations

from crosswire.model.wordlist import words

#: Words that, beside a state's name, make a phrase the voice of its government.
GOVERNMENT = words(
    """
    administration adviser aide ambassador armed army authorities authority cabinet chancellor chancellery
    commander consul consulate defence defense department
    diplomat diplomats embassy envoy executive force forces
    foreign general government interior leader leadership military minister ministers ministry monarch king
    negotiator office official officials premier presidency president president's presidential prime
    representative secretary side spokesman spokesperson spokeswoman state treasury troops"""
)

#: Words that take a phrase out of the government even beside a state's name.
APART = words(
    """activist activists academic analyst analysts businessman citizen citizens community company court
    critic critics editor ethnic ex-minister ex-president exile exiled expert experts former friend
    judge judges lawmaker lawmakers lawyer lawyers legislator mp mps newspaper non-governmental ngo opposition
    parliament party professor prosecutor prosecutor's prosecutors protester protesters researcher resident
    residents scholar scientist scientists senator senators shadow student students tribunal union university
    witness witnesses worker workers"""
)

#: Words that set a speaker against, or outside, whomever the phrase names beside him.
AGAINST = words("critic critics former foe ex opponent opponents opposition rival rivals suspect victim")

#: Words for those who rule, or claim to, where no state is named.
SIDE = words(
    """administration authorities fighters forces government guerrillas insurgents junta leaders leadership
    militants militia movement officials ombudsman rebels regime representatives separatists side"""
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
HEADS = words(
    """boss ceo chair chairman chairwoman chief commander coordinator deputy director head leader manager
    official officials president representative secretary secretary-general spokesman spokesmen spokesperson
    spokespeople spokeswoman superintendent"""
)

#: Words that show a name to be an outlet's.
PAPERS = words("broadcaster channel daily magazine newspaper tabloid website weekly")

#: Unnamed speakers, each kind with its words.
UNNAMED: dict[str, str] = {
    word: kind
    for kind, listed in {
        "officials": """authorities authority officials official government governments administration
            leadership minister ministry spokesman spokeswoman spokesperson army military""",
        "witnesses": "witness witnesses eyewitness eyewitnesses onlookers bystanders",
        "residents": "resident residents locals neighbor neighbors neighbour neighbours",
        "analysts": "analyst analysts expert experts observer observers scholars",
        "sources": "source sources insider insiders anonymous",
        "activists": "activist activists campaigners protesters organisers organizers",
        "media": "media reports report press newspaper newspapers outlets broadcasters",
        "family": "family families relatives parents father mother friends",
        "lawyers": "lawyer lawyers attorney attorneys",
        "people": "people many some others critics supporters opponents",
        "rebels": "separatists rebels militants insurgents fighters guerrillas",
    }.items()
    for word in listed.split()
}

#: Words by which somebody speaks for another person or body.
SPEAKS_FOR = words(
    """adviser advisor aide aides campaign deputy lawyer lawyers manager office press representative secretary
    spokesman spokesmen spokesperson spokeswoman statement administration team"""
)

PRONOUNS = words(
    """he she it they we i you who this that his her its their those these him them himself herself itself
    themselves"""
)

#: Titles and joining words that stand before or between names and are no part of them.
NOT_NAMES = words(
    """a an the of in for and to by from at on with mr mrs ms dr sir president minister prime premier foreign
    defense defence interior secretary state general colonel major captain lieutenant sergeant chief assistant
    deputy director spokesman spokeswoman spokesperson ministry department dept office government senator
    representative governor mayor king queen prince princess ambassador judge justice professor chairman
    chairwoman officer commander leader official officials authorities national security republic republican
    democratic united human rights white house
    ethnic local senior top former late news agency its regional provincial district federal municipal
    central acting interim"""
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
