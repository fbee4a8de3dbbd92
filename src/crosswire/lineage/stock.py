"""Words and phrases that are no evidence of copying: every newsroom writes them.

Data only. `STOP` are function words, `REPORTING` the verbs and nouns of attribution, `TITLES` the
offices and ranks that stand before names, `CALENDAR` the words of dates. `STOCK` are regular
expressions, matched case-insensitively against a report's text: sentences and phrases of the trade.
"""

from __future__ import annotations

from crosswire.model.offices import CHAIRS, CROWNED, RANKS, RULERS, SPOKESPERSONS
from crosswire.model.telling import ANSWERS, HOLDS, MENTIONS, TELLS
from crosswire.model.wordlist import words

STOP = words("""
    a about above after again against ago all almost along already also although always am amid among an and
    another any are around as at away back be became because become been before behind being below between
    both but by came can cannot come could despite did do does doing don done down due during each either
    else even ever every few first following for former from further get go going got had has have having he
    her here hers him his how however i if in including inside into is it its itself just last later least
    less like made make many may me meanwhile might more most much must my near nearly neither never new next
    no nor not now of off on once one only onto or other our out outside over own per rather s same second
    several she should since so some still such t than that the their them themselves then there these they
    third this those though through thus to too toward towards two under until up upon us very via was we
    well were what when where whether which while who whom whose why will with within without would yet you
    your
    """)

REPORTING = (
    TELLS
    | ANSWERS
    | MENTIONS
    | HOLDS
    | SPOKESPERSONS
    | words(
        """according account acknowledge ask call cite deny express inform interview media news official
        remark reporter reportedly said source speak statement suggest told wrote"""
    )
)

TITLES = (
    RULERS
    | CROWNED
    | RANKS
    | CHAIRS
    | words(
        """ambassador archbishop assistant authority bishop chief commissioner committee congressman
        congresswoman constable council deputy director doctor dr envoy executive federal foreign head
        inspector interior judge justice leader lord ministry mr mrs ms office officer parliament party
        presidential prime professor prosecutor representative republic rev secretary senator sheikh
        sheriff sir superintendent vice"""
    )
)

CALENDAR = words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight morning afternoon evening night noon midnight
    week month year day hour minute weekend decade century early late am pm gmt utc est edt local time
    """)

NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
    )
}

STOCK: tuple[str, ...] = (
    r"(?:the )?associated press(?: (?:writers?|journalists?|reporters?|staff))?(?=[^.\n]{0,120}contributed)",
    r"contributed (?:reporting|to this (?:report|story|article))",
    r"(?:reporting|writing|editing|additional reporting|compiled) by [^.\n]{0,160}",
    r"could not (?:immediately )?(?:be )?(?:independently )?(?:verif\w+|confirm\w+|reach\w+)"
    r"(?: (?:the|these|those) (?:claims?|reports?|figures?|numbers?))?(?: independently)?",
    r"(?:did|does|do) not (?:immediately )?(?:respond|reply|return)(?: immediately)? to "
    r"(?:a |an |our |repeated )?"
    r"(?:e-?mail(?:ed)? |written |phone |telephone )?(?:requests?|calls?|messages?|questions?|inquir\w+)"
    r"(?: (?:for|seeking) (?:a )?comments?)?",
    r"declined to (?:comment|be (?:named|identified))(?: on [^.\n]{0,40})?",
    r"(?:was|were) not immediately (?:available|reachable|clear)(?: for comment)?",
    r"(?:was|were) not (?:available|reachable) for comment",
    r"(?:spoke|speaking|said|told \w+) on (?:the )?condition of anonymity[^.\n]{0,120}",
    r"on (?:the )?condition of anonymity",
    r"(?:who|and) (?:asked|requested|declined|did not want|wished) (?:not )?to be "
    r"(?:named|identified)[^.\n]{0,80}",
    r"(?:was|were|is|are) not authori[sz]ed to (?:speak|talk|comment|brief)[^.\n]{0,60}",
    r"because (?:he|she|they) (?:was|were) not authori[sz]ed[^.\n]{0,60}",
    r"this (?:is a )?(?:breaking|developing) (?:news )?story[^\n]{0,80}",
    r"(?:this (?:story|article|report|copy) )(?:has been|was|will be) (?:updated|corrected|amended|"
    r"republished)[^\n]{0,160}",
    r"(?:this material )?may not be published,? broadcast,? rewritten,? or redistributed[^.\n]{0,80}",
    r"all rights reserved",
    r"copyright (?:\(c\)|©)?[^\n]{0,80}",
    r"for (?:more|further|the latest) (?:news|information|details|updates)[^.\n]{0,80}",
    r"(?:sign up|subscribe|click here|read more|share (?:this|via)|follow (?:us|\w+ on))[^.\n]{0,80}",
    r"(?:he|she|it|they|the \w+) (?:said|added|told reporters) in a (?:written )?"
    r"(?:statement|news conference|press conference|briefing|televised address)",
    r"(?:told|speaking to) (?:reporters|journalists|a news conference|a press conference)",
    r"according to (?:local |state |news |the )*(?:media|reports|officials|authorities|police|witnesses)",
    r"for the (?:first|second|third|fourth|fifth) (?:time|day|week|year|night)(?: in (?:a row|\w+ \w+))?",
    r"at the (?:end|beginning|start|time|scene|same time) of the",
    r"at the (?:time of the|same time)",
    r"in the (?:wake|aftermath|middle|case|early hours|coming (?:days|weeks|months)) of(?: the)?",
    r"one of the (?:most|largest|biggest|worst|deadliest|main)",
    r"(?:spokes(?:man|woman|person)) for the",
    r"the united nations(?: (?:security council|general assembly|secretary[- ]general))?",
    r"the united states(?: of america)?",
)

__all__ = ["CALENDAR", "NUMBERS", "REPORTING", "STOCK", "STOP", "TITLES"]
