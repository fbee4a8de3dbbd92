"""The words by which statements are told, and what each makes of its content.

Lemmas; an entry of two words is a verb with its particle or preposition. Gathered from the ACCUSE, REJECT,
REQUEST and THREATEN classes of PLOVER and from Levin's verbs of communication and judgment.
"""

from __future__ import annotations

import re

from crosswire.model.claims import Stance
from crosswire.model.offices import MANAGERS
from crosswire.model.people import people
from crosswire.model.telling import TELLS
from crosswire.model.wordlist import phrases, words

DENIES = words(
    """deny refute reject dismiss rebuff dispute rebut contradict disavow repudiate disclaim debunk
    discount discredit spurn denial rebuttal refutation rejection"""
) | phrases("""rule out\nbrush off\nbrush aside\npush back\nhit back\nshoot down\nlaugh off\nplay down""")
ACCUSES = words(
    """accuse blame condemn denounce allege criticize criticise slam blast decry charge lambast lambaste
    berate castigate deplore rebuke chide fault complain implicate excoriate scold suspect rail bemoan
    vilify assail mock deride ridicule accusation allegation criticism condemnation denunciation
    suspicion complaint critical"""
) | phrases("""lash out\nhit out\npoint finger\ntake aim\nspeak out""")
CONFIRMS = words(
    """confirm acknowledge admit concede recognize recognise verify corroborate apologize apologise confess
    confirmation admission acknowledgement acknowledgment recognition apology"""
) | phrases("""own up""")
PROMISES = words(
    """promise pledge vow swear undertake guarantee assure commit offer commitment assurance"""
) | phrases("""agree to\nsign up""")
DEMANDS = words(
    """demand urge press exhort plead beg implore instruct command order require encourage petition
    challenge recommend beseech ultimatum call-for advise chant"""
) | phrases(
    """call on
    call upon
    call for
    insist on
    push for
    press for
    ask to"""
)
ASKS = words(
    """ask question wonder inquire enquire query request appeal debate propose proposal invite invitation"""
) | phrases("""appeal to\nappeal for\nask for\nask whether\nask if\nask about""")
WARNS = words("""warn caution threaten alert warning threat""") | phrases("""raise alarm\nsound alarm""")
ASSERTS = words(
    """say tell add state announce declare claim report note write tweet retweet post comment remark
    observe explain argue maintain insist contend assert reiterate repeat stress emphasize emphasise
    underline underscore reveal disclose suggest indicate hint imply describe call label dub brand
    mention cite quote recall recount conclude find estimate predict forecast project believe think hope
    feel fear worry consider hold regard reply respond answer retort counter continue elaborate clarify
    specify stipulate testify read proclaim pronounce affirm reaffirm aver opine muse joke quip lament
    exclaim shout yell scream whisper cry signal message email text
    communicate inform notify relay convey brief express voice outline detail compare term deem
    characterize characterise portray depict identify name attribute trumpet boast brag tout hail
    welcome praise statement declaration announcement assertion testimony concern doubt accord
    reportedly belief rumour rumor headline point interpret assess reason determine concerned
    convinced agree concur echo unveil rule liken equate worried"""
) | phrases("""point out\nset out\nlay out\ngo on\nmake clear\nput it\nspell out\nreport back""")
#: Things that are withheld where they are denied: "denied bail" says nothing.
WITHHELD = words(
    """entry access admission admittance bail parole visa asylum refuge permission permit passport leave
    passage treatment care medication citizenship opportunity chance promotion funding
    visit visitation counsel"""
)
#: Cues of the attribution schemes that are no statements: wishes, plans, acts, states, mere topics.
NO_STATEMENT = words(
    """endorse support back plan want know seem appear see watch expect decide seek sign refuse decline
    prefer oppose discuss refer focus sound include intend aim try attempt need love like dislike
    hate enjoy remember forget learn hear listen understand realize realise look favor favour choose
    vote pass adopt accept ignore thank greet congratulate decision opposition approval reluctant
    interested willing eager unlikely likely ready allow enable let help make show study research
    sponsor lead run record"""
)
#: Verbs plain enough to give a statement by the parse alone, where the reader found none.
PLAIN = TELLS | words("acknowledge deny accuse pledge vow promise predict rule question")
#: Cues that tell a statement only with a clause or a quotation behind them: "released photographs" is none.
WEAK = words(
    """identify name list consider hold regard determine find read broadcast compare
    express outline detail brief advise attribute depict portray paint praise hail recall quote cite
    text email message post question order require press encourage challenge communicate signal
    respond reply go suspect mock deride ridicule continue chant rule propose invite worry worried"""
)
#: Cues that ask only where a question follows: "debated whether".
ABOUT = words("debate discuss")
#: Cues of wishes, no statements where what is wished is one's own doing.
WISHES = words("hope want plan expect seek")
#: Cues that call one thing another: of "hailed X as Y" the statement is Y.
CALLING = words(
    """describe hail brand label dub regard portray depict characterize characterise view see paint cast
    praise denounce condemn mock deride ridicule dismiss slam blast"""
)
#: Those of them under which a quotation behind "as" is what is said.
DESCRIBING = words(
    """describe characterize characterise portray depict label brand dub mock deride ridicule dismiss slam
    blast"""
)
#: Those of them that sneer: what they call somebody is an accusation.
DERIDING = words("mock deride ridicule dismiss slam blast denounce condemn brand")
#: Judging in the passive: "was seen as Y by X".
SEEN = words("see view regard consider perceive describe hail condemn denounce praise recognize recognise")
#: Verbs that tell what is felt by its noun: "expressed concern about C".
VOICING = words("express voice raise offer convey")
#: Verbs of counting with "at": "put the toll at 40".
PUT_AT = words("put place set estimate reckon")
#: Cues under which an ill name accuses: "called it a massacre", "what it said was an attack".
NAMES = words(
    """call describe label brand dub say term deem denounce characterize characterise claim liken equate
    compare"""
)
#: What is worried over; with what may come, a warning.
WORRYING = words("fear worry worried concern concerned afraid")
#: Persons and bodies that are dismissed from their posts.
DISMISSABLE = (
    people("official teacher")
    | MANAGERS
    | words(
        """board minister coach staff worker employee officer governor commander cabinet government member
        judge player parliament team"""
    )
)
#: What can be disputed in words.
DISPUTABLE = words(
    """claim report account allegation accusation charge rumour rumor story suggestion assertion version
    figure number toll finding result count estimate characterization description narrative contention
    fact conclusion statement interpretation notion idea letter document video photo image recording"""
)
#: What is felt, by its noun: "expressed concern about C".
FELT = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:concerns?|fears?|doubts?|alarm|regrets?|condolences|sorrow|outrage|anger|hopes?|gratitude"
    r"|confidence|worr(?:y|ies)|dismay|disappointment|sympathy|thanks|apolog(?:y|ies)|explanations?|views?|opinions?)\b"
)
#: Which words give which stance, those that say most first.
BY_CUE: tuple[tuple[Stance, frozenset[str]], ...] = (
    ("demands", DEMANDS),
    ("denies", DENIES),
    ("accuses", ACCUSES),
    ("warns", WARNS),
    ("asks", ASKS),
    ("promises", PROMISES),
    ("confirms", CONFIRMS),
    ("asserts", ASSERTS),
)
