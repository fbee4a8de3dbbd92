"""The words of contents: what makes of a plain telling an accusation, a denial, a promise or a warning.

Lemmas; turns of phrase stand in `statements_act_patterns`. Gathered from the ACCUSE, REJECT, REQUEST and
THREATEN classes of PLOVER and from Levin's verbs of judgment.
"""

from __future__ import annotations

import re

from crosswire.model.bodies import bodies
from crosswire.model.offices import CHAIRS
from crosswire.model.people import people, plurals
from crosswire.model.wordlist import words

#: Under a plain cue, what makes a demand of somebody else.
OBLIGATION = words("""must should ought shall""")
#: ... and a promise of one's own; but not with verbs of the mind.
WILLING = words("""ready prepared determined committed willing resolved""")
MENTAL = words(
    """prefer consider need know think believe see feel hear hope understand remember want like love"""
)
#: Wrongs that accuse by their very name; those below accuse where a named party does them.
GRAVE_WRONGS = words(
    """violate breach genocide cleansing massacre illegally illicitly unlawfully illicit deceptive
    disinformation misinformation provocation aggression sabotage betray betrayal persecute persecution
    blackmail hypocrisy hypocritical terrorism perpetrate collude complicit complicity incite fabricate
    smuggle smuggling red-handed meddle trespass hack conspire conspiracy launder defraud extort
    infiltrate phish interference plot forge"""
)
WRONGS = words(
    """attack shell bomb kill murder shoot fire strike target lie steal loot bribe manipulate interfere
    undermine block blockade besiege starve threaten intimidate discriminate fail neglect mishandle
    mislead deceive poison assassinate kidnap abduct pollute conceal torture abuse harass raid invade
    occupy destroy provoke exploit abandon ignore mistreat obstruct cheat rob smear demonize demonise
    scapegoat endanger jeopardize jeopardise orchestrate flout defy humiliate insult distort falsify rig
    terrorize terrorise punish silence burn torch ransack behead execute rape lynch expel"""
)
#: A claim set right: "the reports are false", "these accounts do not match the facts".
CLAIM_NOUNS = words(
    """claim report account allegation accusation charge rumour rumor story suggestion assertion news
    information coverage speculation version narrative"""
)
UNTRUE = words(
    """false untrue baseless groundless unfounded fake nonsense fabrication inaccurate incorrect
    nonexistent fiction fictitious hoax absurd unsubstantiated rubbish untruth"""
)
#: Negated, these deny whatever their subject; the next also where they speak of the speaker.
UNREAL = words(
    """exist happen occur relate connect link accord correspond true related connected linked involve
    involved responsible"""
)
DENIABLE = words(
    """relate related connect connected link linked involve involved exist happen occur participate
    responsible part know order authorize authorise intend accord correspond match true do plan take
    target attack shoot strike fire allow violate send supply have negotiate"""
)
#: With a condition ("if") these warn; the next always do.
DIRE = words(
    """never risk danger catastrophe disaster consequence menace threat escalate escalation war collapse"""
)
MENACES = words("""menace catastrophe dire""")
#: With "no" before them these deny, as the wrongs above do.
NO_SUCH = words(
    """violation attack shelling involvement link connection truth basis problem leak breach deal pressure
    cover-up mistake fraud bribe wrongdoing crossing"""
)
#: Of which somebody is said to have none: "had no right to", "has no role in".
NONE_HAD = words(
    """right role part knowledge hand intention plan connection involvement link tie contact business threat
    danger"""
)
#: Bodies that answer for what they neglect, and how they do.
INSTITUTIONS = (
    people("official")
    | bodies("office police firm operator club church")
    | words("board employer governor landlord management manager mayor minister owner school")
)
NEGLECTS = words(
    """fail ignore neglect mishandle mislead deceive lie conceal hide cheat abandon betray bury"""
)
#: By what a wrong is only feared or warded off: "a fear of persecution", "defence against aggression".
SHIELDS = words(
    """fear defence defense protection fight struggle campaign risk law safeguard victim suspicion deterrent
    shield measure threat concern talk"""
)
#: What one does for others: "nurses would be on hand", "refunds will be paid".
SERVES = words(
    """available hand provide offer assist help pay refund compensate repair rebuild restore reimburse place
    ready flight bed shelter area service bus train reinforce deploy"""
)
#: Bodies by their common noun, and the titles of those who speak for them.
OFFICERS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("government", "cabinet"), words("minister premier president chancellor secretary governor")
    ),
    "ministry": words("minister secretary"),
    **dict.fromkeys(
        ("company", "firm", "airline", "operator", "bank"),
        words("executive ceo director manager owner") | CHAIRS,
    ),
    **dict.fromkeys(
        ("union", "party", "association", "federation"),
        words("president leader secretary chair") | CHAIRS,
    ),
    **dict.fromkeys(("city", "town", "council"), words("mayor councillor")),
}
#: Persons and bodies by whose doing one's own side is told ("its troops", "our government").
OWN_BODIES = (
    people("soldier medic pilot teacher")
    | bodies("government office authority police forces firm union group club")
    | words("city country crew engineer force member officer people sailor scientist side staff state team")
)
#: Parties to a strife by their common nouns, answerable for what they do.
PARTIES = (
    people("separatist rebel militant protester soldier")
    | bodies("authority forces")
    | words("commander crew force government hooligan invader militia mob poacher regime settler smuggler")
)
#: Sources that are no single person: "he" in their words is somebody else.
BODIES = re.compile(
    r"\b(?:"
    + "|".join(
        sorted(
            plurals(people("official prosecutor officer witness resident lawyer"))
            | bodies("police forces court")
            | words("authorities ministry government company union agency department doctors")
            | words("investigators report reports sources charges indictment statement")
        )
    )
    + r")\b",
    re.IGNORECASE,
)
#: Verbs that promise by their own meaning.
PROMISED = words("promise pledge vow swear undertake guarantee assure commit offer")
#: What one side does to another's harm: of one's own side, and yet to come, a threat.
HOSTILE = words(
    """retaliate close shut seal cut withhold halt suspend sanction punish attack strike bomb invade deport
    arrest expel block sue prosecute impose crush destroy annihilate avenge revoke fire shoot kill"""
)
#: Predicates that accuse: "this is a disgrace", "the vote was illegal".
ILLS = words(
    """lie disgrace disgraceful sham farce crime illegal unlawful unconstitutional brutal barbaric
    hypocritical hypocrisy propaganda terrorist racist corrupt outrage outrageous scandal scandalous
    invasion aggression liar traitor shameful cruel inhumane inhuman immoral reckless irresponsible
    dishonest disaster hoax discriminatory unfair unjust unacceptable intolerable
    senseless appalling unsafe fraudulent criminal undemocratic"""
)
#: Deeds whose doing is denied: "no shots were fired".
DEEDS = words("shot missile rocket weapon bomb attack order force violation strike gas bullet")
