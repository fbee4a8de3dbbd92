"""Acts and states that undo each other: data, read by `align.turned`.

A line has two sides. Only words that keep their side in almost any sentence stand here.
"""

from __future__ import annotations

#: States of one thing: once the one is told, the other is no longer so.
STATES = """
close shut block | open reopen unblock
lose sever | regain restore reestablish re-establish recover
suspend halt interrupt postpone cancel | resume restart reinstate
arrest detain imprison jail | release free acquit
missing | find
impose | lift
ban prohibit forbid | allow permit
"""

#: What is done with one thing by two hands, or one after the other: counts of the one are none of the other.
DEEDS = """
withdraw | deposit return
demand want seek ask request | offer propose
buy purchase | sell
import | export
save | cost spend
send | receive
gain | lose
free release | hold keep
"""
