"""Words about people and bodies: titles, roles and their PLOVER sectors, kinds of group and place.

Sectors are those of the PLOVER codebook: GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CVL CRM JRN IGO
NGO REL LAB ELI UNK.
"""

from __future__ import annotations

from crosswire.model.bodies import bodies
from crosswire.model.offices import (
    AIDES,
    CHAIRS,
    CLERGY,
    COUNCILLORS,
    CROWNED,
    ENVOYS,
    JURISTS,
    MANAGERS,
    MEMBERS,
    RANKS,
    RANKS_SHORT,
    RULERS,
    SPOKESPERSONS,
)
from crosswire.model.people import both, people
from crosswire.model.wordlist import words

#: Words before a name that are no part of it.
HONORIFICS = (
    RULERS
    | CROWNED - {"monarch"}
    | RANKS
    | RANKS_SHORT
    | CHAIRS
    | SPOKESPERSONS
    | MEMBERS - {"lawmaker"}
    | words(
        """mr mrs ms miss mx dr prof sir dame lord lady madam mme sheikh sheik imam ayatollah hojatoleslam
        commodore constable trooper cardinal archbishop bishop pastor deacon monsignor rabbi rev
        reverend father sister brother pope saint st vice vice-president secretary secretary-general
        director-general sen rep gov judge justice cpl corporal officer detective inspector chief
        superintendent sheriff ambassador professor doctor president-elect prime deputy foreign former
        then acting first ex-president attorney republican democrat democratic fellow"""
    )
)

#: Roles that one person holds.
HOLDERS = (
    SPOKESPERSONS
    | RULERS
    | CROWNED
    | ENVOYS
    | AIDES
    | CHAIRS
    | MANAGERS
    | RANKS
    | MEMBERS
    | COUNCILLORS
    | JURISTS
    | CLERGY
    | words(
        """secretary commissioner prefect ombudsman professor editor leader sheriff detective officer coach
        founder surgeon correspondent ruler dictator strongman speaker chair coordinator
        treasurer"""
    )
)
SUFFIXES = words("jr sr ii iii iv phd md")

#: Sectors of bodies and of people, by the nouns for them.
_SECTORS: dict[str, frozenset[str]] = {
    "GOV": SPOKESPERSONS
    | RULERS
    | CROWNED
    | ENVOYS
    | AIDES
    | COUNCILLORS
    | both(people("official"))
    | bodies("government office authority") - {"commission"}
    | words(
        """secretary commissioner authorities municipality prefect presidency kremlin embassy treasury
        ombudsman regulator bureau delegation"""
    ),
    "MIL": RANKS
    | RANKS_SHORT
    | both(people("soldier peacekeeper"))
    | bodies("forces navy")
    | words(
        """force forces battalion brigade division guard guards pentagon contingent marines defence defense"""
    ),
    "REB": both(people("rebel militant fighter")) | words("separatist separatists militia militias"),
    "OPP": words("opposition dissident dissidents"),
    "PTY": MEMBERS | words("party lawmakers"),
    "COP": bodies("police")
    | words("policeman policewoman officer officers sheriff detective constable gendarmerie patrol"),
    "JUD": JURISTS | bodies("court") | words("tribunal prosecutors jury"),
    "SPY": words("intelligence spy spies"),
    "MED": bodies("hospital") | both(people("medic")) | words("clinic surgeon"),
    "EDU": bodies("teaching") | both(people("student teacher")) | words("professor college scholar expert"),
    "BUS": bodies("firm operator")
    | CHAIRS
    | words(
        """companies corporation ceo businessman businesswoman manager executive owner inc ltd plc trader
        traders investor investors"""
    ),
    "CVL": both(people("protester migrant victim passenger"))
    | both(people("resident witness") | words("civilian citizen"))
    | words("people community population family families crowd woman man"),
    "CRM": both(people("attacker")) | words("gang cartel smuggler smugglers suspect"),
    "JRN": bodies("news")
    | both(people("journalist"))
    | words("media press correspondent editor news television radio outlet outlets newsroom"),
    "NGO": words("charity ngo foundation watchdog"),
    "REL": CLERGY | bodies("church") | words("mosque rabbi ayatollah"),
    "LAB": words("union unions worker workers"),
}
#: Role nouns: sector by the head word of a title, an apposition or a description.
ROLES: dict[str, str] = {noun: sector for sector, nouns in _SECTORS.items() for noun in sorted(nouns)}

#: Bodies between states, by the words of their names.
IGO = words("un nato eu osce african-union asean ecowas who imf unhcr unicef iaea wto interpol opec icc")
IGO_PHRASES = (
    "united nations",
    "european union",
    "security council",
    "world health",
    "monetary fund",
    "world bank",
    "european council",
    "european commission",
    "african union",
    "arab league",
    "red cross",
    "general assembly",
)

#: Letters that stand for a name everybody knows.
ACRONYMS: dict[str, str] = {
    "un": "united nations",
    "u.n": "united nations",
    "u.n.": "united nations",
    "eu": "european union",
    "e.u.": "european union",
    "nato": "north atlantic treaty organization",
    "who": "world health organization",
    "imf": "international monetary fund",
    "osce": "organization for security and co-operation in europe",
    "iaea": "international atomic energy agency",
    "unhcr": "united nations high commissioner for refugees",
    "icrc": "international committee of the red cross",
    "au": "african union",
    "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency",
    "dept": "department",
    "dept.": "department",
    "defence": "defense",
    "gov't": "government",
    "govt": "government",
}

