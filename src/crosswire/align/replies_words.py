"""Words of replies that deny what was said right before them: patterns for `align.replies` (verbose mode)."""

from __future__ import annotations

#: What a reply denies, without saying it again ...
PRONOUN = r"(?:it|this|that|these|those)"
#: ... or by what sort of telling it was.
CHARGE = r"""
(?:(?:any|all)\s+(?:wrongdoing|involvement|responsibility|guilt)
|(?:(?:all|both)\s+)?(?:the|this|that|these|those|such|all)\s+(?:[\w'’-]+\s+)?
(?:claims?|accusations?|allegations?|assertions?|reports?|charges?|versions?|accounts?|suggestions?
|story|stories|rumou?rs?))"""

#: Verbs of denial.
DENY = r"""
(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)
|rebut(?:s|ted)?|contest(?:s|ed)?|contradict(?:s|ed)?|disclaim(?:s|ed)?|repudiat(?:es?|ed))"""

#: Verbs that give a thing a name.
NAME = r"""
(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed)|label(?:s|led|ed)
|dismiss(?:es|ed)?|reject(?:s|ed)?)"""

#: What is called so is not true.
FALSE = r"""
(?:not\s+true|untrue|not\s+the\s+case|false|falsehoods?|lies?|lying|invention|invented
|fabricat(?:ion|ed)|fairy\s+tales?|nonsense|rubbish|absurd|baseless|unfounded|groundless|slander|hoax
|fake(?:\s+news)?|made\s+up|fictions?|fantasy|fantasies|propaganda|incorrect|inaccurate)"""

#: What was told is not, or did not happen.
NOTHING = r"""
(?:no\s+such\s+(?!thing\s+as)\w+|nothing\s+of\s+the\s+(?:kind|sort)
|never\s+happened|did(?:\s+not|n['’]t)\s+happen)"""

#: How somebody speaks who answers another.
ANSWER = r"""
(?:repl(?:y|ies|ied)|retort(?:s|ed)?|counter(?:s|ed)|insist(?:s|ed)?|maintain(?:s|ed)?
|swears?|swore|sn(?:aps|apped)|shot\s+back|hit\s+back)"""
