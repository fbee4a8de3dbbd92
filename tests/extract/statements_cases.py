"""Invented passages of many manners, each with the statements that stand in it.

A row: the passage; then for each statement its speaker, its content, its stance and its carriers.
"""

from __future__ import annotations

Said = tuple[str, str, str, tuple[str, ...]]
Case = tuple[str, tuple[Said, ...]]

#: Who tells: inverted cues, titles behind names, pronouns, relative clauses, passives, offices, crowds.
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
)

#: What a statement does under a plain cue: threats, promises, denials in plain words, blame, offers.
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
)

#: Carriers: outlets told, sites and accounts, statements read out, agencies around, chains.
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
)

#: What is told by a noun, by two cues in a row, over several paragraphs, in headlines and posts.
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
)

#: Plain news prose.
PROSE: tuple[Case, ...] = (
    (
        "The army had fired first, the Meridian news agency quoted a diplomat as saying.",
        (("a diplomat", "The army had fired first", "accuses", ("Meridian news agency",)),),
    ),
    (
        "“The sea trial was perfect,” a spokesman for the bureau said, according to state news agency NKP.",
        (("a spokesman for the bureau", "The sea trial was perfect,", "asserts", ("NKP",)),),
    ),
    (
        "Quoting court papers, the Evening Post said the banker had fled.",
        (("court papers", "the banker had fled", "asserts", ("Evening Post",)),),
    ),
    (
        "The strike ended after the board met the union's demand for longer breaks.",
        (("The union", "longer breaks", "demands", ()),),
    ),
    (
        "Brun has mocked Keller as 'thin' and a 'little clockwork man'.",
        (("Brun", "'thin' and a 'little clockwork man'", "accuses", ()),),
    ),
    (
        "An online petition demanding that the parents be held responsible drew 100,000 signatures.",
        (("online petition", "the parents be held responsible", "demands", ()),),
    ),
    (
        "The general, whose troops hold the pass, says he will not withdraw. His rival "
        "accused him of treason.",
        (
            ("The general", "he will not withdraw", "promises", ()),
            ("His rival", "him of treason", "accuses", ()),
        ),
    ),
    (
        "“I have nothing to hide,” insisted Prime Minister Olu Bello, who denies taking bribes.",
        (
            ("Olu Bello", "I have nothing to hide,", "denies", ()),
            ("Olu Bello", "taking bribes", "denies", ()),
        ),
    ),
    (
        "According to Lena Bauer, a spokeswoman for the fire service, the blaze began in a "
        "kitchen. She said four flats were destroyed.",
        (
            ("Lena Bauer", "the blaze began in a kitchen", "asserts", ()),
            ("Lena Bauer", "four flats were destroyed", "asserts", ()),
        ),
    ),
    (
        "Two officials with knowledge of the talks said a deal was close. One of them said it "
        "could be signed on Monday.",
        (
            ("Two officials", "a deal was close", "asserts", ()),
            ("One of them", "it could be signed on Monday", "asserts", ()),
        ),
    ),
    (
        "Local media reported that the suspect had fled to the hills, citing police.",
        (("police", "the suspect had fled to the hills", "asserts", ("Local media",)),),
    ),
    (
        "In his statement, the coach apologised to fans and said he would quit.",
        (
            ("the coach", "fans", "confirms", ()),
            ("the coach", "he would quit", "promises", ()),
        ),
    ),
    (
        "Mr Osei's wife, Abena, said he had been taken by men in masks.",
        (("Abena", "he had been taken by men in masks", "accuses", ()),),
    ),
    (
        "The launch was a clear breach of the treaty, Prime Minister Ando said.",
        (("Ando", "The launch was a clear breach of the treaty", "accuses", ()),),
    ),
    (
        "“This is absolutely unacceptable,” Ando told reporters.",
        (("Ando", "This is absolutely unacceptable,", "accuses", ()),),
    ),
    (
        "Ando said his country would respond firmly.",
        (("Ando", "his country would respond firmly", "warns", ()),),
    ),
    (
        "Washington said it would work with its allies to hold Eastport to account.",
        (("Washington", "it would work with its allies to hold Eastport to account", "promises", ()),),
    ),
    (
        "“We need to see a strong united response,” the ambassador said.",
        (("the ambassador", "We need to see a strong united response,", "demands", ()),),
    ),
    (
        "The general said the rocket posed no threat to the mainland.",
        (("The general", "the rocket posed no threat to the mainland", "denies", ()),),
    ),
    (
        "Officials said they were not planning any further tests.",
        (("Officials", "they were not planning any further tests", "denies", ()),),
    ),
    (
        "The senator said the president was to blame for the failure.",
        (("The senator", "the president was to blame for the failure", "accuses", ()),),
    ),
    (
        "“He lied to the public for years,” she said.",
        (("she", "He lied to the public for years,", "accuses", ()),),
    ),
    (
        "The mayor said everything would be done to catch the culprits.",
        (("The mayor", "everything would be done to catch the culprits", "promises", ()),),
    ),
    (
        "Police denied that they had covered up the crimes.",
        (("Police", "they had covered up the crimes", "denies", ()),),
    ),
    (
        "Police said nothing had been covered up.",
        (("Police", "nothing had been covered up", "denies", ()),),
    ),
    (
        "The officer admitted in a leaked report that his unit had lost control.",
        (("The officer", "his unit had lost control", "confirms", ()),),
    ),
    (
        "The report confirms there were too few officers on duty.",
        (("The report", "there were too few officers on duty", "confirms", ()),),
    ),
    (
        "“We were overwhelmed,” one officer conceded.",
        (("one officer", "We were overwhelmed,", "confirms", ()),),
    ),
    (
        "The commission promised a full review of the case.",
        (("The commission", "a full review of the case", "promises", ()),),
    ),
    (
        "Officials cautioned that the count may change.",
        (("Officials", "the count may change", "warns", ()),),
    ),
    (
        "He added that “anyone who harms our people will be punished”.",
        (("He", "anyone who harms our people will be punished", "warns", ()),),
    ),
    (
        "The ministry called on citizens not to spread rumours.",
        (("The ministry", "citizens not to spread rumours", "demands", ()),),
    ),
    (
        "The judge told the jury to ignore the remark.",
        (("The judge", "the jury to ignore the remark", "demands", ()),),
    ),
    (
        "Officials have blamed the delay on bad weather.",
        (("Officials", "the delay on bad weather", "accuses", ()),),
    ),
    (
        '"The dam was never in danger," Interfax quoted the minister as saying on Friday.',
        (("the minister", "The dam was never in danger,", "asserts", ("Interfax",)),),
    ),
    (
        "Customs officers denied him entry. Two drivers were denied bail.",
        (),
    ),
    (
        "Anna Petrova said the country could also deny us our pensions.",
        (("Anna Petrova", "the country could also deny us our pensions", "asserts", ()),),
    ),
    (
        "The company denied any access to the site by its staff.",
        (("The company", "any access to the site by its staff", "denies", ()),),
    ),
    (
        "She stressed that the dam would not be emptied, as some newspapers claimed.",
        (("She", "the dam would not be emptied", "denies", ()),),
    ),
    (
        "If the inspector finds that the bridge is unsafe, it will close.",
        (),
    ),
    (
        "President Ana Ruiz’s office said the tram line was safe. The city’s press office told the Herald "
        "that the trams would run all night. The buses will stop at ten, said the office.",
        (
            ("President Ana Ruiz’s office", "the tram line was safe", "asserts", ()),
            ("The city’s press office", "the trams would run all night", "asserts", ("Herald",)),
            ("The city’s press office", "The buses will stop at ten", "asserts", ("Herald",)),
        ),
    ),
    (
        "Police did not fire, as witnesses alleged.",
        (),
    ),
    (
        "The minister rejected calls to resign.",
        (("The minister", "calls to resign", "denies", ()),),
    ),
)

CASES: tuple[Case, ...] = (*SPEAKERS, *STANCES, *CARRIERS, *SHAPES, *PROSE)
