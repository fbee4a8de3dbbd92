"""Invented stories of two or three leads each, with the main event's type, day and place: data only.

A story is (name, reports, (type, date, place)); a report is (published, headline, lead).
"""

from __future__ import annotations

Story = tuple[str, tuple[tuple[str, str, str], ...], tuple[str, str, str]]

STORIES: tuple[Story, ...] = (
    ("flood", (
        ("2024-05-04", "Flood kills 12 in Kenya's Garissa county",
         "NAIROBI, May 4 (Wire) - Floods in the Kenyan county of Garissa have killed 12 people, the disaster "
         "agency said on Saturday."),
        ("2024-05-03", "Homes under water as Tana bursts its banks",
         "At least seven people drowned when the Tana river flooded villages in Garissa county on Friday, "
         "officials said. Rescuers evacuated hundreds of families."),
    ), ("NONE", "2024-05-03", "Garissa")),
    ("strike", (
        ("2024-03-06", "Police break up bus drivers' blockade in Lyon",
         "Hundreds of striking bus drivers blocked the gates of a depot in Lyon on Wednesday until police "
         "drove them back with tear gas."),
        ("2024-03-06", "Dozens held at Lyon bus strike",
         "LYON, March 6 - Police arrested 31 people on Wednesday during a protest by striking bus drivers in "
         "Lyon. About 800 drivers took part in the protest."),
    ), ("PROTEST", "2024-03-06", "Lyon")),
    ("border clash", (
        ("2023-06-02", "Three soldiers killed in clash on Tajik border",
         "Tajik border guards attacked a Kyrgyz post near Batken on Friday, killing three soldiers, "
         "Kyrgyzstan's government said."),
        ("2023-06-02", "Kyrgyzstan says Tajik troops attacked post",
         "BISHKEK, June 2 (Wire) - Kyrgyzstan accused Tajikistan on Friday of attacking a border post near "
         "Batken. Three soldiers were killed in the attack."),
    ), ("ASSAULT", "2023-06-02", "Batken")),
    ("plane", (
        ("2022-08-16", "Plane crash kills 44 in Bolivia",
         "A passenger plane crashed near Cochabamba in Bolivia on Monday, killing all 44 people on board, "
         "the aviation authority said."),
        ("2022-08-15", "Airliner crashes in Bolivia",
         "LA PAZ, Aug. 15 (Wire) - An airliner carrying 44 people crashed near the city of Cochabamba on "
         "Monday. Rescuers searched the wreckage for survivors."),
    ), ("NONE", "2022-08-15", "Cochabamba")),
    ("epidemic", (
        ("2021-09-10", "Cholera outbreak kills 40 in Malawi",
         "A cholera outbreak has killed at least 40 people in Blantyre, Malawi's health ministry said on "
         "Friday."),
        ("2021-09-10", "Malawi closes schools over cholera",
         "BLANTYRE (Wire) - Forty people have died in an outbreak of cholera in Blantyre, officials said. "
         "The government closed schools."),
    ), ("NONE", "2021-09-10", "Blantyre")),
    ("trial", (
        ("2020-02-12", "Former minister jailed for nine years",
         "A court in Zagreb sentenced former minister Luka Horvat to nine years in prison for bribery on "
         "Wednesday."),
        ("2020-02-12", "Croatia: court sentences Horvat to nine years",
         "ZAGREB, Feb 12 (Wire) - Luka Horvat, a former Croatian minister, was sentenced on Wednesday to "
         "nine years in prison by a court in Zagreb. He denied taking bribes."),
    ), ("COERCE", "2020-02-12", "Zagreb")),
    ("summit", (
        ("2019-10-09", "Leaders of Serbia and Kosovo meet in Vienna",
         "The leaders of Serbia and Kosovo met in Vienna on Tuesday for talks on their border, the first in "
         "a year."),
        ("2019-10-08", "Serbia and Kosovo hold talks",
         "VIENNA (Wire) - Serbia and Kosovo held talks in Vienna on Tuesday. Both sides called the meeting "
         "useful."),
    ), ("CONSULT", "2019-10-08", "Vienna")),
    ("boy in a cave", (
        ("2018-07-02", "Boy, 6, trapped in cave in Laos",
         "A six-year-old boy fell into a shaft in a cave near Vang Vieng in Laos on Sunday, and rescuers are "
         "digging to reach him."),
        ("2018-07-03", "Rescuers race to reach boy in Laos cave",
         "VANG VIENG, July 3 (Wire) - Rescuers in Laos were digging on Tuesday for a boy who fell into a "
         "cave shaft near Vang Vieng on Sunday. He was heard crying, police said."),
    ), ("NONE", "2018-07-01", "Vang Vieng")),
    ("migrants", (
        ("2019-01-18", "Migrants reach Guatemala border",
         "Hundreds of migrants from Honduras arrived at the Guatemalan border at Agua Caliente on Thursday, "
         "hoping to travel on to the United States."),
        ("2019-01-17", "Caravan arrives at border",
         "AGUA CALIENTE (Wire) - A caravan of some 900 Honduran migrants arrived at the border with "
         "Guatemala at Agua Caliente on Thursday, police said. Guatemala deployed soldiers."),
    ), ("NONE", "2019-01-17", "Agua Caliente")),
    ("speech", (
        ("2021-11-05", "President Tello accuses Peru of arming rebels",
         "GUAYAQUIL, Ecuador (Wire) - President Ramon Tello accused Peru on Thursday of arming rebels."),
        ("2021-11-05", "Peru rejects Tello's charge",
         "President Ramon Tello of Ecuador accused Peru on Thursday of selling weapons to rebels, amid "
         "growing fears in Lima. Peru denied it."),
    ), ("ACCUSE", "2021-11-04", "Guayaquil")),
    ("product", (
        ("2023-09-05", "Orrin unveils folding phone",
         "Orrin unveiled a folding phone in Tallinn on Tuesday, its first since a fire at its factory."),
        ("2023-09-05", "Orrin launches its first folding phone",
         "TALLINN (Wire) - The phone maker Orrin launched a folding phone in Tallinn on Tuesday. Shops will "
         "sell it from October."),
    ), ("NONE", "2023-09-05", "Tallinn")),
    ("death of a singer", (
        ("2022-05-11", "Singer Lena Brandt dies at 81",
         "The singer Lena Brandt died on Tuesday at her home in Salzburg. She was 81."),
        ("2022-05-11", "Lena Brandt, voice of a generation, has died",
         "SALZBURG (Wire) - Lena Brandt died on Tuesday in Salzburg, her son said. In 1971 she was arrested "
         "at a protest in Vienna."),
    ), ("NONE", "2022-05-10", "Salzburg")),
    ("match", (
        ("2021-06-20", "Tampere beat Turku in final",
         "Tampere beat Turku 3-1 in Helsinki on Saturday to win the cup."),
        ("2021-06-20", "Cup for Tampere after victory over Turku",
         "HELSINKI (Wire) - Tampere won the cup on Saturday in Helsinki after two late goals against Turku."),
    ), ("NONE", "2021-06-19", "Helsinki")),
    ("an old attack behind new measures", (
        ("2024-12-30", "Graz opens guarded square",
         "Graz opened a guarded square on Monday for its winter market. Gangs attacked dozens of visitors "
         "there in December 2021."),
        ("2024-12-30", "Guarded square opens in Graz",
         "GRAZ (Wire) - A guarded square opened in Graz on Monday, three years after gangs attacked visitors "
         "on New Year's Eve 2021."),
    ), ("NONE", "2024-12-30", "Graz")),
    ("rescue", (
        ("2020-03-03", "Rescuers dig for girl in Puno well",
         "Rescuers dug through the night for a girl, 4, who fell into a well near Puno in Peru on Monday."),
        ("2020-03-04", "Search for girl in well goes on",
         "PUNO, Peru (Wire) - Rescuers searched for a second day on Tuesday for a girl who fell into a well "
         "near Puno on Monday."),
    ), ("NONE", "2020-03-02", "Puno")),
)  # fmt: skip
