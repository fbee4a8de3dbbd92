"""Carriers: outlets told, sites and accounts, statements read out, agencies around, chains."""

from __future__ import annotations

from tests.extract.statements_cases.case import Case

CARRIERS: tuple[Case, ...] = (
    (
        "Harbour master Ole Lund told the Nordvik Tidende daily that the crane was 40 years old.",
        (("Ole Lund", "the crane was 40 years old", "asserts", ("Nordvik Tidende",)),),
    ),
    (
        "“We heard two blasts,” she told Radio Meridian by phone.",
        (("she", "We heard two blasts,", "asserts", ("Radio Meridian",)),),
    ),
    (
        "Ines Faro told parliament that the loan had been repaid.",
        (("Ines Faro", "the loan had been repaid", "asserts", ()),),
    ),
    (
        "Ines Faro told the Security Council that aid was running out.",
        (("Ines Faro", "aid was running out", "asserts", ()),),
    ),
    (
        "Trains would run again on Sunday, according to the operator's website.",
        (("the operator", "Trains would run again on Sunday", "promises", ("website",)),),
    ),
    (
        "Yara Sayegh told Canal Uno that the ward was full. Sayegh said more beds were coming.",
        (
            ("Yara Sayegh", "the ward was full", "asserts", ("Canal Uno",)),
            ("Yara Sayegh", "more beds were coming", "promises", ("Canal Uno",)),
        ),
    ),
    (
        "The rebels had left the town, Tele Sur reported, citing a local priest.",
        (("a local priest", "The rebels had left the town", "asserts", ("Tele Sur",)),),
    ),
    (
        "Defence Minister Karl Voss wrote on Facebook that the base was secure.",
        (("Karl Voss", "the base was secure", "asserts", ("Facebook",)),),
    ),
    (
        "Rina Patel, an analyst at the website GridWatch, said the outage would last days.",
        (("Rina Patel", "the outage would last days", "asserts", ()),),
    ),
    (
        "The minister's spokesman, Leo Tann, said the minister regretted the remark.",
        (
            ("Leo Tann", "the minister regretted the remark", "asserts", ()),
            ("the minister", "the remark", "confirms", ("Leo Tann",)),
        ),
    ),
    (
        "In an interview with the weekly Pravda Gor, the abbot said monks had hidden the icons.",
        (("the abbot", "monks had hidden the icons", "asserts", ("Pravda Gor",)),),
    ),
    (
        "State television said two pilots had been found alive.",
        (("State television", "two pilots had been found alive", "asserts", ()),),
    ),
    (
        "The Twitter account @RiverWatch noted that the gauge had stopped at noon.",
        (("@RiverWatch", "the gauge had stopped at noon", "asserts", ("Twitter",)),),
    ),
    (
        "“The ice is thinner than in spring,” Brian Holt, a historian of Denmark, "
        "told the Courier. Denmark also announced plans to buy two icebreakers.",
        (
            ("Brian Holt", "The ice is thinner than in spring,", "asserts", ("Courier",)),
            ("Denmark", "plans to buy two icebreakers", "asserts", ()),
        ),
    ),
    (
        "“The choir has never sung better,” Ines Brandt wrote, in the Guardian.",
        (("Ines Brandt", "The choir has never sung better,", "asserts", ("Guardian",)),),
    ),
    (
        "The bridge is due in May, the official Northern Gazette said, citing the roads ministry.",
        (("the roads ministry", "The bridge is due in May", "asserts", ("Northern Gazette",)),),
    ),
    (
        "Ines Faro told the BBC she had seen no soldiers. He told her that the road was open.",
        (
            ("Ines Faro", "she had seen no soldiers", "asserts", ("BBC",)),
            ("He", "the road was open", "asserts", ()),
        ),
    ),
    (
        "Rebels had left the town, according to a priest cited by Radio Meridian.",
        (("a priest", "Rebels had left the town", "asserts", ("Radio Meridian",)),),
    ),
    (
        "“The ferry was late in every storm,” Kira Vol, captain of the ferry, told "
        "the Morning Post, according to the Nordvik Daily.",
        (
            (
                "Kira Vol",
                "The ferry was late in every storm,",
                "asserts",
                ("Morning Post", "Nordvik Daily"),
            ),
        ),
    ),
    (
        "The bank's chief, Ole Lund, told the Guardian last week that he would not sell, while the founder "
        "Kira Vol also said of the bank that its vaults were empty.",
        (
            ("Ole Lund", "he would not sell", "promises", ("Guardian",)),
            ("Kira Vol", "its vaults were empty", "asserts", ()),
        ),
    ),
)
