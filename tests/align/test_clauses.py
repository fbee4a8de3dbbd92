import pytest

from crosswire.align.clauses import clauses
from crosswire.extract.events_clauses import Clauses
from crosswire.model.reading import Sentence
from tests.align.parsed import parsed

TWO_VERBS = """
The the DET 2 det
guards guard NOUN 3 nsubj
closed close VERB 0 root
the the DET 6 det
northern northern ADJ 6 amod
gate gate NOUN 3 obj
and and CCONJ 8 cc
arrested arrest VERB 3 conj
two two NUM 11 nummod
young young ADJ 11 amod
miners miner NOUN 8 obj
near near ADP 13 case
Lorn Lorn PROPN 8 obl
. . PUNCT 3 punct
"""

RELATIVE = """
The the DET 2 det
ferry ferry NOUN 8 nsubj
which which PRON 5 nsubj:pass
was be AUX 5 aux:pass
built build VERB 2 acl:relcl
in in ADP 7 case
Lorn Lorn PROPN 5 obl
sank sink VERB 0 root
off off ADP 11 case
the the DET 11 det
cape cape NOUN 8 obl
near near ADP 13 case
Dorn Dorn PROPN 11 nmod
"""

SHORT = """
The the DET 2 det
dam dam NOUN 3 nsubj
burst burst VERB 0 root
after after SCONJ 6 mark
it it PRON 6 nsubj
rained rain VERB 3 advcl
"""


def cut(block: str) -> list[tuple[str, str]]:
    read = parsed(block)
    found = clauses(Clauses.of(read), read.reading.sentences[0], read.report.text)
    return [(read.report.text[c.start : c.end], c.sense) for c in found]


def test_coordinated_verbs_are_claims_of_one_subject():
    assert cut(TWO_VERBS) == [
        ("The guards closed the northern gate", "The guards closed the northern gate"),
        ("arrested two young miners near Lorn", "The guards arrested two young miners near Lorn"),
    ]


def test_a_clause_that_tells_too_little_is_part_of_the_one_above():
    assert [text for text, _ in cut(SHORT)] == ["The dam burst after it rained"]


@pytest.mark.parametrize("block", [TWO_VERBS, RELATIVE, SHORT])
def test_every_word_but_the_outer_joints_belongs_to_one_clause(block):
    read = parsed(block)
    found = clauses(Clauses.of(read), read.reading.sentences[0], read.report.text)
    own = [i for c in found for i in c.tokens]
    assert len(own) == len(set(own))
    left = {t.upos for i, t in enumerate(read.reading.tokens) if i not in own}
    assert left <= {"PUNCT", "CCONJ", "SCONJ"}


def test_a_sentence_without_tokens_has_no_clauses():
    read = parsed(SHORT)
    bare = Sentence(start=0, end=5, first=0, last=0)
    assert clauses(Clauses.of(read), bare, read.report.text) == ()


PARTICIPLE = """
The the DET 2 det
miners miner NOUN 11 nsubj
hoping hope VERB 2 acl VerbForm=Part
to to PART 5 mark
reach reach VERB 3 xcomp VerbForm=Inf
the the DET 9 det
far far ADJ 9 amod
northern northern ADJ 9 amod
harbour harbour NOUN 5 obj
gates gate NOUN 5 obj
rested rest VERB 0 root
"""


def test_what_somebody_hopes_for_is_no_claim_of_its_own():
    assert len(cut(PARTICIPLE)) == 1
