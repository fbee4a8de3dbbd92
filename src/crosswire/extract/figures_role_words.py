"""The words that give a role to those counted: verbs and nouns by role, states, and how they are borne.

Word forms are lower case and stand for themselves; verbs named by lemma are said to be.
"""

from __future__ import annotations

from crosswire.model.people import both, people, plurals
from crosswire.model.wordlist import words as _set

# role -> word forms that give it; verbs in every form that reports use. Gravest first: who was shot and
# killed was killed.
ROLES: dict[str, str] = {
    "killed": """
        kill kills killed killing die dies died dying dead death deaths fatality fatalities fatal
        toll slain slay slaying slayings drown drowned drowning drownings perish perished perishing
        execute executed executing executions murder murdered murders murdering massacre massacred
        lynched beheaded assassinated corpse corpses bodies lives martyred dead-toll killings
        slaughtered suffocated succumbed deceased asphyxiated electrocuted beheading hanged lynching""",
    "missing": "missing unaccounted disappeared disappear vanish vanished disappearances untraced",
    "other:casualties": "casualty casualties",
    "wounded": """
        wound wounds wounded wounding injure injures injured injuring injury injuries hurt hurts
        hurting maimed hospitalised hospitalized maiming critically stabbed gunshot life-
        threatening burns burned burnt seriously-injured shot scalded trampled""",
    "other:assaulted": """
        assault assaulted assaulting groped molested raped attacked beaten abused harassed rape abuse
        molestation""",
    "other:captured": """captured capture capturing captives captive hostage hostages kidnapped
        abducted seized""",
    "arrested": """
        arrest arrests arrested arresting detain detains detained detaining detention detentions
        custody detainees apprehended jailed imprisoned rounded-up""",
    "displaced": """
        displace displaced displacing fled flee flees fleeing homeless uprooted uprooting refugee
        refugees displacement exodus""",
    "evacuated": "evacuate evacuated evacuating evacuation evacuations evacuees airlifted",
    "other:sheltering": "shelter sheltering sheltered shelters",
    "other:trapped": "trapped stranded stranding stuck",
    "other:survivors": "survived survive survivor survivors",
    "other:rescued": "rescue rescued rescuing saved pulled",
    "other:deported": "deport deports deported deporting deportation expel expels expelled expelling",
    "other:released": "released freed",
    "other:infected": "infected infecting infection infections sicken sickened sickening ill",
    "other:vaccinated": "vaccinated vaccinating inoculated immunised immunized",
    "other:poisoned": "poisoned poisoning poisonings",
    "other:investigated": "investigated investigating",
    "other:indicted": "indict indicted indicting indictment indictments",
    "other:charged": "charge charged charging charges",
    "other:convicted": "convicted conviction",
    "other:sentenced": "sentenced",
    "other:sanctioned": "sanction sanctioned sanctions sanctioning",
    "other:blacklisted": "blacklist blacklisted blacklisting",
    "other:banned": "ban banned banning bans",
    "other:destroyed": """
        destroyed destroy destroys destroying demolished razed gutted flattened wrecked levelled leveled
        torched collapsed""",
    "other:damaged": "damaged damage damaging",
    "deployed": """
        deploy deploys deployed deploying deployment dispatch dispatched dispatching stationed
        mobilise mobilised mobilize mobilized mobilising mobilizing reinforcements garrison""",
    "participated": """
        participate participated participating participants march marched marching marchers rally
        rallied rallying protest protested protesting protesters protestors demonstrate demonstrated
        demonstrating demonstrators attend attended attending attendance turnout strikers joined
        joining caravan procession gather gathered gathering gathers crowd crowds crowded assembled
        queue queues queued queuing queueing thronged mourners""",
    "other:fired": "fired launched launch",
    "other:dismissed": "dismissed sacked",
    "other:employees": "employ employs employed employing employees",
    "other:pay": "paid pay",
}
WORD_ROLES = {word: role for role, forms in ROLES.items() for word in forms.split()}
WITH_PARTICLE = {
    "sweep away": "other:destroyed",
    "wash away": "other:destroyed",
    "burn down": "other:destroyed",
    "tear down": "other:destroyed",
    "blow up": "other:destroyed",
    "round up": "arrested",
    "lock up": "arrested",
    "lay off": "other:dismissed",
}
"""Verbs that give a role with another word, by their lemmas."""
GRAVITY = tuple(ROLES)
VICTIM_ROLES = frozenset(
    ("killed", "wounded", "missing", "displaced", "evacuated", "arrested", "other:trapped")
)
PERSONAL_ROLES = (VICTIM_ROLES - {"evacuated"}) | {
    f"other:{word}"
    for word in _set("assaulted deported dismissed infected poisoned survivors vaccinated employees")
}
"""What befalls people and no thing."""

DONE_TO = frozenset(
    f"other:{word}"
    for word in _set("assaulted captured charged convicted deported infected released rescued")
)
"""What one person alone may be counted for, beside what is in VICTIM_ROLES."""

# Persons named by what they do or what befell them: a verb may say that worse befell them.
PERSONS_BY_ROLE = _set(
    """
        participants marchers protesters protestors demonstrators strikers refugees evacuees
        detainees captives hostages reinforcements crowd crowds"""
)

