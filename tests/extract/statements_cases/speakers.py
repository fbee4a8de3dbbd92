"""Who tells: inverted cues, titles behind names, pronouns, relative clauses, passives, offices, crowds."""

from __future__ import annotations

from tests.extract.statements_cases.case import Case

SPEAKERS: tuple[Case, ...] = (
    (
        "The dam held, said Mira Okafor, who runs the valley's flood service.",
        (("Mira Okafor", "The dam held", "asserts", ()),),
    ),
    (
        "“Nobody told us to leave,” recalled Tomas Brel, a 54-year-old baker, as he swept mud from his shop.",
        (("Tomas Brel", "Nobody told us to leave,", "accuses", ()),),
    ),
    (
        "Governor Ana Ruiz met Judge Peter Holm on Monday. He told her that the court would reopen in May.",
        (("Peter Holm", "the court would reopen in May", "asserts", ()),),
    ),
    (
        "The ferry had been overloaded for years, a former engineer who asked not to be named "
        "told the Courier.",
        (("a former engineer", "The ferry had been overloaded for years", "asserts", ("Courier",)),),
    ),
    (
        "Shopkeepers interviewed by the Herald said business had halved since the bridge closed.",
        (("Shopkeepers", "business had halved since the bridge closed", "asserts", ("Herald",)),),
    ),
    (
        "Asked about the fires, Mayor Lena Orr said the town was safe.",
        (("Lena Orr", "the town was safe", "asserts", ()),),
    ),
    (
        "Asked by reporters to explain the delay, the minister simply said: “We were short of planes.”",
        (("the minister", "We were short of planes.", "asserts", ()),),
    ),
    (
        "In a statement, the Ministry of Mines said that two shafts had flooded.",
        (("Ministry of Mines", "two shafts had flooded", "asserts", ()),),
    ),
    (
        "Hundreds of students chanted “Books, not bullets” outside the academy.",
        (("Hundreds of students", "Books, not bullets", "demands", ()),),
    ),
    (
        "Police chief Omar Haddad was quoted by the Gulf Standard as saying three smugglers had been caught.",
        (("Omar Haddad", "three smugglers had been caught", "asserts", ("Gulf Standard",)),),
    ),
    (
        "The pilot, who survived, told investigators the left engine had failed.",
        (("The pilot", "the left engine had failed", "asserts", ()),),
    ),
    (
        "The strike was illegal, the court ruled on Friday.",
        (("the court", "The strike was illegal", "accuses", ()),),
    ),
    (
        "Dr Elise Vann of the Northern Hospital said 14 patients were in intensive care. She "
        "added that most were children.",
        (
            ("Elise Vann", "14 patients were in intensive care", "asserts", ()),
            ("Elise Vann", "most were children", "asserts", ()),
        ),
    ),
    (
        "“It sounded like a train,” Joan Pell, 61, said. “Then the roof went.”",
        (("Joan Pell", "It sounded like a train,", "asserts", ()),),
    ),
    (
        "Neighbours of the accused, Mr Idris Kole, said he kept to himself.",
        (("Neighbours of the accused", "he kept to himself", "asserts", ()),),
    ),
    (
        "A spokeswoman for the airline, Petra Lind, said crews had followed the rules.",
        (("Petra Lind", "crews had followed the rules", "asserts", ()),),
    ),
    (
        "The opposition leader Sam Otieno, speaking to supporters in Harbour Town, said the "
        "count was rigged.",
        (("Sam Otieno", "the count was rigged", "accuses", ()),),
    ),
    (
        "Neighbours were woken by sirens late at night, and told to leave their homes.",
        (),
    ),
    (
        "The ferry was raised by a crane. Its removal suggests that the quay will open soon.",
        (),
    ),
    (
        "The dam was finished on Monday. Should all go according to plan, the turbines will have been "
        "running for a month by June.",
        (),
    ),
    (
        "The fire was started by a clerk who had been rejected for a visa.",
        (),
    ),
    (
        "Never let anyone tell you that the lock was sound.",
        (),
    ),
    (
        "“If the owners keep the gates shut, then we do what I've long said we must,” the governor said.",
        (
            (
                "the governor",
                "If the owners keep the gates shut, then we do what I've long said we must,",
                "asserts",
                (),
            ),
        ),
    ),
    (
        "The city passed gentler rules in spring that addressed complaints that the queues were too long.",
        (),
    ),
    (
        "Two pilots met. Both later said that the runway had been icy.",
        (("Both", "the runway had been icy", "asserts", ()),),
    ),
    (
        "Silence about the mill may trouble growers with Radio Meridian reporting that "
        "a mill had shut its gates.",
        (("Radio Meridian", "a mill had shut its gates", "asserts", ()),),
    ),
    (
        "The charge sheet against the mayor, seen by Reuters, says that the money came in envelopes.",
        (("The charge sheet against the mayor", "the money came in envelopes", "accuses", ("Reuters",)),),
    ),
    (
        "Fuel has been stored at the port for a year, according to a published report.",
        (("a published report", "Fuel has been stored at the port for a year", "asserts", ()),),
    ),
    (
        "Ole Lund, the president of Norway, arrived on Monday. The letters led the president of Finland to "
        "announce: “The vaults are open to all of you.”",
        (("the president of Finland", "The vaults are open to all of you.", "asserts", ()),),
    ),
    (
        "The fire has increased calls for the city to inspect its cinemas.",
        (),
    ),
    (
        "What would the founder have said that the mill was sold on Sunday?",
        (),
    ),
)
