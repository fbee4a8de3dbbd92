"""The words that say what a quantity counts: person nouns, units of measure, what says nothing."""

from __future__ import annotations

from typing import Literal

from crosswire.extract.numbers_words import TEENS, TENS, UNITS
from crosswire.model.wordlist import words as _set

PLAIN_PEOPLE = _set(
    "others other more dead lives fatalities casualties victims bodies corpses deaths injured missing "
    "wounded homeless injuries arrests detentions infections"
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
    aides advisers advisors mayors governors senators judges jurors lawyers engineers scientists
    smugglers pirates poachers looters rioters strikers attendees participants parishioners nuns
    priests monks
    settlers nomads herders tribesmen clansmen islanders holidaymakers commuters cyclists climbers
    hikers skiers
    swimmers divers guerrillas contractors individual individuals dockers inhabitants
    fugitives stowaways mourners revellers revelers partygoers astronauts dockworkers
    steelworkers passers-by passersby party-goers
    concertgoers concert-goers festival-goers churchgoers onlookers counterparts colleagues
    schoolchildren schoolgirls schoolboys pensioners depositors
    savers investors travellers travelers motorists truckers clients tenants homeowners traders merchants
    shopkeepers vendors loggers campers musicians artists writers bloggers professors scholars graduates
    applicants candidates envoys ambassadors councillors councilors clerics imams bishops missionaries
    humanitarians cleaners midwives surgeons pharmacists labourers laborers builders mechanics technicians
    stewards attendants couriers wardens rangers constables sergeants captains generals colonels recruits
    trainees veterans retirees widows orphans parents mothers fathers sons daughters brothers sisters
    siblings twins triplets grandchildren cousins wives husbands spouses friends classmates youngsters
    minors juveniles aid-workers seekers asylum-seekers counterprotesters counter-protesters
    shareholders immigrants captives newborns adolescents teens professionals campaigners specialists
    economists dissidents cadets physicians therapists dentists retailers academics researchers
    analysts instructors
    coaches referees umpires organisers organizers sponsors donors informants smokers users drinkers""")
# What is measured under several names.
SAME_THING = {"petroleum": "oil", "crude": "oil", "gasoline": "fuel", "petrol": "fuel", "diesel": "fuel"}
# unit of measure -> kind
Measure = Literal["duration", "distance", "money", "mass"]
MEASURES: dict[str, Measure] = {
    **dict.fromkeys(
        _set(
            "ton tons tonne tonnes kilogram kilograms kilo kilos kg gram grams pound-weight ounce "
            "ounces mg lb lbs barrel barrels "
            "liter liters litre litres gallon gallons bushel bushels acre acres hectare hectares megawatt "
            "megawatts "
            "mw kilowatt kilowatts gigawatts"
        ),
        "mass",
    ),
    **dict.fromkeys(
        _set(
            "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights "
            "week weeks fortnight "
            "month months quarter "
            "quarters year years decade decades century centuries"
        ),
        "duration",
    ),
    **dict.fromkeys(
        _set(
            "mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m "
            "foot feet ft inch "
            "inches yard yards centimeter centimeters centimetre centimetres cm mm nm blocks mph "
            "kph knots"
        ),
        "distance",
    ),
    **dict.fromkeys(
        _set(
            "dollar dollars euro euros pound pounds yen yuan renminbi ruble rubles rouble roubles "
            "rupee rupees won peso "
            "pesos franc francs lira shekel shekels krona kronor crown crowns rand naira dinar dinars "
            "rial rials cent "
            "cents pence hryvnia hryvnias zloty zlotys forint forints baht ringgit rupiah dong taka riyal "
            "riyals dirham dirhams reais lei leva kwacha shilling shillings birr cedi cedis kyat kyats "
            "tenge lari manat drams krone kroner kuna bolivars meticais metical pesetas bitcoin bitcoins"
        ),
        "money",
    ),
}
SIGNS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₽": "rubles",
         "%": "percent", "USD": "dollars", "EUR": "euros", "GBP": "pounds", "₩": "won",
         "₴": "hryvnias", "₺": "liras", "₪": "shekels", "Rs": "rupees", "Rs.": "rupees", "INR": "rupees",
         "JPY": "yen", "CNY": "yuan", "RMB": "yuan", "RUB": "rubles", "KRW": "won"}  # fmt: skip
# Nouns that only point back or say nothing by being counted.
EMPTY = _set(
    "side sides way ways thing things part parts reason reasons point points factor factors kind "
    "kinds type types "
    "aspect aspects issue issues matter matters half halves third thirds example examples step steps case "
    "word words idea ideas version versions time occasion hand hands fold end ends front fronts"
)
NUMBERS = frozenset((*UNITS, *TEENS, *TENS, "dozen", "dozens", "hundred", "thousand", "million", "billion"))
ABOUT = frozenset(
    ("nearly", "almost", "roughly", "approximately", "some", "several", "more", "fewer", "less")
)
DIMENSIONS = ("long", "deep", "wide", "high", "tall", "thick", "square", "cubic")
NO_NOUNS = frozenset(("and", "or", "other", "more", "further", "additional", "new", "different", "such"))
# Nouns that make a quantity a ceiling: "the 2 million-barrel cap".
CEILINGS = frozenset(("cap", "limit", "ceiling", "quota", "maximum"))
VICTIMS = frozenset(("victim", "victims", "patient", "patients"))
STOP = _set(
    "a an the of in on at by to for from with and or but that which who whom whose as than is are "
    "was were be been "
    "being has have had will would can could may might must should shall do does did not no if when "
    "while after "
    "before since until during near outside inside across along into onto over under about around "
    "against between "
    "among amid he she it they we you i his her its their our your my this these those there here "
    "then so yet already ashore aboard alive out back away ago today now up down off "
    "because where how what why also just only even still said says told worth per each within "
    "without despite through throughout toward towards upon via like worldwide nationwide "
    "overnight overseas abroad due"
)
# What those counted are said to be, and is no noun: "six hurt", "five shot".
UNDERGONE = _set("dead hurt shot missing injured held ill lost fled took strong")
