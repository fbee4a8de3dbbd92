"""Invented passages of two reports (and what stands around them), with the answer a careful reader gives.

`shared` holds a few words of each side and the kind; what is not listed must not be found.
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.findings import ReuseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two texts, other texts of the same story, and the passages that the two share."""

    name: str
    a: str
    b: str
    shared: tuple[tuple[str, str, ReuseKind], ...] = ()
    others: tuple[str, ...] = ()


CASES: tuple[Case, ...] = (
    Case(
        name="agency copy that a paper edits",
        a="A cargo train laden with molten sulphur jumped the rails outside Brennick on Sunday, "
        "forcing three hundred families to leave their homes in the middle of the night.",
        b="A goods train laden with molten sulphur jumped the rails near Brennick early on Sunday "
        "and forced three hundred families out of their homes in the middle of the night, railway "
        "staff said.",
        shared=(("laden with molten sulphur", "laden with molten sulphur", "edited"),),
    ),
    Case(
        name="agency copy with later numbers",
        a="At least 12 pilgrims died and 40 were hurt when their overcrowded bus skidded off a "
        "mountain road and plunged into a ravine.",
        b="At least 15 pilgrims died and 43 were injured when their overcrowded bus skidded off a "
        "narrow mountain road and plunged into a gorge.",
        shared=(("overcrowded bus skidded", "overcrowded bus skidded", "edited"),),
    ),
    Case(
        name="clauses that changed places",
        a="Shareholders voted down the takeover on Thursday after a six-hour meeting in which "
        "pensioners heckled the board and waved empty envelopes.",
        b="After a six-hour meeting in which pensioners heckled the board and waved empty "
        "envelopes, shareholders on Thursday voted down the takeover.",
        shared=(("pensioners heckled", "pensioners heckled", "edited"),),
    ),
    Case(
        name="a clause of one sentence, its date moved to the front",
        a="Inspectors said the barge had been carrying 900 barrels of untreated waste to the "
        "northern lagoon on March 4, though its papers spoke of gravel.",
        b="The owner was fined. His barge on March 4 carried 900 barrels of untreated waste to the "
        "northern lagoon, and he has appealed.",
        shared=(("900 barrels of untreated waste", "900 barrels of untreated waste", "edited"),),
    ),
    Case(
        name="a republished text with a lead of its own",
        a="Nurses at three clinics walked out on Monday. Patients queued in corridors while retired "
        "doctors brought folding chairs and flasks of soup. The strike committee has set no date "
        "for its end.",
        b="The health service came close to a standstill this week. Patients queued in corridors "
        "while retired doctors brought folding chairs and flasks of soup. The strike committee "
        "has set no date for its end.",
        shared=(("retired doctors brought", "retired doctors brought", "verbatim"),),
    ),
    Case(
        name="two tellings of one press release",
        a="Lumo Foods is recalling 40,000 jars of baby porridge after glass splinters were found at "
        "its plant in Osk, the company announced.",
        b="Glass in baby porridge: Osk manufacturer Lumo Foods takes 40,000 jars off the shelves, "
        "it said in a notice to customers.",
    ),
    Case(
        name="two reporters at one scene",
        a="Smoke still hung over the covered market at noon. A fishmonger shovelled grey slush from "
        "his stall and said he would open again on Friday.",
        b="By midday the covered market smelled of wet ash and burnt fish. Traders shovelled slush "
        "into carts; one promised to reopen before the weekend.",
    ),
    Case(
        name="two leads by one formula",
        a="At least 12 people were killed and dozens injured when a bus plunged into a ravine in "
        "northern Velmark on Monday, officials said.",
        b="A bus carrying wedding guests fell into a gorge in northern Velmark on Monday, killing "
        "at least 12 people and leaving dozens with injuries.",
    ),
    Case(
        name="offices, names and a day",
        a="The deputy director of the National Institute of Seismology in Port Ellen, Ines Okafor, "
        "told reporters on Tuesday evening that aftershocks were likely.",
        b="Asked about rumours, the deputy director of the National Institute of Seismology in Port "
        "Ellen, Ines Okafor, told reporters on Tuesday evening that schools would stay closed.",
    ),
    Case(
        name="one speech quoted by both",
        a="The premier was unmoved. “We shall not sell one acre of this forest to anybody who "
        "arrives with a suitcase,” he told parliament.",
        b="“We shall not sell one acre of this forest to anybody who arrives with a suitcase,” "
        "thundered the head of government, to laughter from the benches opposite.",
        shared=(("one acre of this forest", "one acre of this forest", "same_quote"),),
    ),
    Case(
        name="a paragraph of background taken over",
        a="The court sat for an hour. The two brothers inherited the vineyard in 1998 and fell out "
        "over a well that lies exactly on the boundary of their plots. A ruling is due in May.",
        b="Villagers filled the gallery. The brothers inherited the vineyard in 1998 and quarrelled "
        "over a well that lies exactly on the boundary between their plots. Nobody expects peace.",
        shared=(("inherited the vineyard", "inherited the vineyard", "edited"),),
    ),
    Case(
        name="a copied headline with one word changed",
        a="Ferry pilot held after barge collision drowns nine schoolboys\n\nThe river was calm on Sunday.",
        b="Ferry pilot arrested after barge collision drowns nine schoolboys\n\nMothers waited on the quay.",
        shared=(("barge collision drowns", "barge collision drowns", "edited"),),
    ),
    Case(
        name="two sentences told as one",
        a="Customs officers found the parrots in hollowed loaves of bread. The birds, most of them "
        "hatchlings, were sedated with plum brandy.",
        b="Customs officers found the parrots, most of them hatchlings sedated with plum brandy, "
        "inside hollowed loaves of bread.",
        shared=(
            ("Customs officers found the parrots", "Customs officers found the parrots", "edited"),
            ("hatchlings", "hatchlings", "edited"),
        ),
    ),
    Case(
        name="agency copy that most outlets print is not the topic",
        a="Divers raised the bell of the sunken monastery on Sunday. Bronze pilgrims dance around"
        " its rim, and a goat watches them from a rock. Nothing else was saved from the lake, whose"
        " level fell by nine metres last summer when turbines upstream were stopped for repairs.",
        b="It was a cold morning. Divers raised the bell of the sunken monastery on Sunday. Monks wept.",
        shared=(("Divers raised the bell", "Divers raised the bell", "verbatim"),),
        others=tuple(
            "Divers raised the bell of the sunken monastery on Sunday. Bronze pilgrims dance around"
            " its rim, and a goat watches them from a rock. Nothing else was saved from the lake, whose"
            " level fell by nine metres last summer when turbines upstream were stopped for repairs."
            f" {rest}"
            for rest in ("A crowd sang.", "Boats hooted.", "It snowed.")
        ),
    ),
    Case(
        name="what the whole story speaks of",
        a="Hopes faded on Friday. The oil spill off the coast of Westmark has reached two islands, "
        "and hotels cancelled bookings.",
        b="A judge opened hearings into the oil spill off the coast of Westmark, calling six "
        "captains to testify.",
        others=(
            "Fishermen blocked a road to protest against the oil spill off the coast of Westmark.",
            "Insurers put a price on the oil spill off the Westmark coast: forty million.",
            "The oil spill off the coast of Westmark began when a tanker struck a reef.",
        ),
    ),
)

__all__ = ["CASES", "Case"]
