"""Words that name events, coded by PLOVER root and mode: data only, read by `extract.plover`.

Written from the definitions of PLOVER (Halterman, Schrodt et al., "PLOVER and POLECAT", 2023) and of
CAMEO (Schrodt 2012), whose cue categories PLOVER folds into sixteen roots. A code is `ROOT/mode`; the
mode separates kinds of one root (a shooting is no bombing), an empty mode fits every other. NONE codes
accidents, disasters and other happenings that are no act of one actor towards another.

`CLASSES`  noun classes that frames refer to; a line that is indented goes on.
`VERBS`    code: lemmas that always name such an event when finite and factual ("_" joins a particle).
`FRAMES`   lemma: conditions > code, tried in order before `VERBS`; code "-" says: no event. Conditions:
           `obj=CLASS` `subj=CLASS` `PREP=CLASS` (the noun governed by a preposition), `obj` `PREP` (some
           such argument), `-obj` `-PREP` (none), `comp` (a clause or infinitive), `passive`, `active`.
`NOUNS`    code: nouns that name such an event ("modifier_noun" for a compound).
"""

CLASSES = """
AGENT: government ministry party parliament congress senate council court police authority administration
    group union organisation organization agency company club team opposition movement coalition alliance bloc
    country state nation commission committee regime cabinet delegation bank firm church embassy
    university league
AID: aid assistance relief help food fuel medicine water shelter loan grant supplies supply donation blood
    fund funding refuge asylum blanket tent ration rescue medical vaccine
ALERT: alert
AMENDS: compensation damages reparation
ARMS: weapon arm missile tank gun ammunition rifle jet aircraft drone warship munition
ATTACKABLE: fire attack assault offensive raid bomb bombing explosive rocket missile shot shell grenade
    shrapnel mortar gun device artillery drone strike airstrike
BACKING: support backing solidarity allegiance loyalty
BANK: bank lender company
BODY: body remains corpse
BORDER: border airspace frontier crossing strait corridor checkpoint port
CALAMITY: crash accident quake earthquake flood flooding storm hurricane typhoon cyclone tornado fire
    blaze wildfire landslide mudslide avalanche tsunami collapse derailment eruption outbreak epidemic
    virus disease explosion blast stampede capsizing drought heatwave rain rainfall water river wave leak
    wind snow famine wreck sinking collision pile-up crush bus train plane truck car lorry building bridge
    boat ferry helicopter coach roof wall infection illness cancer heart fall lightning tree current
    poisoning fever cholera
CONCERN: outrage anger dismay alarm disappointment disapproval
COURT: court judge tribunal magistrate jury panel
CONTROL: control
CHILD: son daughter baby child twin boy girl
CUSTODY: custody
CUSTODIAL: detention remand custody imprisonment sentence arrest
DEAL: agreement deal treaty pact accord truce ceasefire cease-fire armistice memorandum protocol contract
    settlement compromise understanding formula plan
DISSENT: demonstration protest march rally strike sit-in walkout riot vigil boycott petition picket
    blockade road street square traffic uprising unrest
EMBASSY: embassy consulate mission
COMPLAINT: complaint lawsuit suit protest petition
STREET: street square
STUDENT: student farmer worker crowd supporter activist youth villager resident
TOOLS: tool
ELECTION: election vote presidency seat majority poll runoff referendum
FIRE: fire
FORCES: troop troops force forces soldier army police policeman officer reservist unit battalion warship
    navy fleet peacekeeper militia guard tank marine fighter convoy crew firefighter helicopter aircraft
    team rescuer medic engineer contingent
GOODS: petroleum coal fuel crude ship vessel boat tanker cargo asset property weapon drug cocaine heroin
    cash money document passport computer phone shipment truck explosive land goods equipment record plane
    aircraft ivory gold account oil
GUILT: guilty
HEIGHT: roof balcony window cliff building tree ladder bridge scaffold train horse
HOLE: well river lake sea water ravine gorge canal pit hole shaft crevice crevasse pool trench ditch creek
    reservoir drain tunnel
HOSPITAL: hospital clinic infirmary
HOSTAGE: hostage
DRILL: exercise drill manoeuvre maneuver patrol wargame
INSPECTORS: inspector investigator monitor auditor
LICENCE: licence license permit visa passport citizenship accreditation
LOCALITY: street suburb outskirts centre center north south east west coast shore heart part state county
    community department governorate municipality prefecture valley mountain sea ocean river lake campus
NATION: nation parliament congress country assembly crowd
OFFICE: president minister chairman director chief mayor governor post office leader head job seat prime
    coach manager commander ambassador
PENALTY: sanction sanctions embargo tariff penalty fine duty levy boycott
PEOPLE: person people man woman child boy girl civilian resident villager worker protester demonstrator
    journalist reporter activist soldier officer policeman official leader politician student teacher
    suspect prisoner hostage victim passenger refugee migrant player miner family member minister
    president gunman fighter rebel militant driver patient crowd group others other one dozen hundred
    thousand score staff employee teenager youth opponent lawmaker adviser executive candidate lawyer
    doctor nurse survivor tourist farmer pilot crew sailor fisherman citizen national guard
PLACE: town city village region area base territory airport port hill position district province island
    capital enclave building headquarters station stronghold outpost bridge border checkpoint control
    front neighborhood neighbourhood land settlement house home camp
POWER: power
PROPOSAL: proposal offer request demand call plan ultimatum appeal invitation suggestion bid idea term
    condition deal agreement petition resolution mediation compromise draft claim allegation accusation
    charge report criticism rumor rumour denial result talk meeting
PROTESTER: protester protestor demonstrator striker marcher activist campaigner picket
PROTESTING: protest demonstrate demand
REFUGE: asylum refuge sanctuary entry admission
RESCUERS: rescuer firefighter team diver crew volunteer coastguard searcher worker helicopter
ROUTE: link road street highway bridge route railway airport border port access entrance traffic corridor
    intersection lane runway motorway crossing square lifeline website internet channel
RULE: curfew emergency restriction ban embargo blockade siege lockdown quarantine censorship law tariff
    measure control limit evacuation
SCENE: scene site area
STONES: stone brick bottle petrol bomb egg firecracker molotov
STRIKE: strike
TALKS: talk talks meeting consultation consultations negotiation negotiations discussion discussions
    summit dialogue conversation conference mediation round session hearing visit trip call consult
    audience council briefing
TITLE: title crown belt championship trophy cup medal
SYMBOL: flag effigy portrait poster banner
CAPTIVE: prisoner hostage captive detainee inmate pow remains body
SECRET: intelligence information data expertise technology
TIES: tie ties relation relations friendship partnership embassy consulate
VEHICLE: plane jet aircraft airliner helicopter train bus coach car truck lorry ferry boat ship vessel
    tram van vehicle motorcycle bike flight tanker carriage engine
VICTORY: victory
VIOLENCE: attack assault bombing shooting raid shelling airstrike strike clash clashes fighting battle
    offensive explosion blast ambush violence crossfire gunfire rocket missile bomb gunman attacker bomber
    militant soldier army troop police officer sniper force forces rebel fighter assailant shell bullet
    war insurgent mob drone warplane jet knife gun machete invasion operation conflict massacre
    bombardment
VOLCANO: volcano
WAR: war battle
WILLING: readiness willingness
WEB: website internet site app channel network service
WORDS: statement speech address remark sermon
WORK: work
WORKERS: worker miner driver teacher nurse doctor union pilot staff employee docker crew dockworker
    farmworker steelworker railwayman trucker farmer
WORKS: line bridge pipeline tower building house station home plant dam road railway
WRONG: crime attack violation breach abuse corruption fraud murder killing assault bombing theft bribery
    treason terrorism espionage genocide charge offence offense count conspiracy manslaughter incident
    shooting fire crash death accident
"""

