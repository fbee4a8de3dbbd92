"""Nouns for people, by kind: what a report calls those who do, suffer or say something, without their names.

One list for all stages, which take the kinds that they need and add words of their own. Singular, lower case.
Not here: what one holds (`offices`), bodies (`bodies`), and people as one thing ("crowd", "staff"), which
each stage treats in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.model.wordlist import words

#: By kind; nouns of one kind are used for the same people.
KINDS: dict[str, frozenset[str]] = {
    kind: words(nouns)
    for kind, nouns in {
        "separatist": "separatist secessionist",
        "rebel": "rebel insurgent guerrilla",
        "militant": "militant jihadist extremist terrorist",
        "fighter": "fighter",
        "protester": "protester protestor demonstrator marcher rallygoer anarchist rioter",
        "soldier": "soldier troop serviceman",
        "peacekeeper": "peacekeeper",
        "resident": "resident inhabitant villager local islander",
        "official": "official",
        "representative": "representative delegate negotiator",
        "policeman": "policeman",
        "prosecutor": "prosecutor",
        "witness": "witness eyewitness bystander",
        "migrant": "refugee migrant seeker traveller traveler deportee evacuee",
        "officer": "officer agent inspector guard",
        "child": "child kid",
        "youth": "boy girl toddler tot baby infant newborn youngster teenager teen schoolboy schoolgirl",
        "organizer": "organizer organiser",
        "striker": "striker",
        "worker": "worker miner docker driver employee",
        "expert": "analyst expert",
        "lawmaker": "lawmaker legislator parliamentarian",
        "activist": "activist campaigner",
        "medic": "doctor medic paramedic nurse",
        "scientist": "scientist researcher astronomer",
        "investigator": "investigator detective",
        "rescuer": "firefighter fireman rescuer diver",
        "passenger": "passenger commuter",
        "relative": "relative",
        "parent": "parent",
        "neighbour": "neighbour neighbor",
        "volunteer": "volunteer",
        "hacker": "hacker intruder",
        "hostage": "hostage captive",
        "victim": "victim casualty",
        "student": "student pupil",
        "pirate": "pirate brigand bandit raider robber",
        "attacker": "attacker assailant gunman shooter",
        "suspect": "suspect defendant",
        "supporter": "supporter fan backer",
        "opponent": "opponent critic",
        "farmer": "farmer fisherman",
        "survivor": "survivor",
        "voter": "voter",
        "lawyer": "lawyer attorney",
        "prisoner": "prisoner inmate detainee",
        "tourist": "tourist holidaymaker visitor guest",
        "pilot": "pilot",
        "teacher": "teacher",
        "journalist": "journalist reporter",
        "man": "man",
        "woman": "woman lady",
        "mother": "mother mum mom",
        "father": "father dad",
        "son": "son",
        "daughter": "daughter",
        "brother": "brother",
        "sister": "sister",
        "wife": "wife widow",
        "husband": "husband",
    }.items()
}

#: Those whom reports seldom take for a party: special troops, trades, faiths, kin, guests of any sort.
_OTHERS = words(
    """academic adolescent adult aid-worker applicant artist astronaut asylum-seeker athlete attendant
    attendee blogger bomber builder cadet camper candidate churchgoer citizen civilian clansman
    classmate cleaner cleric client climber coach colleague combatant commando concert-goer concertgoer
    conscript contractor counter-protester counterpart counterprotester courier cousin crewman customer
    cyclist dentist depositor dissident dockworker donor drinker economist engineer executive
    festival-goer foreigner friend fugitive graduate grandchild herder hiker homeowner humanitarian
    immigrant individual informant instructor investor juror juvenile laborer labourer logger looter
    marine mechanic member mercenary merchant midwife missionary monk motorist mourner musician nomad
    nun onlooker orphan paratrooper parishioner participant party-goer partygoer passer-by passerby
    patient pedestrian pensioner person pharmacist physician pilgrim player poacher policewoman priest
    professional professor ranger recruit referee reservist retailer retiree reveler reveller rider
    sailor saver scholar schoolchild seaman servicewoman settler shareholder shopkeeper shopper sibling
    skier smoker smuggler specialist spectator sponsor spouse spy staffer steelworker steward stowaway
    surgeon swimmer technician tenant therapist trader trainee tribesman triplet trucker twin umpire
    user vendor veteran warden worshiper worshipper writer youth"""
)


EVERYBODY = _OTHERS.union(*KINDS.values())


def people(kinds: str) -> frozenset[str]:
    """The nouns of some kinds, in the singular.

    >>> sorted(people("striker pilot"))
    ['pilot', 'striker']
    """
    return frozenset().union(*(KINDS[kind] for kind in kinds.split()))


def plurals(nouns: Iterable[str]) -> frozenset[str]:
    """The plurals of nouns for people.

    >>> sorted(plurals(("fisherman", "spy", "witness", "passer-by", "child")))
    ['children', 'fishermen', 'passers-by', 'spies', 'witnesses']
    """
    return frozenset(map(_plural, nouns))


def both(nouns: frozenset[str]) -> frozenset[str]:
    """Nouns in the singular and in the plural."""
    return nouns | plurals(nouns)


def _plural(noun: str) -> str:
    if noun in _ODD:
        return _ODD[noun]
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "ch", "sh", "x")) else "s")


_ODD = {
    "child": "children",
    "grandchild": "grandchildren",
    "schoolchild": "schoolchildren",
    "passer-by": "passers-by",
    "passerby": "passersby",
    "wife": "wives",
    "midwife": "midwives",
}

__all__ = ["EVERYBODY", "KINDS", "both", "people", "plurals"]
