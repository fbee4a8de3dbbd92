"""What a statement does under a plain cue: threats, promises, denials in plain words, blame, offers."""

from __future__ import annotations

from tests.extract.statements_cases.case import Case

STANCES: tuple[Case, ...] = (
    (
        "The airline's spokesman said there would be extra flights from Monday.",
        (("The airline's spokesman", "there would be extra flights from Monday", "promises", ()),),
    ),
    (
        "Red Cross spokeswoman Ina Moll said nurses would be on hand all night.",
        (("Ina Moll", "nurses would be on hand all night", "promises", ()),),
    ),
    (
        "The company said there had been no leak at the plant.",
        (("The company", "there had been no leak at the plant", "denies", ()),),
    ),
    (
        "“We never bought a single ticket,” the club's chairman said.",
        (("the club's chairman", "We never bought a single ticket,", "denies", ()),),
    ),
    (
        "The general said no soldier had crossed the river.",
        (("The general", "no soldier had crossed the river", "denies", ()),),
    ),
    (
        "The ministry said the well will not be closed, as newspapers claimed.",
        (("The ministry", "the well will not be closed", "denies", ()),),
    ),
    (
        "“That is simply not true,” the treasurer said.",
        (("the treasurer", "That is simply not true,", "denies", ()),),
    ),
    (
        "Police advised drivers to avoid the coast road.",
        (("Police", "drivers to avoid the coast road", "demands", ()),),
    ),
    (
        "The health board recommended that schools close for a week.",
        (("The health board", "schools close for a week", "demands", ()),),
    ),
    (
        "Economists fear that savers could lose everything.",
        (("Economists", "savers could lose everything", "warns", ()),),
    ),
    (
        "Both parties worry that a second wave could empty the hospitals.",
        (("Both parties", "a second wave could empty the hospitals", "warns", ()),),
    ),
    (
        "Kasten said the region was closer to war than at any time since 1990.",
        (("Kasten", "the region was closer to war than at any time since 1990", "warns", ()),),
    ),
    (
        "“If a single shell lands here, we will answer with a hundred,” the commander said.",
        (("the commander", "If a single shell lands here, we will answer with a hundred,", "warns", ()),),
    ),
    (
        "“Our missiles can reach every city of theirs,” the marshal said.",
        (("the marshal", "Our missiles can reach every city of theirs,", "warns", ()),),
    ),
    (
        "The bishop called the raid a crime against children.",
        (("The bishop", "a crime against children", "accuses", ()),),
    ),
    (
        "Critics claimed the plan was discriminatory.",
        (("Critics", "the plan was discriminatory", "accuses", ()),),
    ),
    (
        "The governor dismissed the march as “a circus”.",
        (("The governor", "a circus", "accuses", ()),),
    ),
    (
        "“They sold us out,” said miner Jan Kowal.",
        (("Jan Kowal", "They sold us out,", "accuses", ()),),
    ),
    (
        "Residents said rebels had burned the granary.",
        (("Residents", "rebels had burned the granary", "accuses", ()),),
    ),
    (
        "The lawyer said her client had been beaten in custody.",
        (("The lawyer", "her client had been beaten in custody", "accuses", ()),),
    ),
    (
        "Westland proposed that both sides pull back their guns.",
        (("Westland", "both sides pull back their guns", "asks", ()),),
    ),
    (
        "The rebels offered to free the hostages.",
        (("The rebels", "free the hostages", "promises", ()),),
    ),
    (
        "“Enough is enough. The board must go,” said shareholder Nils Berg.",
        (("Nils Berg", "Enough is enough. The board must go,", "demands", ()),),
    ),
    (
        "The captain admitted that he had been asleep.",
        (("The captain", "he had been asleep", "confirms", ()),),
    ),
    (
        "“Yes, I signed the order,” he told the court.",
        (("he", "Yes, I signed the order,", "confirms", ()),),
    ),
    (
        "Police said the two cases were not linked.",
        (("Police", "the two cases were not linked", "denies", ()),),
    ),
    (
        "Tamsin Roe said the ministry had ignored three warnings.",
        (("Tamsin Roe", "the ministry had ignored three warnings", "accuses", ()),),
    ),
    (
        "The president said Eastmark had no right to the islands and vowed to take them back.",
        (
            ("The president", "Eastmark had no right to the islands", "denies", ()),
            ("The president", "take them back", "promises", ()),
        ),
    ),
    (
        "He said the system was built for defence against foreign aggression.",
        (("He", "the system was built for defence against foreign aggression", "asserts", ()),),
    ),
    (
        "The bishop is not seen in the film, and the diocese dismissed the report as “nothing new.”",
        (("the diocese", "the report as “nothing new.”", "denies", ()),),
    ),
    (
        "“Nothing on those tapes shows that our guards broke a rule or acted illegally,” a prison spokesman "
        "said in a statement.",
        (
            (
                "a prison spokesman",
                "Nothing on those tapes shows that our guards broke a rule or acted illegally,",
                "denies",
                (),
            ),
        ),
    ),
    (
        "Nurses of the Northern Hospital have offered sharp criticism of the ward.",
        (("nurses of the Northern Hospital", "the ward", "accuses", ()),),
    ),
    (
        "The mayor insisted on Friday that the bridge was old.",
        (("The mayor", "the bridge was old", "asserts", ()),),
    ),
)
