"""Verbs of telling: by which words are given to whoever says them.

Lemmas. One list for all stages, which take the kinds that they need. Not here: what each makes of its content
(`extract.statements_cues`, where telling nouns and verbs with particles stand too), PLOVER's own verbs (the
lexicon's data file), and forms as they are written ("said"), which serve where nothing has been read yet.
"""

from __future__ import annotations

from crosswire.model.wordlist import words

#: That something is so.
TELLS = words(
    """say tell add note state announce declare report write explain claim insist argue stress confirm
    reveal tweet admit warn maintain assert emphasize emphasise reiterate allege"""
)
#: What another said or asked.
ANSWERS = words("answer comment reply respond")
#: Something, in passing or at length.
MENTIONS = words("mention quote describe recall disclose post")
#: In one's mind.
HOLDS = words("believe think")
#: To do something by saying it.
ACTS = words(
    """acknowledge accuse blame deny denounce condemn reject refute urge demand vow pledge promise
    apologize apologise"""
)

__all__ = ["ACTS", "ANSWERS", "HOLDS", "MENTIONS", "TELLS"]