# Nouns that say the role of those counted where no verb does.
FORCES = plurals(people("soldier peacekeeper")) | _set(
    "troop marines paratroopers commandos guardsmen reservists personnel reinforcements"
)
NOUN_ROLES = dict.fromkeys(("crew", "crewmen", "crewman", "sailors", "seamen", "crewmembers"), "other:crew")
NOUN_ROLES |= dict.fromkeys(("inhabitants",), "other:inhabitants")
NOUN_ROLES |= dict.fromkeys(FORCES, "deployed")
NOUN_ROLES |= dict.fromkeys(("degrees", "degree"), "other:temperature")
NOUN_ROLES |= dict.fromkeys(("charges", "counts", "crimes", "offences", "offenses"), "other:charges")
NAMED_ONLY = ("other:temperature", "other:charges")
"""Roles that are the noun's whatever the verb."""
NOUN_ROLES |= dict.fromkeys(
    _set(
        """revellers revelers partygoers party-goers concertgoers concert-goers festival-goers churchgoers
        spectators attendees worshippers worshipers"""
    ),
    "participated",
)
POLICE = _set("officers police policemen firefighters rescuers")
"""Whom reports count in numbers when they are sent somewhere."""
VEHICLES = _set(
    """
        helicopter helicopters boat boats ship ships vessel vessels cutter cutters lifeboat
        lifeboats tug tugs plane planes aircraft jet jets drone drones ambulance ambulances vehicle
        vehicles tractor tractors truck trucks engine engines pumps tenders crews warships"""
)
RESCUERS = _set("rescuer rescuers firefighter firefighters diver divers medic medics paramedic paramedics")
RESPONDERS = VEHICLES | RESCUERS | _set("volunteer volunteers crews teams troops soldiers officers")
SOUGHT = both(people("attacker suspect")) | _set("fugitive fugitives thieves robbers killers")
"""Those whom police look for: not missing."""

# Verbs whose subject acts on others: "12 gunmen killed 30".
TRANSITIVE = _set(
    """
        kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt
        maimed execute executed murdered massacred slaughtered displace displaced displacing
        evacuate evacuated evacuating arrest arrests arrested arresting detain detained detaining
        deploy deploys deployed deploying dispatched shot captured capture seized kidnapped abducted
        rescued rescue destroyed banned sanctioned blacklisted released freed stabbed trapped saved
        pulled charged indicted convicted sentenced deported expelled fired launched paid attacked
        assaulted beat groped raped molested abused harassed vaccinated poisoned investigated flattened
        gutted levelled torched"""
)

# A state that the predicate leaves people in ("is in custody", "was taken to hospital").
STATES: dict[str, str] = {
    **dict.fromkeys(
        ("hospital", "hospitals", "surgery", "intensive", "injuries", "wounds", "burns", "condition"),
        "wounded",
    ),
    **dict.fromkeys(("dead", "death", "deaths"), "killed"),
    **dict.fromkeys(("injured", "wounded", "hurt"), "wounded"),
    **dict.fromkeys(("custody", "detention", "jail"), "arrested"),
    **dict.fromkeys(("missing", "unaccounted"), "missing"),
    **dict.fromkeys(("homeless",), "displaced"),
    **dict.fromkeys(("underground",), "other:trapped"),
    **dict.fromkeys(("aboard", "onboard"), "other:aboard"),
}
# What people have, suffer or lose that gives them a role, and the lemmas of the verbs that say so.
SUFFERED: dict[str, str] = {
    **dict.fromkeys(("life", "lives"), "killed"),
    **dict.fromkeys(("home", "homes", "house", "houses"), "displaced"),
    **dict.fromkeys(("injury", "injuries", "wound", "wounds", "burns", "treatment"), "wounded"),
    **dict.fromkeys(("part",), "participated"),
}
SUFFERING = _set("lose suffer sustain receive have take need require undergo leave flee abandon")
BRINGING = _set("bring dig pull find haul lift take carry winch")
"""Lemmas of the verbs that rescue those whom they leave "alive"."""
PLACING = _set("add place put")
"""Verbs that say what befalls people by where they put them: "on the sanctions list", "under arrest"."""
REFUSING = _set("deny refuse")
REFUSED = _set("access entry passage visas")
LOST = FORCES | _set("fighters rebels militants men sailors crewmen crew officers guerrillas sons brothers")
"""Those of whom "lost 15" says that they died."""
CROWDING = _set("fill pack throng line flock pour swarm stream chant picket converge")
"""Lemmas of the verbs by which people make a crowd, and (below) those that do so with another word."""
CROWDING_WITH = {
    "take": _set("streets"), "walk": _set("out job"), "turn": _set("out"), "come": _set("out"),
    "show": _set("up"), "line": _set("up"), "go": _set("strike"), "down": _set("tools"), "be": _set("strike"),
}  # fmt: skip
JOINING_VERBS = _set("join attend")
"""Verbs whose object is what people take part in, not those who do."""
ATTEMPTS = _set("try attempt plot plan threaten intend want seek fail refuse conspire vow")
REACHING = _set("estimate rise climb stand reach jump increase grow soar remain come fall drop go be put")
POPULATED = _set(
    "village town city community settlement hamlet island population province region district camp"
)
GROUPS = _set(
    """
        group total number majority half handful estimate part crew family team crowd convoy column
        caravan band gang member list series string batch group."""
)
# Verbs that give a role only to those to whom it is done ("dozens were held", "Dozens held in raid").
HANDLED = _set("held treated questioned")
"""Those of them that do so to whoever is their object: "the clinic treated 26 people"."""
UNDERGONE = {"held": "arrested", "treated": "wounded", "buried": "killed", "questioned": "other:questioned"}
# Those counted as a crowd, whom a report of a march or strike counts as taking part.
CROWDS = (
    frozenset(("",))
    | plurals(people("man woman student teacher worker resident activist supporter farmer"))
    | _set(
        """people persons migrants members dockworkers nurses youths citizens demonstrators believers
        pilgrims"""
    )
)
