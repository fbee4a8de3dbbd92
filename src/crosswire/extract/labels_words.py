"""Nouns by which reports call the parties of a story: data only, read by `extract.labels`."""

ROLES = """
activist adviser aggressor ally administration aide army assailant attacker authority bloc body bomber cabinet
camp campaigner captain chief civilian coalition commander community company council crew crowd defector
delegate delegation demonstrator department diplomat dissident driver enemy envoy executive extremist faction
family fighter firefighter force freedom-fighter gang government group guard guerrilla gunman head hostage
individual inhabitant insurgent investigator jihadist junta killer lawmaker lawyer leader leadership lender
loyalist marcher mayor medic member migrant militant militia militiaman minister ministry minority miner
mob movement negotiator nurse occupant occupier office officer official opponent opposition organisation
organization parliament party passenger peacekeeper people perpetrator pilot player police policeman
politician population premier president prime prisoner protester provider rebel recruit refugee regime
regulator representative rescuer resident rioter ruler scientist separatist shooter side sniper soldier
spokesman spokeswoman spokesperson squad staff student supporter survivor suspect teenager terrorist thug
troop union unit victim villager voter warlord worker
"""
"""Heads of phrases that name people by role or side: with a party's name beside them they label it."""

POLITIES = """
country enclave exclave homeland island kingdom land nation neighbor neighbour peninsula power province region
regime republic state statelet territory capital city town village
"""
"""Heads of definite phrases that take up a place or state named just before: "the breakaway region"."""

HARMED = """
victim casualty wounded dead injured people person patient passenger survivor civilian resident hostage
child man woman worker
"""
"""Heads of phrases for those an event befell, where no party is named."""

DOERS = """
gunman shooter attacker assailant suspect individual man bomber killer perpetrator driver hijacker kidnapper
thief robber arsonist intruder
"""
"""Heads of phrases for an unnamed doer."""
