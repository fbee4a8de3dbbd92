"""The words that say what a quantity counts: roles of people, person nouns, units of measure."""

from __future__ import annotations

from typing import Literal

from crosswire.extract.numbers_words import TEENS, TENS, UNITS


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# role -> word forms (lower case) that give it; verbs in every form that reports use
ROLES: dict[str, str] = {
    "killed": (
        "kill kills killed killing die dies died dying dead death deaths fatality fatalities fatal "
        "toll slain slay "
        "slaying slayings drown drowned drowning drownings perish perished perishing execute executed "
        "executing "
        "executions murder murdered murders murdering massacre massacred lynched beheaded "
        "assassinated corpse "
        "corpses bodies lives martyred dead-toll killings slaughtered suffocated succumbed deceased "
    ),
    "wounded": (
        "wound wounds wounded wounding injure injures injured injuring injury injuries hurt hurts "
        "hurting maimed "
        "hospitalised hospitalized maiming critically stabbed gunshot life-threatening injured, burns "
        "seriously-injured shot shots"
    ),
    "missing": "missing unaccounted disappeared disappear vanish vanished disappearances untraced",
    "displaced": (
        "displace displaced displacing fled flee flees fleeing homeless uprooted uprooting refugee "
        "refugees "
        "displacement exodus"
    ),
    "evacuated": "evacuate evacuated evacuating evacuation evacuations evacuees airlifted",
    "arrested": (
        "arrest arrests arrested arresting detain detains detained detaining detention detentions "
        "custody detainees "
        "apprehended jailed imprisoned rounded-up"
    ),
    "deployed": (
        "deploy deploys deployed deploying deployment dispatch dispatched dispatching stationed "
        "mobilise mobilised "
        "mobilize mobilized mobilising mobilizing reinforcements garrison"
    ),
    "participated": (
        "participate participated participating participants march marched marching marchers rally "
        "rallied rallying "
        "protest protested protesting protesters protestors demonstrate demonstrated demonstrating "
        "demonstrators "
        "attend attended attending attendance turnout strikers joined joining caravan procession "
    ),
    "other:casualties": "casualty casualties",
    "other:gathered": "gather gathered gathering gathers crowd crowds crowded assembled",
    "other:sheltering": "shelter sheltering sheltered shelters",
    "other:deported": "deport deported deporting deportation expelled expelling",
    "other:trapped": "trapped stranded stuck",
    "other:rescued": "rescue rescued rescuing saved pulled",
    "other:captured": "captured capture capturing captives captive hostage hostages kidnapped abducted "
    "seized",
    "other:infected": "infected infection infections sickened cases ill",
    "other:sanctioned": "sanction sanctioned sanctions sanctioning blacklist blacklisted",
    "other:banned": "ban banned banning bans",
    "other:destroyed": "destroyed destroy destroying demolished damaged damage razed",
    "other:indicted": "indict indicted indicting indictment indictments",
    "other:charged": "charge charged charging charges",
    "other:convicted": "convicted conviction",
    "other:sentenced": "sentenced",
    "other:fired": "fired launched launch",
    "other:pay": "paid pay",
}
WORD_ROLES = {word: role for role, forms in ROLES.items() for word in forms.split()}
# Nouns that say the role of those counted where no verb does.
NOUN_ROLES = dict.fromkeys(("crew", "crewmen", "crewman", "sailors", "seamen"), "other:aboard")
FORCES = _set(
    "troops troop soldiers peacekeepers marines paratroopers commandos guardsmen reservists personnel "
    "reinforcements"
)
NOUN_ROLES |= dict.fromkeys(FORCES, "deployed")
VEHICLES = _set(
    "helicopter helicopters boat boats ship ships vessel vessels cutter cutters lifeboat lifeboats tug tugs "
    "plane planes aircraft jet jets drone drones ambulance ambulances vehicle vehicles truck trucks engine "
    "engines"
)
RESPONDERS = VEHICLES | _set(
    "rescuer rescuers firefighter firefighters diver divers medic medics paramedic paramedics volunteer "
    "volunteers crews teams troops soldiers officers"
)
SOUGHT = _set("suspect suspects gunman gunmen attacker attackers fugitive fugitives thieves robbers killers")
"""Those whom police look for: not missing."""
PLAIN_PEOPLE = _set(
    "others other more dead lives fatalities casualties victims bodies deaths injured missing "
    "wounded homeless"
)
VICTIM_ROLES = frozenset(
    ("killed", "wounded", "missing", "displaced", "evacuated", "arrested", "other:trapped")
)
# Verbs whose subject acts on others: "12 gunmen killed 30".
TRANSITIVE = _set(
    "kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt "
    "maimed execute "
    "executed murdered massacred slaughtered displace displaced displacing evacuate evacuated "
    "evacuating arrest "
    "arrests arrested arresting detain detained detaining deploy deploys deployed deploying "
    "dispatched shot "
    "captured capture seized kidnapped abducted rescued rescue destroyed banned sanctioned blacklisted"
)