VERBS = """
AGREE/: agree
AGREE/deal: compromise reconcile
CONSULT/talks: negotiate confer consult parley mediate
CONSULT/phone: telephone
SUPPORT/: endorse praise applaud congratulate commend hail reaffirm
CONCEDE/: relent apologize apologise acquiesce back_down give_in
COOPERATE/: cooperate collaborate
AID/rescue: rescue
AID/aid: donate
AID/evacuate: evacuate
RETREAT/surrender: surrender capitulate
RETREAT/resign: resign abdicate step_down
RETREAT/withdraw: vacate withdraw pull_out retreat disengage pull_back
RETREAT/disarm: disarm demobilize demobilise disband lay_down
RETREAT/release: free
REQUEST/: urge demand beg implore plead beseech petition call_on call_for appeal
ACCUSE/: accuse condemn denounce criticize criticise blame decry deplore slam blast lambast lambaste berate
ACCUSE/: chide rebuke castigate censure lash_out
ACCUSE/charge: indict sue prosecute arraign
REJECT/: snub reject rebuff refuse veto refute rebut spurn dismiss deny
THREATEN/: threaten
PROTEST/demo: protest picket agitate
PROTEST/riot: riot
PROTEST/strike: walk_out
SANCTION/: sanction blacklist boycott embargo
SANCTION/expel: expel
MOBILIZE/troops: mobilize mobilise redeploy
COERCE/arrest: arrest detain imprison jail intern
COERCE/convict: convict sentence
COERCE/seize: confiscate impound
COERCE/restrict: blockade besiege
COERCE/expel: deport extradite banish evict
COERCE/arrest: round_up
COERCE/censor: censor
COERCE/disperse: disperse teargas crack_down
COERCE/destroy: demolish bulldoze vandalize vandalise ransack loot
ASSAULT/: attack assault ambush storm
ASSAULT/heavy: shell bombard
ASSAULT/explosives: bomb
ASSAULT/shoot: gun_down shoot_dead open_fire
ASSAULT/kill: assassinate murder massacre slaughter execute behead
ASSAULT/hands: torture rape stab beat maim
ASSAULT/kidnap: kidnap abduct
ASSAULT/battle: clash skirmish invade overrun
NONE/crash: crash collide derail capsize
NONE/collapse: cave_in
NONE/death: find_dead declare_dead pronounce_dead
NONE/missing: go_missing
ASSAULT/kidnap: hijack
NONE/quake: quake
NONE/fire: burn_down
NONE/die: drown
NONE/displace: displace
"""

