"""English inflection that no rule gives (data for `inflection`): written for this project from the grammar.

Each line of a verb table is "base past [participle]"; alternatives are set apart by a slash.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    return {form: base for form, _, base in (pair.partition("=") for pair in text.split())}


_VERBS = """
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|begin began begun|behold beheld|bend bent|beset beset|bet bet|bid bid/bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug
dive dove|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led
lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
mow mowed mown|offset offset|outdo outdid outdone|outgrow outgrew outgrown|outrun outran
overcome overcame overcome|overdo overdid overdone|overhear overheard|override overrode overridden
overrun overran|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|plead pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt|redo redid redone
remake remade|repay repaid|reset reset|resell resold|retake retook retaken|retell retold
rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn
shake shook shaken|shear sheared shorn|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|sling slung|slit slit|smell smelt|sow sowed sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept
swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
underlie underlay underlain|understand understood|undertake undertook undertaken|undo undid undone
unwind unwound|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
write wrote written
"""


def _table(lines: str) -> dict[str, str]:
    """Past and participle forms to bases; a form that two verbs share belongs to the first."""
    forms: dict[str, str] = {}
    for entry in lines.replace("\n", "|").strip("|").split("|"):
        base, *others = entry.split()
        for form in (form for other in others for form in other.split("/")):
            forms.setdefault(form, base)
    return forms


PAST = _table(_VERBS)

BE = dict.fromkeys(("am", "is", "are", "was", "were", "been", "being"), "be")
PRESENT = (
    BE
    | {"has": "have", "does": "do", "goes": "go", "dying": "die", "lying": "lie", "tying": "tie"}
    | {
        "vying": "vie",
        "untying": "untie",
        "dyeing": "dye",
        "belying": "belie",
        "eyeing": "eye",
        "underlying": "underlie",
        "gon": "go",
        "wan": "want",
    }
)

ALSO_BASES = _words("found saw lay felt fell bound ground wound")
"""Past forms that are bases of other verbs."""

PLURALS = _pairs(
    """
    men=man women=woman children=child people=people feet=foot teeth=tooth geese=goose mice=mouse
    lice=louse oxen=ox lives=life wives=wife knives=knife midwives=midwife housewives=housewife
    leaves=leaf halves=half shelves=shelf thieves=thief loaves=loaf calves=calf scarves=scarf
    selves=self hooves=hoof dwarves=dwarf wolves=wolf elves=elf sheaves=sheaf crises=crisis
    analyses=analysis bases=base theses=thesis axes=axe hypotheses=hypothesis diagnoses=diagnosis
    oases=oasis paralyses=paralysis prognoses=prognosis emphases=emphasis parentheses=parenthesis
    criteria=criterion phenomena=phenomenon bacteria=bacterium memoranda=memorandum
    referenda=referendum strata=stratum curricula=curriculum addenda=addendum nuclei=nucleus
    alumni=alumnus fungi=fungus stimuli=stimulus cacti=cactus appendices=appendix indices=index
    matrices=matrix vertices=vertex passers-by=passer-by passersby=passerby sons-in-law=son-in-law
    runners-up=runner-up attorneys-general=attorney-general gentlemen=gentleman cops=cop gases=gas
    biases=bias canvases=canvas atlases=atlas buses=bus minibuses=minibus quizzes=quiz menus=menu
    gurus=guru
    """
)

UNCHANGED = _words(
    """
    news series species means headquarters politics economics mathematics physics ethics athletics
    gymnastics statistics logistics clothes pants trousers jeans earnings thanks troops scissors
    odds barracks premises remains crossroads gallows shorts glasses proceeds riches surroundings
    whereabouts aircraft sheep fish deer offspring works innings mumps measles diabetes rabies
    congratulations regards outskirts belongings olympics paralympics
    """
)
"""Nouns whose plural, or whose only form, is also the lemma."""

KEEP_IE = _words(
    """
    movie zombie cookie calorie tie lie pie die rookie hippie selfie brownie genie prairie birdie
    hoodie auntie smoothie veggie foodie pixie junkie sortie collie eerie cabbie budgie goalie
    lingerie menagerie necktie
    """
)
KEEP_OE = _words("shoe toe foe canoe hoe oboe floe woe doe horseshoe snowshoe tiptoe")
KEEP_USE = _words(
    """
    use house cause pause clause excuse abuse misuse reuse refuse fuse muse ruse nurse recluse
    spouse blouse mouse warehouse lighthouse greenhouse farmhouse courthouse powerhouse overuse ruse
    applause menopause accuse amuse
    """
)
KEEP_CHE = _words("ache headache toothache cache niche avalanche moustache psyche quiche cliche creche")

KEEP_DOUBLE = _words(
    """
    add egg err purr install enroll recall forestall instill distill refill retell fulfill overspill
    resell spell swell dwell smell yell boycott ebb
    """
)
"""Bases of more syllables, or with a consonant that is mostly doubled by inflection, that end doubled."""

CLOSED = _words(
    """
    focus bias canvas bus gas chorus combat format riot pilot ballot pivot murmur vacuum worship
    gossip develop gallop envelop limit ruin worsen lessen blitz waltz climax invalid solid panic
    traffic mimic begin pencil stencil boycott trumpet bedevil embed shred shed wed sled chorus
    """
)
"""Bases that end as those do that take an e, and take none."""

OPEN = _words(
    """
    strange change arrange challenge exchange range avenge revenge plunge lounge cringe singe tinge binge
    infringe sponge hinge fringe impinge syringe derange lunge expunge complete delete compete
    deplete obsolete secrete unite invite ignite excite cite write incite recite expedite reunite
    bite rewrite despite convene intervene contravene postpone condone telephone dethrone atone
    enthrone adhere interfere persevere revere sever cohere explore restore ignore adore deplore
    implore underscore outscore store score taste waste paste haste baste breathe soothe loathe
    seethe writhe clothe welcome become overcome console cajole parole inflame scheme create
    recreate procreate ache owe dye guarantee agree disagree decree flee see free foresee oversee
    referee inhale exhale outline concede convoke compile reconcile profile exile guide promote
    devote quote denote emote vote tiptoe sue rescue argue elope telescope die lie tie vie untie
    belie upgrade judge route reroute deride whistle bathe tone hone phone loose grieve freeze
    please cease increase decrease release lease ease tease crease praise raise bruise cruise browse
    rouse arouse house espouse peruse appease phase cause pause nurse noose choose lose dose nose
    cleanse imbibe scare seize squeeze sneeze breeze gauze voice leave weave heave cleave sleeve
    believe relieve achieve retrieve deceive perceive conceive receive league plague intrigue
    fatigue dialogue catalogue tongue interleave bereave douse
    """
)
"""Bases in -e that the endings rules would leave without it, or that are better known than guessed."""

COMPARED = {
    "better": "good",
    "best": "good",
    "worse": "bad",
    "worst": "bad",
    "farther": "far",
    "farthest": "far",
    "furthest": "far",
    "elder": "old",
    "eldest": "old",
    "further": "further",
    "less": "less",
    "least": "least",
    "more": "more",
    "most": "most",
}
