"""Plain news prose."""

from __future__ import annotations

from tests.extract.statements_cases.case import Case

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