FRAMES = """
purchase: subj=AGENT obj=ARMS > COOPERATE/trade
buy: subj=AGENT obj=ARMS > COOPERATE/trade
purchase: subj=AGENT obj=GOODS from > COOPERATE/trade
buy: subj=AGENT obj=GOODS from > COOPERATE/trade
import: obj from > COOPERATE/trade
import: obj=GOODS > COOPERATE/trade
share: obj=SECRET > COOPERATE/
exchange: obj=SECRET > COOPERATE/
exchange: obj=CAPTIVE > COOPERATE/
swap: obj=CAPTIVE > COOPERATE/
invest: in=PLACE > COOPERATE/
join_forces: > COOPERATE/
team_up: > COOPERATE/
work: with together > COOPERATE/
begin: obj=DRILL > MOBILIZE/drill
conduct: obj=DRILL > MOBILIZE/drill
hold: obj=DRILL > MOBILIZE/drill
stage: obj=DRILL > MOBILIZE/drill
start: obj=DRILL > MOBILIZE/drill
launch: obj=DRILL > MOBILIZE/drill
step_up: obj=DRILL > MOBILIZE/drill
patrol: subj=FORCES > MOBILIZE/drill
station: obj=FORCES > MOBILIZE/troops
call_up: obj=FORCES > MOBILIZE/troops
build_up: obj=FORCES > MOBILIZE/troops
increase: obj=FORCES > MOBILIZE/troops
double: obj=FORCES > MOBILIZE/troops
boost: obj=FORCES > MOBILIZE/troops
concentrate: obj=FORCES > MOBILIZE/troops
rush: obj=FORCES to > MOBILIZE/troops
pour: obj=FORCES into > MOBILIZE/troops
scramble: obj=ARMS > MOBILIZE/troops
withdraw: obj=OFFICE > SANCTION/relations
suspend: obj=TALKS > SANCTION/relations
end: obj=AID > SANCTION/relations
end: obj=TIES > SANCTION/relations
stop: obj=AID > SANCTION/relations
cut_off: obj=AID > SANCTION/relations
cut_off: obj=TIES > SANCTION/relations
reduce: obj=TIES > SANCTION/relations
suspend: obj=LICENCE > SANCTION/
close: obj=EMBASSY > SANCTION/relations
shut: obj=EMBASSY > SANCTION/relations
remove: obj=FORCES > RETREAT/withdraw
pull: obj=FORCES out > RETREAT/withdraw
pull: obj=FORCES from > RETREAT/withdraw
pull: out of=PLACE > RETREAT/withdraw
reduce: obj=FORCES > RETREAT/withdraw
cut: obj=FORCES > RETREAT/withdraw
move: obj=FORCES from > RETREAT/withdraw
move: obj=FORCES out > RETREAT/withdraw
leave: subj=FORCES obj=PLACE > RETREAT/withdraw
halt: obj=VIOLENCE > RETREAT/
suspend: obj=VIOLENCE > RETREAT/
destroy: obj=ARMS to > RETREAT/disarm
dismantle: obj=ARMS > RETREAT/disarm
scrap: obj=ARMS > RETREAT/disarm
surrender: obj=ARMS > RETREAT/disarm
hand: obj=PEOPLE over > RETREAT/
hand_back: obj > RETREAT/return
give_back: obj > RETREAT/return
return: obj=PLACE > RETREAT/return
return: obj=CAPTIVE > RETREAT/release
allow: obj=INSPECTORS > RETREAT/access
admit: obj=INSPECTORS > RETREAT/access
receive: obj=INSPECTORS > RETREAT/access
allow: obj=PEOPLE comp > CONCEDE/
commute: obj > CONCEDE/
free: obj=CAPTIVE > RETREAT/release
swear: obj=BACKING > SUPPORT/
lend: obj=BACKING > SUPPORT/
side_with: > SUPPORT/
honor: obj=PEOPLE > SUPPORT/
honour: obj=PEOPLE > SUPPORT/
feed: obj=PEOPLE > AID/aid
shelter: obj=PEOPLE > AID/asylum
vaccinate: obj=PEOPLE > AID/medical
take_in: obj=PEOPLE > AID/asylum
finance: subj=AGENT obj > AID/
fund: subj=AGENT obj > AID/
allocate: obj=AID > AID/aid
extend: obj=AID > AID/aid
donate: obj > AID/aid
earmark: obj=AID > AID/aid
hand_over: obj=GOODS to > AID/aid
insist: comp > REQUEST/
insist: on > REQUEST/
lobby: obj > REQUEST/
lobby: for > REQUEST/
push: obj=AGENT comp > REQUEST/
push: for > REQUEST/
plead: with > REQUEST/
plead: for > REQUEST/
invite: obj=PEOPLE to > REQUEST/
summon: obj=OFFICE > ACCUSE/
file: obj=COMPLAINT > ACCUSE/
lodge: obj=COMPLAINT > ACCUSE/
hold: obj responsible > ACCUSE/
probe: obj > ACCUSE/investigate
scold: obj > ACCUSE/
attack: obj=PROPOSAL > ACCUSE/
reject: > REJECT/
shun: obj > REJECT/
spurn: obj > REJECT/
rebuff: obj > REJECT/
deny: obj=LICENCE > REJECT/
burn: obj=SYMBOL > PROTEST/demo
occupy: subj=PROTESTER > PROTEST/obstruct
occupy: subj=STUDENT > PROTEST/obstruct
seize: subj=STUDENT obj=PLACE > PROTEST/obstruct
take: to=STREET > PROTEST/demo
chant: subj=PROTESTER > PROTEST/demo
demonstrate: against > PROTEST/demo
down: obj=TOOLS > PROTEST/strike
starve: subj=PEOPLE > -
mutilate: obj > ASSAULT/hands
mug: obj > ASSAULT/hands
lynch: obj > ASSAULT/kill
poison: obj=PEOPLE > ASSAULT/kill
knife: obj > ASSAULT/hands
wage: obj=WAR > ASSAULT/battle
engage: obj=FORCES > ASSAULT/battle
strafe: obj > ASSAULT/heavy
pound: obj=PLACE > ASSAULT/heavy
mortar: obj > ASSAULT/heavy
rape: obj > ASSAULT/hands
molest: obj > ASSAULT/hands
muzzle: obj > COERCE/censor
gag: obj > COERCE/censor
jam: obj=WEB > COERCE/censor
cordon: obj=PLACE > COERCE/restrict
restore: obj=TIES > SUPPORT/ties
resume: obj=TIES > SUPPORT/ties
renew: obj=TIES > SUPPORT/ties
establish: obj=TIES > SUPPORT/ties
upgrade: obj=TIES > SUPPORT/ties
strengthen: obj=TIES > SUPPORT/ties
open: obj=TIES > SUPPORT/ties
sever: obj=TIES > SANCTION/relations
break: obj=TIES > SANCTION/relations
cut: obj=TIES > SANCTION/relations
downgrade: obj=TIES > SANCTION/relations
close: obj=TIES > SANCTION/relations
allow: obj=DISSENT > CONCEDE/
forgive: obj > CONCEDE/
remain: on=ALERT > MOBILIZE/
put: on=ALERT > MOBILIZE/
place: on=ALERT > MOBILIZE/
respond: subj=FORCES to > MOBILIZE/police
reach: subj=FORCES obj=SCENE > MOBILIZE/police
descend: subj=FORCES on > MOBILIZE/police
descend: subj=FORCES > MOBILIZE/police
rush: subj=FORCES to > MOBILIZE/police
arrive: subj=FORCES at=SCENE > MOBILIZE/police
arrive: subj=FORCES on=SCENE > MOBILIZE/police
pelt: obj > ASSAULT/hands
hurl: obj=STONES > ASSAULT/hands
throw: obj=STONES > ASSAULT/hands
hurl: obj=ATTACKABLE > ASSAULT/explosives
throw: obj=ATTACKABLE > ASSAULT/explosives
hang: passive > ASSAULT/kill
steal: obj > NONE/crime
rob: obj > NONE/crime
appoint: obj > NONE/appoint
nominate: obj > NONE/appoint
designate: obj > NONE/appoint
disappear: subj=PEOPLE > NONE/missing
disappear: subj=VEHICLE > NONE/missing
vanish: subj=PEOPLE > NONE/missing
vanish: subj=VEHICLE > NONE/missing
search: subj=RESCUERS for > AID/rescue
dig: subj=RESCUERS > AID/rescue
drill: subj=RESCUERS > AID/rescue
find: obj=BODY > NONE/death
recover: obj=BODY > NONE/death
discover: obj=BODY > NONE/death
retrieve: obj=BODY > NONE/death
pull: obj=BODY > NONE/death
remand: > COERCE/arrest
extend: obj=CUSTODIAL > COERCE/arrest
appear: in=COURT > NONE/trial
appear: before=COURT > NONE/trial
plead: obj=GUILT > NONE/trial
acquit: > CONCEDE/
clear: of=WRONG > CONCEDE/
shove: obj > ASSAULT/hands
push: obj=PEOPLE > ASSAULT/hands
bite: obj=PEOPLE > ASSAULT/hands
search: for=PEOPLE > NONE/search
hunt: for=PEOPLE > NONE/search
launch: obj=ARMS at > ASSAULT/heavy
launch: obj=ARMS on > ASSAULT/heavy
launch: obj=ARMS against > ASSAULT/heavy
meet: obj=PROPOSAL > -
meet: obj=RULE > -
express: obj=WILLING > AGREE/
provide: obj to > AID/
contribute: obj to > AID/
contribute: obj=AID > AID/aid
lend: obj to > AID/
side: with > SUPPORT/
vote: for > SUPPORT/
postpone: obj=DISSENT > CONCEDE/
legalize: obj > CONCEDE/
reinstate: obj > CONCEDE/
cede: obj > RETREAT/withdraw
send: obj=INSPECTORS > ACCUSE/investigate
dispatch: obj=INSPECTORS > ACCUSE/investigate
complain: > ACCUSE/
ignore: obj=PROPOSAL > REJECT/
walk_out: of=TALKS > REJECT/
boycott: obj=ELECTION > PROTEST/
boycott: obj=TALKS > REJECT/
freeze: obj=GOODS > SANCTION/
freeze: obj=AID > SANCTION/relations
freeze: obj=TIES > SANCTION/relations
halt: obj=AID > SANCTION/relations
halt: obj=TIES > SANCTION/relations
suspend: obj=TIES > SANCTION/relations
withhold: obj=AID > SANCTION/relations
revoke: obj=LICENCE > SANCTION/
strip: of=LICENCE > SANCTION/
deny: obj=LICENCE > SANCTION/
order: obj=DRILL > MOBILIZE/drill
amass: obj=FORCES > MOBILIZE/troops
reinforce: obj=PLACE > MOBILIZE/troops
interrogate: obj > COERCE/arrest
hack: obj > COERCE/cyber
hack: into > COERCE/cyber
deface: obj > COERCE/cyber
meet: with > CONSULT/talks
meet: obj > CONSULT/talks
meet: -obj > CONSULT/talks
speak: with > CONSULT/phone
talk: with > CONSULT/phone
discuss: with > CONSULT/talks
visit: subj=VEHICLE > NONE/arrive
visit: obj=PEOPLE > -
visit: obj > CONSULT/visit
host: obj=TALKS > CONSULT/talks
host: subj=AGENT obj=PEOPLE > CONSULT/visit
receive: obj=PEOPLE > CONSULT/visit
call: passive > -
call: obj=TALKS > -
call: on comp > REQUEST/
call: upon comp > REQUEST/
call: subj=AGENT for > REQUEST/
call: on=PEOPLE > REQUEST/
call_off: obj=DISSENT > CONCEDE/
call_off: obj=TALKS > REJECT/
cancel: obj=RULE > CONCEDE/
cancel: obj=PENALTY > CONCEDE/
cancel: obj=DISSENT > CONCEDE/
cancel: active obj=TALKS > SANCTION/relations
cancel: active obj=AID > SANCTION/relations
suspend: obj=RULE > CONCEDE/
suspend: active obj=TALKS > SANCTION/relations
suspend: active obj=AID > SANCTION/relations
suspend: active obj=DEAL > SANCTION/relations
suspend: obj=OFFICE > SANCTION/
sever: obj=ROUTE > COERCE/restrict
cut: obj=AID > SANCTION/relations
break_off: obj > SANCTION/relations
recall: obj=OFFICE > SANCTION/relations
ask: comp obj > REQUEST/
ask: obj for > REQUEST/
ask: for=AID > REQUEST/
ask: for=DEAL > REQUEST/
request: obj > REQUEST/
press: obj comp > REQUEST/
press: obj for > REQUEST/
pressure: obj > REQUEST/
order: obj comp > COERCE/restrict
appeal: subj=AGENT for > REQUEST/
appeal: subj=AGENT to > REQUEST/
appeal: -to -for -comp > -
appeal: against > -
appeal: obj > -
demand: obj > REQUEST/
demand: comp > REQUEST/
pledge: obj=BACKING > SUPPORT/
express: obj=BACKING > SUPPORT/
offer: obj=BACKING > SUPPORT/
give: obj=BACKING > SUPPORT/
voice: obj=BACKING > SUPPORT/
declare: obj=BACKING > SUPPORT/
promise: obj=BACKING > SUPPORT/
promise: comp > AGREE/
promise: obj=AID > AGREE/aid
pledge: obj=AID > AGREE/aid
pledge: obj > SUPPORT/
pledge: comp > AGREE/
vow: comp > AGREE/
offer: obj=AID > AGREE/aid
offer: obj=FORCES > AGREE/aid
offer: obj=PROPOSAL > AGREE/
offer: comp > AGREE/
offer: obj=TALKS > AGREE/
offer: obj=DEAL > AGREE/
accept: obj=PROPOSAL > CONCEDE/
accept: obj=DEAL > AGREE/deal
accept: obj=PEOPLE > -
agree: comp > AGREE/
agree: on > AGREE/deal
agree: to > AGREE/
agree: upon > AGREE/deal
agree: with > -
agree: -comp > -
sign: obj=DEAL > AGREE/deal
sign: obj=RULE > -
ratify: obj > AGREE/deal
broker: obj=DEAL > AGREE/deal
reach: obj=DEAL > AGREE/deal
strike: obj=DEAL > AGREE/deal
conclude: obj=DEAL > AGREE/deal
violate: obj=DEAL > ASSAULT/battle
breach: obj=DEAL > ASSAULT/battle
break: obj=DEAL > ASSAULT/battle
violate: obj=RULE > REJECT/
back: obj=PENALTY > SANCTION/
adopt: obj=PENALTY > SANCTION/
back: subj=AGENT obj > SUPPORT/
support: subj=AGENT obj > SUPPORT/
defend: obj=TITLE > NONE/sport
defend: obj=PLACE > -
defend: subj=AGENT obj > SUPPORT/
retain: obj=TITLE > NONE/sport
win: obj=TITLE > NONE/sport
lose: obj=TITLE > NONE/sport
welcome: obj=CHILD > NONE/birth
welcome: subj=AGENT obj=PEOPLE > CONSULT/visit
welcome: subj=AGENT obj > SUPPORT/
recognize: subj=AGENT active obj > SUPPORT/
recognise: subj=AGENT active obj > SUPPORT/
restore: obj=PLACE > -
concede: obj=PLACE > RETREAT/withdraw
concede: comp > CONCEDE/
concede: obj > CONCEDE/
concede: to > CONCEDE/
concede: > CONCEDE/
pay: obj=AMENDS > RETREAT/return
abuse: obj=PEOPLE > ASSAULT/hands
reduce: obj=AID > SANCTION/relations
force_out: obj > SANCTION/expel
force: out obj > SANCTION/expel
ease: obj=RULE > CONCEDE/
ease: obj=PENALTY > CONCEDE/
lift: obj=RULE > CONCEDE/
lift: obj=PENALTY > CONCEDE/
relax: obj=RULE > CONCEDE/
drop: obj=WRONG > CONCEDE/
drop: obj=DISSENT > CONCEDE/
drop: obj=ATTACKABLE > ASSAULT/explosives
pardon: obj > CONCEDE/
release: obj=PEOPLE > RETREAT/release
release: subj=PEOPLE passive > RETREAT/release
release: passive on > RETREAT/release
release: passive from > RETREAT/release
free: obj=PEOPLE > RETREAT/release
return: obj=PEOPLE > RETREAT/release
return: obj=GOODS > RETREAT/
relinquish: obj > RETREAT/withdraw
abandon: obj=PLACE > RETREAT/withdraw
lay_down: obj=ARMS > RETREAT/disarm
lay: obj=ARMS > RETREAT/disarm
hand_over: obj=PEOPLE > RETREAT/
hand_over: obj=ARMS > RETREAT/disarm
hand_over: obj=AID > AID/aid
quit: obj=OFFICE > RETREAT/resign
quit: -obj > RETREAT/resign
withdraw: obj=PROPOSAL > -
withdraw: subj=PROPOSAL > -
flee: obj > RETREAT/flee
flee: -obj > RETREAT/flee
escape: on > RETREAT/flee
share: obj=ARMS > COOPERATE/
transfer: obj=GOODS > COOPERATE/trade
transfer: obj=FORCES > -
sell: obj=GOODS to > COOPERATE/trade
sell: obj=ARMS > COOPERATE/trade
ship: obj=GOODS to > COOPERATE/trade
export: obj > COOPERATE/trade
smuggle: obj > COOPERATE/trade
trade: obj with > COOPERATE/trade
provide: obj=AID > AID/aid
give: obj=AID > AID/aid
send: obj=AID > AID/aid
deliver: obj=AID > AID/aid
distribute: obj=AID > AID/aid
supply: obj=AID > AID/aid
airlift: obj > AID/aid
dispatch: obj=AID > AID/aid
grant: obj=AID > AID/asylum
treat: passive for > AID/medical
treat: obj=PEOPLE > AID/medical
rush: to=HOSPITAL > AID/medical
take: passive to=HOSPITAL > AID/medical
transport: passive to=HOSPITAL > AID/medical
airlift: passive > AID/medical
save: obj=PEOPLE > AID/rescue
pull: obj=PEOPLE from > AID/rescue
pull: passive from > AID/rescue
evacuate: obj > AID/evacuate
evacuate: passive > AID/evacuate
evacuate: -obj > AID/evacuate
investigate: obj=PEOPLE > ACCUSE/investigate
investigate: obj=WRONG > NONE/investigate
investigate: -obj > NONE/investigate
investigate: obj > ACCUSE/investigate
inspect: obj=GOODS > COERCE/seize
charge: obj=PEOPLE > ACCUSE/charge
charge: with > ACCUSE/charge
charge: passive > ACCUSE/charge
indict: obj > ACCUSE/charge
allege: comp > -
blame: obj > ACCUSE/
blame: passive > ACCUSE/
fault: obj > ACCUSE/
attack: obj=PROPOSAL > ACCUSE/
attack: subj=WORDS > ACCUSE/
slam: into > NONE/crash
plough: into > NONE/crash
plow: into > NONE/crash
smash: into > NONE/crash
ram: into > NONE/crash
blast: obj=PLACE > ASSAULT/explosives
hit_out: at > ACCUSE/
lash_out: at > ACCUSE/
hit_back: > REJECT/
express: obj=CONCERN > ACCUSE/
voice: obj=CONCERN > ACCUSE/
deny: obj=AID > REJECT/
deny: obj=ROUTE > SANCTION/
dismiss: obj=PROPOSAL > REJECT/
dismiss: obj=WRONG > REJECT/
dismiss: obj=OFFICE > SANCTION/
dismiss: obj=PEOPLE > SANCTION/
dismiss: as > REJECT/
refuse: comp > REJECT/
refuse: obj > REJECT/
decline: comp > REJECT/
turn_down: obj > REJECT/
rule_out: obj > REJECT/
oppose: obj > REJECT/
resist: obj=PROPOSAL > REJECT/
defy: obj > REJECT/
dispute: obj=PROPOSAL > REJECT/
warn: obj comp > THREATEN/
warn: obj against > THREATEN/
warn: obj of > THREATEN/
threaten: subj=CALAMITY > -
threaten: comp > THREATEN/
threaten: subj=AGENT obj > THREATEN/
swear: comp > THREATEN/
march: subj=CALAMITY > -
march: > PROTEST/demo
demonstrate: -obj > PROTEST/demo
rally: obj > -
rally: > PROTEST/demo
gather: to=PROTESTING > PROTEST/demo
block: obj=ROUTE > PROTEST/obstruct
block: subj=WORKERS > PROTEST/obstruct
block: subj=PROTESTER > PROTEST/obstruct
block: subj=CALAMITY > NONE/
block: obj=PROPOSAL > REJECT/
block: obj=WEB > COERCE/censor
strike: subj=WORKERS > PROTEST/strike
strike: subj=VEHICLE > NONE/crash
strike: subj=CALAMITY > NONE/
strike: subj=ATTACKABLE > ASSAULT/heavy
strike: subj=FORCES obj=PLACE > ASSAULT/heavy
hit: subj=VEHICLE > NONE/crash
hit: subj=CALAMITY > NONE/
hit: subj=ATTACKABLE > ASSAULT/heavy
hit: subj=FORCES obj=PLACE > ASSAULT/heavy
boycott: obj > SANCTION/boycott
impose: obj=PENALTY > SANCTION/
impose: obj=RULE > COERCE/restrict
slap: obj=PENALTY > SANCTION/
tighten: obj=PENALTY > SANCTION/
tighten: obj=RULE > COERCE/restrict
declare: obj=RULE > COERCE/restrict
declare: obj=WAR > THREATEN/
declare: obj=VICTORY > NONE/speech
sack: obj=PEOPLE > SANCTION/
sack: obj=OFFICE > SANCTION/
fire: obj=OFFICE > SANCTION/
fire: active obj=PEOPLE > SANCTION/
fire: obj=ATTACKABLE > ASSAULT/shoot
fire: into > ASSAULT/shoot
fire: on > ASSAULT/shoot
fire: at > ASSAULT/shoot
open: obj=FIRE > ASSAULT/shoot
open_fire: > ASSAULT/shoot
exchange: obj=FIRE > ASSAULT/battle
oust: obj > COERCE/
overthrow: obj > COERCE/
topple: obj=OFFICE > COERCE/
impeach: obj > SANCTION/
expel: obj > SANCTION/expel
send: obj=FORCES > MOBILIZE/troops
dispatch: obj=FORCES > MOBILIZE/troops
move: obj=FORCES > MOBILIZE/troops
order: obj=FORCES > MOBILIZE/troops
mass: obj=FORCES > MOBILIZE/troops
test: obj=ARMS > MOBILIZE/test
launch: obj=ARMS > MOBILIZE/test
test-fire: obj > MOBILIZE/test
deploy: > MOBILIZE/troops
surround: obj=PLACE > COERCE/restrict
close: obj=BORDER > COERCE/restrict
shut: obj=BORDER > COERCE/restrict
seal: obj=BORDER > COERCE/restrict
seal_off: obj=BORDER > COERCE/restrict
seal_off: obj > NONE/cordon
cordon_off: obj > NONE/cordon
close: obj=ROUTE > NONE/cordon
close_off: obj=ROUTE > NONE/cordon
close_down: obj=ROUTE > NONE/cordon
shut: obj=ROUTE > NONE/cordon
shut_down: obj=ROUTE > NONE/cordon
shut_down: obj > COERCE/restrict
ban: obj > COERCE/restrict
ban: passive > COERCE/restrict
bar: obj from > COERCE/restrict
outlaw: obj > COERCE/restrict
prohibit: obj > COERCE/restrict
prevent: obj=DISSENT > COERCE/restrict
break_up: obj=DISSENT > COERCE/disperse
disperse: obj > COERCE/disperse
disperse: passive > COERCE/disperse
disperse: > -
raid: obj > COERCE/raid
search: obj=PLACE > COERCE/raid
seize: obj=GOODS > COERCE/seize
seize: obj=PLACE > ASSAULT/occupy
seize: obj=POWER > COERCE/
seize: obj=PEOPLE > COERCE/arrest
seize: passive > COERCE/seize
board: obj=GOODS > COERCE/seize
capture: obj=PLACE > ASSAULT/occupy
capture: obj=PEOPLE > COERCE/arrest
capture: subj=GOODS > -
take: obj=CONTROL of=PLACE > ASSAULT/occupy
gain: obj=CONTROL of=PLACE > ASSAULT/occupy
seize: obj=CONTROL of=PLACE > ASSAULT/occupy
claim: obj=CONTROL of=PLACE > ASSAULT/occupy
regain: obj=CONTROL of=PLACE > ASSAULT/occupy
lose: obj=CONTROL > RETREAT/withdraw
take: obj=HOSTAGE > ASSAULT/kidnap
take: obj=CUSTODY > COERCE/arrest
retake: obj > ASSAULT/occupy
recapture: obj=PLACE > ASSAULT/occupy
occupy: obj=PLACE > ASSAULT/occupy
hold: passive > -
jail: obj > COERCE/convict
convict: passive > COERCE/convict
find: obj=GUILT > COERCE/convict
burn: obj=PLACE > COERCE/destroy
set: obj=FIRE > COERCE/destroy
torch: obj > COERCE/destroy
smash: obj=PLACE > COERCE/destroy
destroy: subj=CALAMITY > NONE/
destroy: subj=ATTACKABLE > ASSAULT/heavy
destroy: obj=ARMS > ASSAULT/heavy
blow_up: obj=WORKS > COERCE/destroy
blow_up: obj > ASSAULT/explosives
blow_up: > ASSAULT/explosives
detonate: obj > ASSAULT/explosives
detonate: > ASSAULT/explosives
explode: subj=ATTACKABLE > ASSAULT/explosives
explode: > NONE/blast
shoot: obj > ASSAULT/shoot
shoot: passive > ASSAULT/shoot
shoot_down: obj > ASSAULT/heavy
shoot_down: passive > ASSAULT/heavy
beat: obj=PEOPLE > ASSAULT/hands
beat: passive > ASSAULT/hands
beat: > -
storm: obj > ASSAULT/
storm: passive > ASSAULT/
storm: > -
execute: obj=PEOPLE > ASSAULT/kill
execute: passive > ASSAULT/kill
execute: > -
slap: obj=PEOPLE > ASSAULT/hands
punch: obj > ASSAULT/hands
kick: obj=PEOPLE > ASSAULT/hands
stab: obj > ASSAULT/hands
stab: passive > ASSAULT/hands
fight: obj=WAR > ASSAULT/battle
fight: with > ASSAULT/battle
fight: obj=CALAMITY > AID/rescue
battle: obj=CALAMITY > AID/rescue
clash: with > ASSAULT/battle
clash: -obj > ASSAULT/battle
invade: obj > ASSAULT/battle
crash: subj=VEHICLE > NONE/crash
crash: into > NONE/crash
crash: in > NONE/crash
crash: subj=PLACE > -
collide: > NONE/crash
overturn: subj=VEHICLE > NONE/crash
plunge: subj=VEHICLE > NONE/crash
veer: subj=VEHICLE > NONE/crash
skid: subj=VEHICLE > NONE/crash
sink: subj=VEHICLE > NONE/crash
capsize: > NONE/crash
derail: > NONE/crash
run_aground: > NONE/crash
land: subj=VEHICLE > NONE/landing
collapse: subj=BANK > NONE/finance
collapse: subj=PLACE > NONE/collapse
collapse: subj=CALAMITY > NONE/collapse
cave_in: > NONE/collapse
flood: > NONE/flood
inundate: > NONE/flood
burst: subj=CALAMITY > NONE/flood
overflow: > NONE/flood
erupt: subj=VOLCANO > NONE/quake
rip: subj=CALAMITY > NONE/
sweep: subj=CALAMITY > NONE/
tear: subj=CALAMITY > NONE/
rage: subj=CALAMITY > NONE/
engulf: > NONE/fire
spread: subj=CALAMITY > NONE/
trap: passive > NONE/trap
fall: subj=PEOPLE > NONE/fall
fall: into=HOLE > NONE/fall
fall: down=HOLE > NONE/fall
fall: in=HOLE > NONE/fall
fall: from=HEIGHT > NONE/fall
fall: off=HEIGHT > NONE/fall
plunge: into=HOLE > NONE/fall
plunge: down=HOLE > NONE/fall
plunge: in=HOLE > NONE/fall
plunge: from=HEIGHT > NONE/fall
plunge: off=HEIGHT > NONE/fall
slip: into=HOLE > NONE/fall
slip: down=HOLE > NONE/fall
slip: in=HOLE > NONE/fall
slip: from=HEIGHT > NONE/fall
slip: off=HEIGHT > NONE/fall
tumble: into=HOLE > NONE/fall
tumble: down=HOLE > NONE/fall
tumble: in=HOLE > NONE/fall
tumble: from=HEIGHT > NONE/fall
tumble: off=HEIGHT > NONE/fall
topple: -obj > NONE/collapse
infect: passive > NONE/disease
hospitalize: passive > AID/medical
hospitalise: passive > AID/medical
elect: obj > NONE/election
elect: passive > NONE/election
win: obj=ELECTION > NONE/election
swear_in: passive > NONE/election
address: obj=NATION > NONE/speech
arrive: subj=PROPOSAL > -
arrive: > NONE/arrive
reach: subj=PEOPLE obj=PLACE > NONE/arrive
reach: subj=PEOPLE obj=BORDER > NONE/arrive
cross: obj=BORDER > NONE/arrive
cross: into > NONE/arrive
enter: subj=PEOPLE obj=PLACE > NONE/arrive
travel: to > NONE/arrive
seek: obj=REFUGE > REQUEST/asylum
request: obj=REFUGE > REQUEST/asylum
claim: obj=REFUGE > REQUEST/asylum
ask: for=REFUGE > REQUEST/asylum
apply: for=REFUGE > REQUEST/asylum
turn_away: obj > REJECT/
turn_back: obj=PEOPLE > REJECT/
refuse: obj=REFUGE > REJECT/
admit: obj=PEOPLE > CONCEDE/
let: obj=PEOPLE in > CONCEDE/
turn_in: obj > RETREAT/surrender
escort: obj=PEOPLE > AID/
separate: obj=PEOPLE from > COERCE/
marry: obj > NONE/wedding
gather: in > NONE/gather
gather: at > NONE/gather
gather: outside > PROTEST/demo
fail: subj=BANK > NONE/finance
default: on > NONE/finance
go: obj=STRIKE > PROTEST/strike
go: on=STRIKE > PROTEST/strike
stop: obj=WORK > PROTEST/strike
take: to=ROUTE > PROTEST/demo
"""

