"""Words about people and bodies: titles, roles and their PLOVER sectors, kinds of group and place.

Sectors are those of the PLOVER codebook: GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CVL CRM JRN IGO
NGO REL LAB ELI UNK.
"""

from __future__ import annotations

from crosswire.model.wordlist import words

#: Words before a name that are no part of it.
HONORIFICS = words(
    """mr mrs ms miss mx dr prof sir dame lord lady madam mme sheikh sheik imam ayatollah hojatoleslam
    rabbi rev reverend father sister brother pope saint st king queen prince princess emir sultan president
    vice-president premier chancellor minister secretary senator sen rep congressman congresswoman governor
    gov mayor judge justice gen general lt lieutenant col colonel maj major capt captain sgt sergeant
    adm admiral cmdr commander brig brigadier marshal cpl corporal officer detective inspector chief
    superintendent sheriff ambassador professor doctor president-elect spokesman spokeswoman spokesperson
    chairman chairwoman prime deputy foreign former then acting first
    ex-president attorney republican democrat democratic"""
)

SUFFIXES = words("jr sr ii iii iv phd md")

#: Role nouns: sector by the head word of a title, an apposition or a description.
ROLES: dict[str, str] = {
    **dict.fromkeys(
        words(
            """president premier chancellor minister secretary governor mayor ambassador envoy spokesman
            spokeswoman spokesperson official officials government cabinet ministry administration presidency
            consul commissioner councillor councilor authority authorities municipality prefect aide adviser
            advisor king queen prince princess emir sultan monarch kremlin embassy treasury department
            ombudsman regulator diplomat agency bureau council delegation commissioner office"""
        ),
        "GOV",
    ),
    **dict.fromkeys(
        words(
            """general colonel major captain lieutenant admiral commander brigadier marshal sergeant soldier
            soldiers troops troop army military navy force forces peacekeeper peacekeepers serviceman
            servicemen battalion brigade division guard guards pentagon contingent marines defence defense"""
        ),
        "MIL",
    ),
    **dict.fromkeys(
        words(
            """rebel rebels separatist separatists insurgent insurgents militant militants guerrilla
            guerrillas fighter fighters militia militias jihadist jihadists"""
        ),
        "REB",
    ),
    **dict.fromkeys(words("opposition dissident dissidents activist-in-exile"), "OPP"),
    **dict.fromkeys(words("party senator congressman congresswoman lawmaker lawmakers"), "PTY"),
    **dict.fromkeys(
        words("police policeman policewoman officer officers sheriff detective constable gendarmerie patrol"),
        "COP",
    ),
    **dict.fromkeys(
        words("judge justice court tribunal prosecutor prosecutors attorney magistrate jury lawyer"), "JUD"
    ),
    **dict.fromkeys(words("intelligence spy spies"), "SPY"),
    **dict.fromkeys(
        words("hospital doctor doctors nurse medic medics clinic paramedic paramedics surgeon"), "MED"
    ),
    **dict.fromkeys(
        words(
            "university professor school college teacher teachers student students scholar expert institute"
        ),
        "EDU",
    ),
    **dict.fromkeys(
        words(
            """company companies bank firm corporation ceo businessman businesswoman manager airline operator
            executive chairman chairwoman owner inc ltd plc group-company trader traders investor investors"""
        ),
        "BUS",
    ),
    **dict.fromkeys(
        words(
            """resident residents civilian civilians people community population villager villagers protester
            protesters demonstrator demonstrators witness witnesses refugee refugees migrant migrants citizen
            citizens victim victims family families passenger passengers crowd local locals woman man"""
        ),
        "CVL",
    ),
    **dict.fromkeys(words("gunman gunmen gang cartel smuggler smugglers suspect attacker attackers"), "CRM"),
    **dict.fromkeys(
        words(
            """newspaper media press journalist reporter reporters correspondent broadcaster editor news
            television radio outlet outlets newsroom"""
        ),
        "JRN",
    ),
    **dict.fromkeys(words("charity ngo foundation watchdog"), "NGO"),
    **dict.fromkeys(
        words("church mosque imam bishop archbishop pope priest cleric rabbi patriarch ayatollah"), "REL"
    ),
    **dict.fromkeys(words("union unions worker workers"), "LAB"),
}

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

