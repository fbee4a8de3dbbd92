"""Words of place, time and cause that the search for disputes goes by: data, no logic."""

from __future__ import annotations

from crosswire.model.wordlist import words

#: Prepositions under which a verb has its place.
PLACING = words("in at near outside inside off on around by")

#: Prepositions that give a cause, by their first word: "because of", "due to", "owing to", "thanks to".
CAUSING = words("because due owing")

#: Verbs whose subject is the cause of their object.
CAUSES = words("cause")

#: Verbs that lay an effect at a cause's door: (verb, preposition of the cause), (verb, preposition of the
#: effect, the cause being the object).
LAID_AT = {("blame", "on"), ("attribute", "to"), ("pin", "on"), ("put_down", "to"), ("trace", "to")}
BLAMED_FOR = {("blame", "for"), ("accuse", "of"), ("fault", "for")}

#: Acts of which each side accuses the other.
STARTED = words("begin start initiate provoke open_fire fire shoot attack violate break breach launch shell")

#: Nouns too general to be a cause or an effect of their own.
IDLE = words(
    "what it this that which thing reason way cause fact number part lot people one incident event problem"
)

#: Acts told so often in one story that place and time do not make them contradict.
RECURRENT = words(
    """say tell meet talk speak report call ask warn urge vote protest play visit travel go come be have do
    make take get see know work live lead follow continue remain include show use hold"""
)
