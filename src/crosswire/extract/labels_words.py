"""Nouns by which reports call the parties of a story: data only, read by `extract.labels`."""

from __future__ import annotations

from crosswire.model.bodies import bodies
from crosswire.model.offices import AIDES, ENVOYS, SPOKESPERSONS
from crosswire.model.people import people
from crosswire.model.wordlist import words

ROLES = (
    people(
        "separatist rebel militant fighter protester soldier peacekeeper official representative policeman"
    )
    | people("officer worker activist medic investigator rescuer passenger hostage victim student attacker")
    | people("suspect opponent survivor voter lawyer pilot")
    | bodies("government authority assembly police forces union group")
    | AIDES
    | ENVOYS
    | SPOKESPERSONS
    | words(
        """resident inhabitant villager aggressor ally bloc body bomber camp captain chief civilian
        coalition commander community company council crew crowd defector delegation department
        dissident enemy executive faction family force gang head individual junta killer lawmaker leader
        leadership lender loyalist mayor member migrant militia militiaman minister ministry minority
        mob movement occupant occupier office opposition people perpetrator politician population
        premier president prisoner recruit refugee regime regulator ruler scientist side squad staff
        supporter teenager unit warlord"""
    )
)
"""Heads of phrases that name people by role or side: with a party's name beside them they label it."""

POLITIES = words("""
country enclave exclave homeland island kingdom land nation neighbor neighbour peninsula power province region
regime republic state statelet territory
""")
"""Heads of definite phrases that take up a place or state named just before: "the breakaway region"."""

SORTS = {
    "doer": words(
        "gunman shooter attacker assailant suspect individual bomber killer perpetrator "
        "hijacker kidnapper thief robber arsonist intruder culprit"
    ),
    "befallen": words("victim casualty wounded dead injured person people patient passenger survivor"),
    "responder": words(
        "police policeman officer medic crew firefighter detective paramedic rescuer unit service"
    ),
    "protester": words("protester demonstrator marcher activist crowd striker picket rioter"),
    "migrant": words("migrant refugee asylum-seeker traveller traveler caravan"),
    "vessel": words("ship vessel tanker boat ferry freighter trawler craft dinghy"),
    "aircraft": words("plane aircraft jet airliner helicopter flight"),
    "fighter": words("fighter militant rebel soldier troop guerrilla insurgent separatist force peacekeeper"),
    "worker": words("worker miner teacher nurse driver employee staff docker"),
    "child": words("child boy girl teenager toddler baby infant"),
    "firm": words("company firm bank lender operator owner"),
}
"""Sorts of parties that no name denotes: nouns that reports use for one another."""

BECOMING = words("become remain")
"""Verbs whose complement is said of their subject."""

CALLING = words("call name label dub brand make deem consider declare")
"""Verbs whose complement is said of their object."""

TAKEN_UP = words("""
affair altercation case conflict confrontation controversy crisis disaster dispute encounter episode feud
incident operation ordeal row scandal scuffle showdown situation stand-off standoff tragedy violence
""")
"""Nouns of any story that take up its main event, and judge it."""

COUNTED = words("people person man woman child unit service force")
"""Nouns of a sort that label a party only with a number or a describing word beside them."""

PLAIN_NOUNS = words("""
date day evening hour minute month morning night time today tomorrow weekend week year yesterday decade
century moment period summer winter spring autumn
way part thing number lot kind sort type case point fact end rest side top bottom place percent percentage
hundred thousand million billion dozen couple pair some many most all other one none
statement interview report spokesman spokeswoman spokesperson source comment remark conference press newspaper
website page photo photograph picture image video story email tweet post reporter journalist news account
people person man woman who what it they
""")
"""Nouns that no story is about: times, counts, means of telling, and words for anybody or anything."""
