"""Nouns by which a story calls groups and persons, each with its class."""

from __future__ import annotations

#: Nouns for many people acting as one: the key is their class, bare plurals and synonyms sharing one.
GROUPS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "separatist": "separatist secessionist",
        "rebel": "rebel insurgent guerrilla",
        "militant": "militant jihadist extremist terrorist",
        "protester": "protester protestor demonstrator marcher rallygoer anarchist rioter",
        "force": "soldier troop serviceman army military force fighter",
        "peacekeeper": "peacekeeper",
        "people": "resident inhabitant villager townspeople population people community local islander",
        "authority": "official authority leadership",
        "representative": "representative delegation delegate negotiator",
        "police": "police policeman",
        "prosecutor": "prosecutor",
        "witness": "witness eyewitness bystander",
        "migrant": "refugee migrant seeker caravan traveller traveler deportee evacuee",
        "officer": "officer agent inspector guard",
        "children": "child kid schoolchild",
        "organizer": "organizer organiser",
        "worker": "striker worker miner docker driver employee staff",
        "expert": "analyst expert",
        "lawmaker": "lawmaker legislator parliamentarian",
        "media": "media outlet press newspaper",
        "activist": "activist campaigner",
        "medic": "doctor medic paramedic nurse",
        "scientist": "scientist researcher astronomer",
        "investigator": "investigator detective",
        "rescuer": "firefighter fireman rescuer diver brigade",
        "crew": "crew",
        "team": "team",
        "passenger": "passenger commuter",
        "family": "relative family",
        "parent": "parent",
        "neighbour": "neighbour neighbor",
        "volunteer": "volunteer",
        "hacker": "hacker intruder",
        "hostage": "hostage captive",
        "victim": "victim casualty",
        "student": "student pupil",
        "pirate": "pirate brigand bandit raider robber",
        "attackers": "attacker assailant gunman shooter",
        "supporter": "supporter fan backer",
        "opponent": "opponent critic",
        "farmer": "farmer fisherman",
        "survivor": "survivor",
        "voter": "voter",
        "lawyer": "lawyer attorney",
        "prisoner": "prisoner inmate detainee",
        "tourist": "tourist holidaymaker visitor guest",
    }.items()
    for noun in nouns.split()
}

#: One person known by a noun that a story seldom uses of two.
PERSONS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "child": "boy girl child toddler tot baby infant newborn kid youngster teenager teen schoolboy"
        " schoolgirl",
        "attacker": "gunman shooter attacker assailant",
        "mother": "mother mum mom",
        "father": "father dad",
        "suspect": "suspect defendant",
        "pilot": "pilot",
    }.items()
    for noun in nouns.split()
}
#: One person known by a noun that many bear: one across reports only by age or by whose they are.
ANYBODY: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "man": "man",
        "woman": "woman lady",
        "son": "son",
        "daughter": "daughter",
        "brother": "brother",
        "sister": "sister",
        "wife": "wife widow",
        "husband": "husband",
    }.items()
    for noun in nouns.split()
}
