"""What is told by a noun, by two cues in a row, over several paragraphs, in headlines and posts."""

from __future__ import annotations

from tests.extract.statements_cases.case import Case

SHAPES: tuple[Case, ...] = (
    (
        "The mayor's claim that the bridge was safe angered engineers.",
        (("The mayor", "the bridge was safe", "asserts", ()),),
    ),
    (
        "Officials repeated their warning that the lake could burst.",
        (("Officials", "the lake could burst", "warns", ()),),
    ),
    (
        "The bank's promise to repay savers came too late for many.",
        (("The bank", "repay savers", "promises", ()),),
    ),
    (
        "The visit follows Westland's demand that the camp be closed.",
        (("Westland", "the camp be closed", "demands", ()),),
    ),
    (
        "The general's speech included a warning to the rebels that their time was up.",
        (("The general", "their time was up", "warns", ()),),
    ),
    (
        "Shares fell amid claims that the firm hid its losses.",
        (("", "the firm hid its losses", "asserts", ()),),
    ),
    (
        "Vera Lindt argues that the law is old and questions how judges can apply it.",
        (
            ("Vera Lindt", "the law is old", "asserts", ()),
            ("Vera Lindt", "how judges can apply it", "asks", ()),
        ),
    ),
    (
        "“The walls shook,” said Ada Brandt, who lives across the street.\n\n"
        "“I grabbed the children and we ran down the stairs in the dark.”\n\nThe fire was out by noon.",
        (
            ("Ada Brandt", "The walls shook,", "asserts", ()),
            ("Ada Brandt", "I grabbed the children and we ran down the stairs in the dark.", "asserts", ()),
        ),
    ),
    (
        "The senator answered on Twitter.\n\n“Westland has started a trade war. We will finish it.”",
        (("The senator", "Westland has started a trade war. We will finish it.", "warns", ("Twitter",)),),
    ),
    (
        "Transit authority says trains “bumped into each other” Wednesday morning but did not derail.",
        (
            (
                "Transit authority",
                "trains “bumped into each other” Wednesday morning but did not derail",
                "asserts",
                (),
            ),
        ),
    ),
    (
        "“By closing the gates the city is saying there are good and bad districts” in a way "
        "that could lead to “the "
        "end of equal service,” the paper quoted him as saying.",
        (
            (
                "him",
                "“By closing the gates the city is saying there are good and bad districts” in a way "
                "that could "
                "lead to “the end of equal service,”",
                "asserts",
                ("paper",),
            ),
        ),
    ),
    (
        "The trains were late because of snow, said operator RailNord, adding that refunds would be paid.",
        (
            ("RailNord", "The trains were late because of snow", "asserts", ()),
            ("RailNord", "refunds would be paid", "promises", ()),
        ),
    ),
    (
        "He continued that policy in office. Critics never forgave him.",
        (),
    ),
    (
        "Last year, city police recorded 14 burglaries described as “serious”.",
        (),
    ),
    (
        "Envoy accuses neighbours, calling them “jackals”.",
        (("Envoy", "“jackals”", "accuses", ()),),
    ),
    (
        "11.42am: The fire brigade says all guests are out of the hotel.",
        (("The fire brigade", "all guests are out of the hotel", "asserts", ()),),
    ),
    (
        "LAGOON CITY, May 3 (NAN) The Commissioner of Police, Mr Bello Musa, has said that 12 "
        "suspects were arrested "
        "over the riot. Musa, who disclosed this to newsmen on Tuesday, said that the "
        "suspects would be charged.",
        (
            ("Bello Musa", "12 suspects were arrested over the riot", "asserts", ()),
            ("Bello Musa", "the suspects would be charged", "promises", ()),
        ),
    ),
    (
        "His Highness reaffirmed the kingdom's keenness to boost ties, the Gulf News Agency reported.",
        (("His Highness", "the kingdom's keenness to boost ties", "asserts", ("Gulf News Agency",)),),
    ),
    (
        "Prosecutor Dana Weiss told jurors Marlow “planned it for weeks”. Defending, Hugh Pym "
        "said his client was "
        "miles away.",
        (
            ("Dana Weiss", "Marlow “planned it for weeks”", "accuses", ()),
            ("Hugh Pym", "his client was miles away", "denies", ()),
        ),
    ),
    (
        "Harbour Rovers Claim a Cup Final Place With a Rout of Northport",
        (),
    ),
    (
        "Did the inspectors report the cracks in the bridge? Nobody knows.",
        (),
    ),
    (
        "The academy trains 300 pilots and rejects 900 applicants a year.",
        (),
    ),
    (
        "It is worth noting that the dam was built in 1950.",
        (),
    ),
)
