"""Short forms of first names that do not open the long one."""

from __future__ import annotations

#: One line a name: its forms, the long ones too.
_FORMS = """
james jim jimmy jamie
william bill billy will
robert bob bobby rob
richard dick rick
michael mike mick
thomas tom tommy
joseph joe
john jack johnny
edward ed ted eddie
anthony tony
stephen steven steve
charles charlie chuck
henry harry hank
andrew andy drew
katherine catherine kathryn kate katie kathy cathy
elizabeth liz beth betty lizzie
margaret maggie peggy meg
patricia pat patty trish
susan sue suzanne
rebecca becky
alexander aleksandr alexandr sasha alex
mikhail misha
nikolai nikolay kolya
muhammad mohammed mohammad mohamed muhammed
francisco paco
jose pepe
"""

_NAMES = tuple(frozenset(line.split()) for line in _FORMS.strip().splitlines())


def one_name(a: str, b: str) -> bool:
    """Whether two first names (folded) may be forms of one.

    >>> one_name("jim", "james"), one_name("jim", "john")
    (True, False)
    """
    return any(a in forms and b in forms for forms in _NAMES)