NOUNS = """
AGREE/deal: agreement deal treaty pact accord truce ceasefire cease-fire cease_fire armistice
CONSULT/talks: talk talks meeting consultation consultations negotiation negotiations discussion discussions
CONSULT/talks: summit dialogue mediation
CONSULT/phone: phone_call telephone_call phone_conversation
CONSULT/visit: visit
SUPPORT/: praise endorsement
CONCEDE/: apology concession
COOPERATE/trade: ship-to-ship_transfer oil_transfer weapon_transfer
COOPERATE/: joint_exercise war_game
AID/rescue: rescue rescue_operation search_operation rescue_effort rescue_mission
AID/aid: airlift
AID/evacuate: evacuation
RETREAT/surrender: surrender capitulation
RETREAT/resign: resignation
RETREAT/withdraw: withdrawal pullout retreat troop_withdrawal
RETREAT/disarm: disarmament
REQUEST/: appeal ultimatum
ACCUSE/: accusation condemnation
ACCUSE/charge: indictment lawsuit
REJECT/: rejection refusal veto rebuff
THREATEN/: threat ultimatum
PROTEST/demo: protest demonstration rally march sit-in vigil agitation protest_march
PROTEST/riot: riot unrest rioting uprising
PROTEST/strike: walkout stoppage general_strike hunger_strike rail_strike transport_strike teacher_strike
PROTEST/strike: doctor_strike 24-hour_strike nationwide_strike
SANCTION/: sanction sanctions embargo
MOBILIZE/: mobilization mobilisation deployment
MOBILIZE/drill: drill military_exercise naval_exercise manoeuvre maneuver
MOBILIZE/test: missile_test nuclear_test test-firing missile_launch weapon_test rocket_launch
COERCE/arrest: arrest detention imprisonment crackdown
COERCE/raid: raid
COERCE/seize: seizure confiscation
COERCE/restrict: curfew blockade siege lockdown
COERCE/expel: deportation expulsion
COERCE/: coup ethnic_cleansing
ASSAULT/: attack assault violence
ASSAULT/battle: offensive invasion fighting clash clashes battle war skirmish incursion hostilities
ASSAULT/battle: military_operation military_action ground_operation
ASSAULT/heavy: shelling airstrike bombardment barrage air_strike drone_strike missile_strike artillery_strike
ASSAULT/heavy: air_raid drone_attack missile_attack rocket_attack
ASSAULT/explosives: bombing car_bomb suicide_bombing bomb_blast bomb_attack
ASSAULT/shoot: shooting gunfire shootout ambush gun_attack
ASSAULT/kill: assassination murder massacre killing execution
ASSAULT/hands: stabbing knife_attack torture beating rape
ASSAULT/kidnap: kidnapping abduction
NONE/crash: crash accident collision derailment plane_crash pile-up shipwreck wreck
NONE/collapse: landslide mudslide avalanche collapse cave-in
NONE/quake: earthquake quake tremor tsunami aftershock eruption
NONE/flood: flood flooding
NONE/storm: storm hurricane typhoon cyclone tornado blizzard snowstorm snowfall hailstorm sandstorm
NONE/illness: heart_attack asthma_attack panic_attack
NONE/fire: blaze wildfire bushfire house_fire forest_fire fire
NONE/blast: explosion blast gas_explosion
NONE/disease: outbreak epidemic pandemic
NONE/crush: stampede crush
NONE/power: blackout outage power_cut
NONE/election: election referendum runoff inauguration
NONE/trial: trial court_hearing court_appearance arraignment
NONE/wedding: wedding
NONE/birth: birth
NONE/speech: speech televised_address video_address national_address televised_broadcast
NONE/investigate: investigation probe inquiry inquest
NONE/crime: heist robbery theft
NONE/missing: disappearance
"""

