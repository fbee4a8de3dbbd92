"""Words that tell one act, or name one kind of thing, in news: data, read by `align.akin`.

A line is one family: verbs with the nouns of their act, or nouns for one kind of party or thing. Families
are narrow, for they serve to find what contradicts a claim: a word that only sometimes means the same is
left out. A word may stand in several.
"""

from __future__ import annotations

from crosswire.model.telling import HOLDS, TELLS
from crosswire.model.wordlist import words

ACTS = """
send transfer supply deliver ship sell provide trade smuggle export sale delivery shipment smuggling
buy purchase import acquire acquisition
kill slay murder shoot_dead gun_down assassinate execute killing murder slaying assassination execution
die perish drown death
wound injure hurt maim injury
shoot fire open_fire gunfire shooting shot
attack assault strike raid hit target storm attack assault strike raid
shell bombard bomb shelling bombardment bombing
throw hurl pelt lob toss fling
beat batter kick punch slap hit beating
torture mistreat abuse torture abuse mistreatment
rape assault molest rape
seize capture take_over occupy overrun seizure capture occupation takeover
seize impound confiscate detain board intercept stop seizure confiscation
arrest detain jail imprison hold arrest detention imprisonment
release free let_go release
abduct kidnap snatch abduction kidnapping kidnap
invade cross_into enter invasion incursion
violate break breach flout contravene violation breach
begin start launch initiate provoke start beginning launch
end stop halt cease end halt
warn alert notify inform tell warning alert notice
pay bribe payment bribe bribery
steal rob loot embezzle theft robbery looting embezzlement
hack break_into infiltrate hacking intrusion
spy eavesdrop wiretap surveil spying espionage
poison poisoning
leak spill release discharge leak spill discharge
open release discharge opening
collapse give_way cave_in fall collapse
crash collide hit plunge crash collision
burn set_fire torch ignite arson fire
flood inundate swamp flood flooding
meet talk negotiate confer meeting talks negotiation
agree accept approve sign agreement approval
refuse reject decline turn_down refusal rejection
ban prohibit outlaw forbid bar ban prohibition
resign quit step_down resignation
dismiss fire sack remove dismissal sacking firing
withdraw pull_out leave retreat withdrawal retreat pullout
flee escape run_away flight escape
evacuate move evacuation
expel deport banish throw_out expulsion deportation
close shut shut_down closure shutdown
cut reduce lower slash cut reduction
raise increase lift rise increase
hide conceal cover_up withhold concealment
fake forge fabricate falsify forgery fabrication
rig manipulate falsify fraud rigging manipulation
accuse blame charge accusation
finance fund bankroll financing funding
arm equip armament
support back aid support backing
order command instruct order command
plan plot prepare plan plot
infect contaminate spread contaminate infection contamination
shoot_down down bring_down downing
sink capsize founder go_down sinking
know be_aware knowledge awareness
relate connect link
"""

THINGS = """
ship vessel boat tanker freighter ferry trawler cargo_ship
oil petroleum fuel crude diesel
police officer policeman policewoman constable detective deputy
soldier troop force army military serviceman paratrooper
protester demonstrator striker marcher rioter activist
worker employee staff docker miner labourer laborer
rebel militant fighter insurgent separatist guerrilla gunman militia
gunman attacker shooter assailant suspect
plane aircraft jet airliner airplane
car vehicle truck lorry van
company firm operator corporation manufacturer business
government administration ministry authority state cabinet official
resident villager inhabitant local
civilian people person
child boy girl teenager minor pupil
student pupil
prisoner detainee inmate captive
stone bolt bottle brick rock
ceasefire cease-fire truce armistice
gate floodgate sluice dam
bomb explosive device
weapon arm rifle gun missile ammunition munition
accord agreement deal treaty pact
money cash fund
home house
town city village settlement
hospital clinic
"""

#: Predicates that say only that somebody has to do with an act, which a noun under them names.
INVOLVEMENT = words(
    """involve involved participate take_part role part involvement participation complicity complicit
    responsible responsibility behind connection relation tie carry_out carry commit engage conduct
    perpetrate there exist happen occur take_place plan intend"""
)

#: Verbs that lend an act their subject: "carried out the attack", "took part in the talks".
LENDING = words(
    """carry carry_out commit conduct launch stage mount perpetrate make do plan order take_part
    participate involve engage deny"""
)

#: Not to know, or not to say, is no denial.
IGNORANCE = words(
    """know say tell comment remember recall confirm identify specify elaborate disclose reveal name want
    hope understand give release provide respond answer expect plan intend wait hesitate see hear find
    need"""
)

#: Verbs that speak of an act and are not one.
SPEAKING = (
    TELLS - words("declare write")
    | HOLDS
    | words(
        """accuse appear ask blame call demand deny describe dismiss expect hope know reject see seem
        suggest want"""
    )
)

#: Verbs whose negation is that of the clause below them ("not believed to be linked").
RAISING = words("appear seem believe think suppose expect consider look")

#: What makes a clause no plain assertion.
UNREAL = words("may might could would should can must will shall if whether unless")
