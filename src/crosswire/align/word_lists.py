"""Word lists of the alignment: data, no logic."""

from __future__ import annotations

from crosswire.model.telling import ANSWERS, HOLDS, MENTIONS, TELLS
from crosswire.model.wordlist import words

FUNCTION_WORDS = words(
    """a about above according after again against all also although am among an and another any are around
    as at be because been before being below between both but by can cannot could did do does doing done
    down during each either else ever every few for from further had has have having he her here hers
    herself him himself his how however i if in into is it its itself just least less like made make
    many may me might mine more most much must my myself neither no nor not now of off on once only onto
    or other others our ours out over own per rather said same say saying says several shall she should
    since so some still such tell than that the their theirs them themselves then there these they this
    those though through thus till to told too toward towards under until up upon us very via was we
    were what when where whether which while who whom whose why will with within without would yet you
    your yours n't 's 're 've 'd 'll mr mrs ms dr"""
)

#: Words that open a question within a sentence.
QUESTIONS = words("whether how what who why where when which if")

#: Verbs that only bring in what somebody says.
SPEECH = TELLS | ANSWERS | MENTIONS | HOLDS | words("accord ask")

#: What somebody denies without saying it again: "rejected the accusations", "denied any wrongdoing".
GENERAL = words(
    """accusation accusations account accounts allegation allegations assertion assertions blame charge
    charges claim claims criticism crime fault guilt involvement involved link links media news reports
    report reported responsibility responsible role rumor rumors rumour rumours situation speculation
    story stories suggestion suggestions version wrongdoing wrong truth true untrue false fact facts
    fake baseless groundless unfounded nonsense lie lies invention inventions fabrication fabricated
    disinformation misinformation propaganda exist exists existed nonexistent mentioned happen happened
    any kind sort absolutely accord accorded anything something nothing completely totally categorically
    strongly firmly flatly entirely"""
)

#: Of these, what is always one's own: who denies it answers what is said of him, not of others.
OWN_DEEDS = words("fault guilt involvement responsibility wrongdoing")

#: Words that tell something as accusation or hearsay, not as the outlet's own knowledge.
HEDGES = words(
    """accused accuses accusing accusation accusations alleged allegedly alleging allegation allegations
    blamed blames blaming rumor rumors rumour rumours rumoured reportedly suspected suspicion suspicions
    speculation speculated fears feared suggested charge charged charges charging indicted indictment"""
)

#: Verbs and adjectives that predicate nothing of their own.
LIGHT = words(
    """be been being is are was were have has had having do did done take took taken taking part make made
    making involved involve appear appeared seem seemed any such carried carry several other new own"""
)