CLAIM = "accuse suspect blame allege claim condemn denounce criticize charge indict convict"
"""Verbs whose complement is one party's charge."""

DENIAL = "deny refute reject dismiss dispute"
"""Verbs whose complement is said not to have happened."""

ALLEGED = "allegedly reportedly apparently purportedly supposedly"
"""Adverbs that make a clause a claim."""

HABIT = """
repeatedly regularly often frequently always usually constantly routinely typically long generally previously
"""
"""Adverbs of what is done time and again, or was at some other time."""

HEDGED = "alleged suspected reported apparent purported supposed claimed"
"""Adjectives that make a noun a claim."""

COMING = "planned upcoming scheduled next forthcoming future proposed impending imminent"
"""Adjectives of what is yet to come."""

POSSIBLE = "possible potential further any hypothetical feared threatened attempted averted"
"""Adjectives of what may never come."""

CONDITION = "if unless whether lest"
"""Markers of a condition."""

STATES = "sanction sanctions embargo threat war blockade siege curfew treaty crackdown deal agreement unrest"
"""Nouns that as often name a lasting state: only a verb or a date makes them an event of their own."""

CHARGES = "suspicion allegation accusation claim charge report rumor rumour assertion"
"""Nouns whose clause is one party's claim."""

MEASURE = "round series wave spate string day hour bout kind type number case"
"""Nouns that count the event named after them: a round of talks."""