AIRLINES = words("airlines airways")
#: Words that end the name of a firm, by whose first word alone it may go.
FIRMS = AIRLINES | words(
    "company corporation corp inc incorporated ltd llc plc group lines shipping motors holdings industries"
)
#: Words that end the name of a body.
BODY_ENDS = FIRMS | words(
    """ministry department dept council parliament senate congress army navy office agency commission court
    police committee authority administration bureau university center centre association federation
    union party foundation institute institution organization organisation society alliance coalition
    front movement league club bank fund treasury board panel secretariat tribunal cabinet corps guard
    guards service services headquarters college academy hospital clinic partnership consortium trust
    ngo observatory brigade battalion constabulary program programme energy petroleum logistics
    railways pharmaceuticals telecom insurance"""
)
#: Words that end the name of a place, natural or built.
SITE_ENDS = words(
    """airport prison jail bridge street avenue road square stadium park museum island islands river lake sea
    ocean gulf strait mountain mountains valley desert peninsula bay tower palace highway boulevard harbour
    harbor beach heights hills forest coast canyon plateau canal district province county region oblast
    village town city township neighbourhood neighborhood suburb airfield terminal station plaza cathedral"""
)

#: Words that end the name of a body, where they stand with a capital.
BODY_HEADS = words(
    """Ministry Department Council Parliament Senate Congress Army Navy Office Agency Commission Court Police
    Committee Authority Administration Bureau Hospital University"""
)
#: What may stand within such a name.
JOINS = words("of and for the &")
#: What ministries are for.
FIELDS = words(
    """foreign interior internal home health finance economy economic defence defense justice education energy
    transport transportation trade agriculture environment culture labour labor employment tourism industry
    information communications mines mining water housing planning immigration oil petroleum fisheries
    infrastructure development science research youth sports sport emergency emergencies security welfare
    public works affairs external digital railway railways aviation food commerce treasury social women"""
)
#: Heads written small, with the words that may stand before each.
SMALL_HEADS: dict[str, frozenset[str]] = {
    "ministry": FIELDS,
    "bank": words("central"),
    "court": words("supreme constitutional"),
    "guard": words("coast national"),
    "commission": words("electoral election"),
    "department": words("police fire health"),
    "brigade": words("fire"),
    "force": words("air"),
}

#: Nouns by which a body named before is meant again; governments, police and forces are their state's.
BODY_NOUNS = bodies("office assembly navy firm court union group club teaching hospital church news")
#: By which bare noun a body may be called: the last words of such names ("" for names that tell nothing).
CALLED: dict[str, frozenset[str]] = {
    **dict.fromkeys(("company", "firm"), FIRMS - {"group"} | {""}),
    "airline": AIRLINES | {""},
    "agency": words("agency service services administration bureau authority commission center office"),
    **dict.fromkeys(
        ("group", "organization", "organisation"),
        words("group alliance coalition front movement association federation foundation society league")
        | {""},
    ),
}
LEADERS = RULERS | words("leader chief")

#: Offices: nouns that, owned by a person or a state, are its bureau.
OFFICES = words("office presidency administration bureau press-office")

#: What a government does when it goes by its capital: acts of all sorts, and of telling only what states do.
STATE_ACTS = words(
    """say accuse deny announce warn demand reject insist want seek blame agree condemn threaten recall summon
    vow pledge impose ban refuse offer propose sign back support oppose claim call urge declare recognise
    recognize send deploy expel withdraw invade annex retaliate respond react ask tell hope fear consider
    plan decide argue maintain welcome criticise criticize express confirm request promise cut suspend"""
)

#: Names of days, months and feasts.
CALENDAR = words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december christmas easter ramadan eve new year thanksgiving mon tue tues
    wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"""
)
#: Words that end the name of an event, a prize or a text.
EVENT_ENDS = words(
    """war games olympics cup championship championships festival prize award resolution act treaty pact
    accord accords agreement constitution amendment protocol revolution marathon pageant massacre"""
)

#: What tells words of somebody rather than somebody.
DOCUMENTS = words(
    """statement report document letter release communique communiqué text message email post tweet note
    notice declaration decree resolution memo complaint affidavit indictment filing transcript account
    headline study survey poll claim allegation press-release"""
)

#: Nouns for kinds of place, by what a description of that kind may mean.
PLACES: dict[str, str] = {
    **dict.fromkeys(
        words("region territory enclave province area peninsula exclave district oblast state"), "region"
    ),
    **dict.fromkeys(words("city town village capital port suburb municipality"), "city"),
    **dict.fromkeys(words("country nation republic"), "country"),
}

#: Whose somebody is.
KIN = words(
    """husband wife widow widower brother sister father mother son daughter uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter twin sibling
    spouse fiance fiancee partner mum mom dad"""
)

MALE = words(
    """mr sir lord king prince father spokesman chairman congressman businessman policeman sheikh emir sultan
    pope imam he him his himself man boy schoolboy brother son husband uncle nephew
    grandfather grandson stepfather stepson widower dad"""
)
FEMALE = words(
    """mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman policewoman
    she her hers herself woman girl schoolgirl sister mother daughter wife aunt niece
    grandmother granddaughter stepmother stepdaughter widow mum mom"""
)