#: Nouns for many people acting as one: the key is their class, bare plurals and synonyms sharing one.
GROUPS: dict[str, str] = {
    **dict.fromkeys(words("separatist secessionist"), "separatist"),
    **dict.fromkeys(words("rebel insurgent guerrilla"), "rebel"),
    **dict.fromkeys(words("militant jihadist extremist"), "militant"),
    **dict.fromkeys(words("protester protestor demonstrator marcher rallygoer"), "protester"),
    **dict.fromkeys(words("soldier troop serviceman army military force fighter"), "force"),
    **dict.fromkeys(words("peacekeeper"), "peacekeeper"),
    **dict.fromkeys(words("resident inhabitant villager townspeople population people community"), "people"),
    **dict.fromkeys(words("official authority leadership"), "authority"),
    **dict.fromkeys(words("representative delegation delegate negotiator"), "representative"),
    **dict.fromkeys(words("police policeman"), "police"),
    **dict.fromkeys(words("prosecutor"), "prosecutor"),
    **dict.fromkeys(words("witness eyewitness bystander"), "witness"),
    **dict.fromkeys(words("refugee migrant seeker caravan traveller traveler deportee"), "migrant"),
    **dict.fromkeys(words("striker worker miner docker driver"), "worker"),
    **dict.fromkeys(words("analyst expert"), "expert"),
    **dict.fromkeys(words("lawmaker legislator"), "lawmaker"),
    **dict.fromkeys(words("media outlet press newspaper"), "media"),
    **dict.fromkeys(words("activist campaigner"), "activist"),
    **dict.fromkeys(words("doctor medic paramedic"), "medic"),
    **dict.fromkeys(words("scientist researcher"), "scientist"),
    **dict.fromkeys(words("investigator detective"), "investigator"),
    **dict.fromkeys(words("firefighter fireman rescuer diver crew team brigade"), "rescuer"),
    **dict.fromkeys(words("passenger commuter"), "passenger"),
    **dict.fromkeys(words("relative family"), "family"),
    **dict.fromkeys(words("hacker intruder"), "hacker"),
    **dict.fromkeys(words("hostage captive"), "hostage"),
    **dict.fromkeys(words("victim casualty"), "victim"),
    **dict.fromkeys(words("student pupil"), "student"),
}

#: One person known by a noun that a story seldom uses of two.
PERSONS: dict[str, str] = {
    **dict.fromkeys(words("boy girl child toddler baby infant kid youngster"), "child"),
    **dict.fromkeys(words("gunman shooter attacker assailant"), "attacker"),
    **dict.fromkeys(words("mother mum mom"), "mother"),
    **dict.fromkeys(words("father dad"), "father"),
    **dict.fromkeys(words("suspect"), "suspect"),
    **dict.fromkeys(words("pilot"), "pilot"),
}

#: Nouns by which a body named before is meant again.
BODY_NOUNS = words(
    """company firm agency department ministry hospital council bank union party court commission committee
    university school church airline newspaper broadcaster institute foundation federation club office"""
)
LEADERS = words("president premier chancellor minister king queen emir sultan leader governor mayor chief")

#: Offices: nouns that, owned by a person or a state, are its bureau.
OFFICES = words("office presidency administration bureau press-office")

#: What tells words of somebody rather than somebody.
DOCUMENTS = words(
    """statement report document letter release communique communiqué text message email post tweet note
    notice declaration decree resolution memo complaint affidavit indictment filing transcript account
    headline study survey poll claim allegation press-release"""
)

#: Nouns for kinds of place, by what a description of that kind may mean.
PLACES: dict[str, str] = {
    **dict.fromkeys(
        words("region territory enclave province area peninsula exclave district oblast"), "region"
    ),
    **dict.fromkeys(words("city town village capital port suburb municipality"), "city"),
    **dict.fromkeys(words("country nation state republic"), "country"),
}

MALE = words(
    """mr sir lord king prince father spokesman chairman congressman businessman policeman sheikh emir sultan
    pope imam he him his himself man brother son husband"""
)
FEMALE = words(
    """mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman policewoman
    she her hers herself woman sister mother daughter wife"""
)