TEMPORAL = "after following during amid since before in despite over until"
"""Prepositions that take what they govern as known to have happened."""

MODALS = "may might could can should must would ought need"
"""Modals of what did not, or not yet, happen."""

HARM = "kill wound injure hurt die maim"
"""Verbs of harm: they tell an event's cost; what kind it was is read from its cause or its neighbours."""

LIGHT = """
hold stage launch mount conduct carry_out start begin resume open renew make issue reach sign strike
conclude impose slap lead attend undertake perform commit engage continue have organize organise unleash
wage join enter carry face see suffer announce declare convene schedule deliver
"""
"""Verbs that lend a nominal event their subject and time: who held the talks."""

OCCUR = """
take_place occur happen erupt break_out begin start unfold continue resume end last strike hit rock
follow shake kill leave hold come go_ahead open injure wound destroy devastate flatten conclude focus
result cause displace halt spread claim rage flare
"""
"""Verbs that say of a nominal subject that the event took place."""

PLAN = """
plan intend prepare agree decide schedule set promise vow pledge expect aim commit announce due slate
poise arrange
"""
"""Governors of an infinitive that is yet to come."""

UNREAL = """
want hope seek try attempt refuse fail ask urge demand order press need consider threaten able unable
like wish call fear request require offer ready willing reluctant decline persuade warn encourage advise
tell invite choose right refusal plan bid effort chance possibility likelihood risk threat prevent avoid
avert deter help allow let enable permit
"""
"""Governors of a complement that does not say that the event took place."""

REAL = "begin start continue manage proceed force cause succeed keep go use say report know"
"""Governors of an infinitive that did come to pass, or is said to have."""

BELIEF = """
hope fear think believe worry wonder doubt suppose imagine expect suggest predict assume want wish
"""
"""Verbs of belief: what they govern is nobody's report of an event."""

SAYING = "say tell report announce state declare add note claim believe think know"
"""Verbs that report what others do."""

IDLE = """
be have include remain seem look appear mean know need like show get feel sound want hope expect think believe
consider concern involve contain require cost stand lie live love hate prefer deserve depend belong consist
keep continue help let make say tell report announce declare add note claim ask wonder explain suggest
describe call learn hear see watch read remember recall await wait face try fail do become last grow work
"""
"""Verbs that as main verb of a lead tell a state, a view or nothing by themselves."""

MEASURES = """
ton tonne barrel litre liter kilogram kilo kg number dozen hundred thousand million group crowd lot part state
round series load
"""
"""Nouns that measure or count what an "of" names: tons of oil are oil."""