PEOPLE = _set("""people person persons civilian civilians soldier soldiers troop troops serviceman servicemen
    servicewomen
    servicepeople officer officers man men woman women child children boy boys girl girls baby babies
    infant infants
    toddler toddlers teenager teenagers youth youths adult adults worker workers miner miners passenger
    passengers
    student students pupil pupils teacher teachers protester protesters protestor protestors demonstrator
    demonstrators marcher marchers activist activists supporter supporters resident residents villager
    villagers
    refugee refugees migrant migrants evacuee evacuees victim victims patient patients crew crewman
    crewmen sailor
    sailors seaman seamen marine marines pilot pilots police policeman policemen policewoman
    policewomen official
    officials employee employees staff staffers peacekeeper peacekeepers fighter fighters militant
    militants rebel
    rebels insurgent insurgents gunman gunmen attacker attackers bomber bombers assailant assailants
    terrorist
    terrorists hostage hostages prisoner prisoners inmate inmates detainee detainees suspect suspects
    defendant
    defendants family families fan fans spectator spectators tourist tourists visitor visitors doctor
    doctors nurse
    nurses medic medics paramedic paramedics firefighter firefighters rescuer rescuers volunteer volunteers
    journalist journalists reporter reporters lawmaker lawmakers legislator legislators deputy deputies
    minister
    ministers diplomat diplomats delegate delegates member members personnel guard guards agent agents
    citizen
    citizens national nationals foreigner foreigners driver drivers rider riders farmer farmers
    fisherman fishermen
    pilgrim pilgrims worshipper worshippers worshipers shopper shoppers guest guests customer customers
    survivor
    survivors casualty casualties fatality fatalities other others male males female females voter voters
    conscript conscripts reservist reservists commando commandos paratrooper paratroopers separatist
    separatists
    infantry force forces reinforcements mercenaries combatants bystander bystanders pedestrian pedestrians
    relative relatives dead wounded injured missing household households life lives souls
    men, women, executives athletes players prosecutors investigators witnesses spies hackers intelligence
    employees aides advisers advisors mayors governors senators judges jurors lawyers engineers scientists
    smugglers pirates poachers looters rioters strikers attendees participants parishioners nuns
    priests monks
    settlers nomads herders tribesmen clansmen islanders holidaymakers commuters cyclists climbers
    hikers skiers
    swimmers divers guerrillas contractors""")
# unit of measure -> kind
Measure = Literal["duration", "distance", "money", "mass"]
MEASURES: dict[str, Measure] = {
    **dict.fromkeys(
        _set(
            "ton tons tonne tonnes kilogram kilograms kilo kilos kg gram grams pound-weight ounce "
            "ounces barrel barrels "
            "liter liters litre litres gallon gallons bushel bushels acre acres hectare hectares megawatt "
            "megawatts "
            "mw kilowatt kilowatts gigawatts"
        ),
        "mass",
    ),
    **dict.fromkeys(
        _set(
            "second seconds minute minutes hour hours day days night nights week weeks fortnight "
            "month months quarter "
            "quarters year years decade decades century centuries"
        ),
        "duration",
    ),
    **dict.fromkeys(
        _set(
            "mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m "
            "foot feet ft inch "
            "inches yard yards centimeter centimeters centimetre centimetres cm mm nm block blocks"
        ),
        "distance",
    ),
    **dict.fromkeys(
        _set(
            "dollar dollars euro euros pound pounds yen yuan renminbi ruble rubles rouble roubles "
            "rupee rupees won peso "
            "pesos franc francs lira shekel shekels krona kronor crown crowns rand naira dinar dinars "
            "rial rials cent "
            "cents pence"
        ),
        "money",
    ),
}
SIGNS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₽": "rubles",
         "%": "percent", "USD": "dollars", "EUR": "euros", "GBP": "pounds", "₩": "won",
         "₴": "hryvnias", "₺": "liras", "₪": "shekels"}  # fmt: skip
# Nouns that only point back or say nothing by being counted.
EMPTY = _set(
    "side sides way ways thing things part parts reason reasons point points factor factors kind "
    "kinds type types "
    "aspect aspects issue issues matter matters half halves third thirds example examples step steps case "
    "word words idea ideas version versions time occasion hand hands fold things end ends front fronts"
)
NUMBERS = frozenset((*UNITS, *TEENS, *TENS, "dozen", "dozens", "hundred", "thousand", "million", "billion"))
ABOUT = frozenset(
    ("nearly", "almost", "roughly", "approximately", "some", "several", "more", "fewer", "less")
)
DIMENSIONS = ("long", "deep", "wide", "high", "tall", "thick", "square", "cubic")
NO_NOUNS = frozenset(("and", "or", "other", "more", "further", "additional", "new", "different", "such"))
# Nouns that make a quantity a ceiling: "the 2 million-barrel cap".
CEILINGS = frozenset(("cap", "limit", "ceiling", "quota", "maximum"))
VICTIMS = frozenset(("victim", "victims", "patient", "patients", "casualties"))
STOP = _set(
    "a an the of in on at by to for from with and or but that which who whom whose as than is are "
    "was were be been "
    "being has have had will would can could may might must should shall do does did not no if when "
    "while after "
    "before since until during near outside inside across along into onto over under about around "
    "against between "
    "among amid he she it they we you i his her its their our your my this these those there here "
    "then so yet already ashore aboard alive out back away ago today now up down off "
    "because where how what why also just only even still said says told"
)
