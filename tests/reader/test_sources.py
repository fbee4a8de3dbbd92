from __future__ import annotations

import pytest

from crosswire.reader.parts import Words
from crosswire.reader.sources import speaker


def read(*rows: str) -> Words:
    """Words written "form upos head relation feats", heads counted from 1, 0 a root's."""
    columns = [row.split() for row in rows]
    heads = [int(head) - 1 if head != "0" else i for i, (_, _, head, *_) in enumerate(columns)]
    return Words(
        lemmas=[c[0].lower() for c in columns],
        upos=[c[1] for c in columns],
        feats=["".join(c[4:]) for c in columns],
        heads=heads,
        deprels=[c[3] for c in columns],
    )


CASES = {
    "its own subject": (
        ["Ida PROPN 2 nsubj", "warned VERB 0 root", "of ADP 4 case", "floods NOUN 2 obl"],
        (1, 2),
        (0, 1),
    ),
    "the subject of the verb it is joined to": (
        ["The DET 2 det", "clerk NOUN 3 nsubj", "left VERB 0 root", "but CCONJ 5 cc", "said VERB 3 conj"],
        (4, 5),
        (0, 2),
    ),
    "the subject of the verb it goes with": (
        ["He PRON 2 nsubj", "rose VERB 0 root", ", PUNCT 4 punct", "saying VERB 2 advcl", "no INTJ 4 ccomp"],
        (3, 4),
        (0, 1),
    ),
    "the agent of a passive": (
        [
            "Asked VERB 5 advcl Voice=Pass",
            "by ADP 4 case",
            "a DET 4 det",
            "aide NOUN 1 obl",
            "sat VERB 0 root",
        ],
        (0, 1),
        (2, 4),
    ),
    "the owner of a noun": (
        ["Brandt PROPN 3 nmod:poss", "'s PART 1 case", "claim NOUN 0 root"],
        (2, 3),
        (0, 2),
    ),
    "nobody, where a passive names none": (
        ["It PRON 3 nsubj:pass", "was AUX 3 aux:pass", "said VERB 0 root"],
        (1, 3),
        None,
    ),
    "nobody, where a noun governs it": (
        ["miners NOUN 0 root", "saying VERB 1 acl", "no INTJ 2 ccomp"],
        (1, 2),
        None,
    ),
}


@pytest.mark.parametrize(("rows", "cue", "source"), CASES.values(), ids=CASES)
def test_who_a_cue_speaks_of(rows: list[str], cue: tuple[int, int], source: object) -> None:
    assert speaker(read(*rows), cue) == source
