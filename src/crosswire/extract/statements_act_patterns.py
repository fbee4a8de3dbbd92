"""The turns of phrase of contents that accuse, warn, promise or deny, where no single word does.

Each pattern is a list of short ones, a line saying what it finds. Words stand in them as tables: "_" for the
space within an entry, "*" for any ending.
"""

from __future__ import annotations

import re


def _any(table: str) -> str:
    """A pattern for any entry of a table."""
    return "(?:" + "|".join(entry.replace("_", r"\s").replace("*", r"\w*") for entry in table.split()) + ")"


def _one_of(*patterns: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile("|".join(patterns), flags)


_WAS = r"\b(?:was|were|been|being)\s(?:\w+ly\s)?"

#: Names that accuse those who bear them: "a stone-throwing assault", "a political trial".
ILL_NAMES = re.compile(
    r"\b"
    + _any(
        """terror* crime crimes criminal criminals assault assaults attack attacks aggression aggressor
        aggressors lie lies liar liars massacre massacres genocid* murder* killer killers
        political_trial political_prisoner political_prisoners political_case political_persecution
        political_witch witch_hunt witch-hunt witchhunt sham farce propaganda violent violence violation
        violations illegal unlawful brutal* cowardly barbaric* barbarit* racist racists corrupt* coup
        fraud* coverup cover-up provocation provocations betrayal betrayals traitor traitors thug thugs
        dictator* extremist extremists ethnic_cleansing scandal* disgrac* intolerable unacceptable
        appalling shameful deplorable despicable heinous senseless undermin* plot plots conspirac*
        invasion invasions threat threats menace menaces circus smuggler smugglers outrageous reckless*
        negligen* hypocri*"""
    )
    + r"\b",
    re.IGNORECASE,
)

#: What one does with bad intent ("to silence them"), and what somebody wants ("they want to keep us out").
_AIMS = _any(
    """justify silence intimidate terrorize terrorise punish humiliate cover_up whitewash distract
    divert_attention mislead"""
)
_WANTING = _any("want wants wanted trying seeking plotting")
_ILL_WISHES = _any(
    "keep terror* deter silence destroy punish kill drive hide conceal divide steal exterminate erase"
)
#: What was done to somebody, to something, to the speaker's own.
_SUFFERED = _any("abducted kidnapped tortured deceived misled cheated robbed betrayed attacked_first beaten")
_TAMPERED = _any("rigged manipulated falsified doctored mistreated framed silenced")
_LET_DOWN = _any("sold lied_to betrayed robbed cheated abandoned tricked failed ignored forgot left")
_ASSAILED = _any(
    """grabbed groped beat hit kicked punched threatened attacked dragged pushed insulted molested harassed
    surrounded shot_at spat_at spat_on laughed_at pulled_at pulling_at"""
)
_WRONGED = _any(
    """attacked beaten robbed cheated betrayed deceived lied_to shot_at bombed shelled abandoned ignored
    misled"""
)
#: Ill will laid at somebody's door.
MALICE = _one_of(
    # aims: "for political gain", "as a pretext", "to silence critics", "they want to erase us"
    rf"\bfor\spolitical\s{_any('reasons purposes ends gain')}\b",
    r"\bpolitically\smotivated\b",
    rf"\bas\san?\s{_any('pretext excuse')}\b",
    rf"\bto\s[\"“'‘]?{_AIMS}\b",
    rf"\b(?:they|he|she)(?:['’]re|['’]s|\sare|\sis)?\s{_WANTING}\sto\s{_ILL_WISHES}\b",
    # nobody was warned, or somebody knew
    rf"\b{_any('told warned informed consulted')}\s(?:nobody|no\sone)\b",
    r"\bwithout\s(?:any\s)?(?:prior\s|advance\s)?warning\b",
    rf"\b{_any('received given got had')}\sno\s(?:prior\s|advance\s)?warning\b",
    rf"\b(?:did\snot|didn['’]t|never)\s{_any('warn inform consult')}\b",
    r"\bno(?:body|\sone)\s(?:\w+\s)?(?:told|warned|helped|asked|informed|listened\sto)\s(?:us|me|them)\b",
    r"\b(?<!\bI\s)(?<!\bwe\s)(?<!\bhe\s)(?<!\bshe\s)(?<!\bnobody\s)knew\s(?:of|about)\s",
    # deeds: "was kidnapped", "the vote was rigged", "they lied to us", "hit me", "we were shelled"
    rf"{_WAS}(?:{_SUFFERED}|{_TAMPERED})\b",
    r"\b(?:we|they)\swere\sattacked\b",
    rf"\b(?:was|were|been)\staken\s(?:away\s)?by\s(?:\w+\s)?{_any('men gunmen soldiers agents police')}\b",
    rf"\b{_LET_DOWN}\sus\b",
    r"\b(?:he|she|they|you)\s(?:have\s|has\s|had\s)?lied\b",
    rf"\b{_ASSAILED}\s(?:me|us|my|our)\b",
    rf"\b(?:we|our\s\w+)\s(?:were|was|are\sbeing|have\sbeen)\s(?:\w+ly\s)?{_WRONGED}\b",
    rf"\bcame\sunder\s[\"“]?(?:\w+\s){{0,2}}?{_any('fire attack shelling bombardment')}\b",
    # blame in so many words
    r"\b(?:is|are|was|were)\sto\sblame\b",
    r"['’]s\s(?:own\s)?fault\b",
)

#: What will be done to whoever does something.
IF_YOU = _one_of(
    r"\b[Ii]f\s(?:you|they|anyone|anybody|any|one\smore|another|an?\ssingle|the\senemy)\b[^.]{3,100},"
    r"\s(?:we|I|you)\s(?:will|shall|have)\b",
    r"\b(?:[Aa]nyone|[Aa]nybody|[Ww]hoever|[Tt]hose)\s(?:who\s)?[^.]{3,80}\bwill\s"
    r"(?:be\s(?:punished|prosecuted|destroyed|shot|held\s\w+)|pay|regret)\b",
    rf"\brespond\s(?:\w+\s)?{_any('firmly harshly strongly decisively in_kind with_force militarily')}\b",
    flags=re.NOFLAG,
)

#: A danger held out.
THREATS = _one_of(
    # "close to an open war", "within range of our guns", "our ships can reach them"
    r"\bclose(?:r)?\sto\s(?:[“\"]?(?:an?|the|all-out|nuclear|open|civil|total)\s)*"
    rf"{_any('war collapse famine disaster catastrophe bankruptcy')}\b",
    r"\bwithin\s(?:the\s)?(?:range|reach)\sof\s(?:our|its|his|their)\s",
    r"\b[Oo]ur\s(?:\w+\s){1,2}can\s(?:reach|hit|strike|destroy|sink)\b",
    # "risks losing", "our patience is running out", "will have grave consequences", "pay a price"
    r"\brisk(?:s|ed|ing)?\s\w+ing\b",
    r"\bpatience\s(?:\w+\s){0,3}(?:end|run\sout|wear)",
    r"\bwill\shave\s(?:serious\s|grave\s|dire\s)?consequences\b",
    r"\bpay\s(?:a|the)\s(?:\w+\s)?price\b",
    # "unless they stop, we will ..."
    r"^[\"“]?(?:[Uu]nless|[Ii]f)\s[^,.]{3,80}"
    r"\b(?:(?:do|does|did)(?:\snot|n['’]t)|continues?|refuses?|fails?|persists?)\b[^.]*\b(?:I|we|will|would)\b",
    flags=re.NOFLAG,
)

#: That there is no such thing.
NOT_EVER = re.compile(r"\b(?:[Nn]obody|[Nn]o\sone|[Nn]one\sof\s\w+)\b[^.]{0,40}\bever\b")

#: An undertaking told of as a plan.
PLANNED = _one_of(
    r"\b[Ee]verything\s(?:possible\s|necessary\s)?(?:will|would)\sbe\sdone\b",
    r"^[\"“]?[Ii]t\sis\splanned\sto\b",
    r"\b(?:will|would|'ll)\s(?:go\son|continue|not\s(?:stop|rest|give\sup))\b.*\buntil\b",
    flags=re.NOFLAG,
)

#: What is needed.
NEEDED = re.compile(r"(?:the\s)?(?:\w+\s)?need\s(?:to|for)\b|\b(?:could\sand\sshould|can\sand\smust)\b")

#: Those who speak for a state, with a capital or without.
TITLES = (
    r"(?:[Pp]resident|[Pp]rime\s[Mm]inister|[Pp]remier|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Ss]pokes\w+"
    r"|[Aa]mbassador|[Ll]eader|[Kk]ing|[Qq]ueen|[Gg]eneral|[Dd]iplomat|[Ee]nvoy)"
)
#: "Nothing in the letters suggests that we did wrong".
NOTHING_SHOWS = re.compile(
    r"\b[Nn](?:othing|o\sevidence)\s(?:[\w’'-]+\s){0,8}?(?:suggests?|shows?|indicates?|proves?|points?\sto)\s"
    r"[^.;]*?\b(?:wrong|wrongdoing|illegal(?:ly)?|unlawful(?:ly)?|improper(?:ly)?|guilty|crimes?|fraud|misconduct)\b"
)
