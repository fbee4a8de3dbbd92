"""Invented beginnings of two or three reports a story, with the main event's type, day and place: data only.

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
        ("2019-01-18", "Migrants reach Greek border",
         "Hundreds of migrants from Sudan arrived at the Greek border at Edirne on Thursday, "
         "hoping to travel on to Germany."),
        ("2019-01-17", "Column arrives at border",
         "EDIRNE (Wire) - A column of some 900 Sudanese migrants arrived at the border with "
         "Greece at Edirne on Thursday, police said. Greece deployed soldiers."),
    ), ("NONE", "2019-01-17", "Edirne")),
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
        ("2024-09-30", "Graz opens lit footbridge",
         "Graz opened a lit footbridge on Monday for its night nurses. Robbers attacked dozens of walkers "
         "there in October 2021."),
        ("2024-09-30", "Lit footbridge opens in Graz",
         "GRAZ (Wire) - A lit footbridge opened in Graz on Monday, three years after robbers attacked "
         "walkers on the old one in October 2021."),
    ), ("NONE", "2024-09-30", "Graz")),
    ("rescue", (
        ("2020-03-03", "Rescuers dig for skier in Puno crevasse",
         "Rescuers dug through the night for a skier, 24, who fell into a crevasse near Puno on Monday."),
        ("2020-03-04", "Search for skier in crevasse goes on",
         "PUNO, Peru (Wire) - Rescuers searched for a second day on Tuesday for a skier who fell into a "
         "crevasse near Puno on Monday."),
    ), ("NONE", "2020-03-02", "Puno")),
    ("insurer taken over", (
        ("2023-09-13", "Regulator takes control of insurer Medina",
         "LISBON (Wire) — Portugal's insurance regulator took control of the insurer Medina on Tuesday "
         "and dismissed its board after finding a hole of 300 million euros in its accounts. Customers "
         "lined up outside the company's offices on Wednesday. The finance minister said that savings "
         "were safe."),
        ("2023-09-13", "Worried customers line up at Medina offices",
         "Hundreds of people waited outside offices of Medina in Lisbon on Wednesday, a day after the "
         "regulator placed the insurer under administration. \"I want my money,\" said Rosa Pinto, 70."),
        ("2023-09-12", "Medina placed under administration",
         "The insurance supervisor placed Medina, Portugal's third-largest insurer, under administration "
         "on Tuesday. It named Hugo Teixeira as administrator. Medina's chairman called the step "
         "unjustified."),
    ), ("SANCTION", "2023-09-12", "Lisbon")),
    ("ceasefire signed", (
        ("2020-10-23", "Rivals in Libya sign ceasefire",
         "GENEVA (Wire) — The warring sides in Libya signed a permanent ceasefire in Geneva on Friday "
         "after five days of talks, the United Nations said. The U.N. envoy, Stella Hart, called it a "
         "historic day. Foreign fighters must leave within three months."),
        ("2020-10-23", "Libya ceasefire agreed in Geneva",
         "Libya's rival governments have signed an agreement for a lasting ceasefire, the U.N. announced "
         "in Geneva on Friday. The country has been torn by fighting since 2011. Turkey doubted that the "
         "truce would hold."),
        ("2020-10-24", "Cautious hope in Tripoli after truce",
         "Residents of Tripoli voiced cautious hope on Saturday after their country's two governments "
         "signed a ceasefire in Geneva on Friday. More than 1,000 people were killed in an assault on the "
         "capital last year."),
    ), ("AGREE", "2020-10-23", "Geneva")),
    ("probe on moon", (
        ("2019-01-03", "Japanese probe lands on far side of moon",
         "TOKYO (Wire) — A Japanese spacecraft landed on the far side of the moon on Thursday, the space "
         "agency said, the first to do so. The agency's head, Kenji Mori, praised his team. A previous "
         "attempt failed in 2016."),
        ("2019-01-03", "Touchdown on the moon for Japan",
         "Japan's lunar probe touched down on the far side of the moon on Thursday and sent back its "
         "first picture. The mission cost 300 million dollars."),
        ("2019-01-04", "Moon landing makes Japan proud",
         "Japan celebrated on Friday after its probe landed on the far side of the moon. NASA "
         "congratulated the team."),
    ), ("NONE", "2019-01-03", "Japan")),
    ("newspaper raided", (
        ("2021-06-17", "Hong Kong police raid newspaper",
         "HONG KONG (Wire) — Some 500 police officers raided the offices of the newspaper Morning Voice "
         "in Hong Kong on Thursday and arrested five editors. Police said articles had called for "
         "sanctions against China. The newspaper's owner, Simon Lau, was jailed last year."),
        ("2021-06-17", "Editors arrested in raid on Morning Voice",
         "Five editors of Morning Voice were arrested on Thursday when police searched its newsroom and "
         "seized computers. The union of journalists condemned the raid. Britain said it was an attack on "
         "free speech."),
        ("2021-06-18", "Readers queue for Morning Voice after raid",
         "People in Hong Kong queued for copies of Morning Voice on Friday, a day after police raided the "
         "newspaper."),
    ), ("COERCE", "2021-06-17", "Hong Kong")),
    ("EU sanctions", (
        ("2021-03-22", "EU imposes sanctions on Myanmar generals",
         "BRUSSELS (Wire) — The European Union imposed sanctions on 11 members of Myanmar's military on "
         "Monday over the coup in February and the killing of protesters. More than 250 people have been "
         "killed since the army seized power on Feb. 1."),
        ("2021-03-22", "Europe punishes Myanmar junta",
         "EU foreign ministers meeting in Brussels on Monday froze the assets of Myanmar's army chief and "
         "ten others and banned them from travelling to Europe. Germany's minister said the violence had "
         "become unbearable."),
        ("2021-03-23", "Myanmar activists welcome EU sanctions",
         "Activists in Yangon welcomed on Tuesday the sanctions that the European Union imposed on "
         "Myanmar's army leaders a day before. They demanded measures against oil firms too."),
    ), ("SANCTION", "2021-03-22", "Brussels")),
    ("cyberattack", (
        ("2022-04-22", "Hackers cripple Costa Rica's ministries",
         "SAN JOSE, Costa Rica (Wire) — Hackers attacked the computers of Costa Rica's finance ministry "
         "on Monday, and the country's tax system was still down on Friday. President Alma Solis said the "
         "country would not pay a ransom."),
        ("2022-04-22", "Costa Rica refuses ransom after cyberattack",
         "Costa Rica's government refused on Thursday to pay ransom to hackers who broke into the finance "
         "ministry's computers on Monday. A Russian group claimed the attack."),
        ("2022-04-20", "Cyberattack hits Costa Rican finance ministry",
         "A cyberattack hit the finance ministry of Costa Rica on Monday and forced it to shut down its "
         "tax website, the ministry said."),
    ), ("COERCE", "2022-04-18", "San Jose")),
    ("vaccine approved", (
        ("2020-12-02", "Britain approves Covira vaccine",
         "LONDON (Wire) — Britain on Wednesday became the first country to approve the vaccine made by "
         "Covira, and said it would begin vaccinations next week. Health Secretary Mark Dunn called it "
         "fantastic news."),
        ("2020-12-02", "First vaccine cleared in UK",
         "Britain's medicines regulator approved the Covira vaccine on Wednesday. The first 800,000 doses "
         "will arrive within days. The EU agency said its own procedure was more thorough."),
        ("2020-12-03", "Questions over speed of UK vaccine approval",
         "American and European officials questioned on Thursday the speed with which Britain approved "
         "the Covira vaccine a day earlier."),
    ), ("NONE", "2020-12-02", "UK")),
    ("ship seized", (
        ("2019-07-19", "Iran seizes British tanker in Gulf",
         "TEHRAN (Wire) — Iran's Revolutionary Guards seized a British-flagged tanker in the Strait of "
         "Hormuz on Friday, raising tensions in the Gulf. Britain's foreign secretary warned of serious "
         "consequences. Marines seized an Iranian tanker off Gibraltar two weeks ago."),
        ("2019-07-19", "UK demands release of tanker",
         "Britain demanded on Friday that Iran release a tanker that its forces seized in the Strait of "
         "Hormuz. The crew of 23 includes Indians and Russians. Iran said the ship had collided with a "
         "fishing boat."),
        ("2019-07-20", "Tanker crisis: London weighs response",
         "Britain's cabinet met on Saturday to discuss the seizure of the tanker Stenmoor by Iran in the "
         "Strait of Hormuz a day earlier."),
    ), ("COERCE", "2019-07-19", "Strait of Hormuz")),
    ("election", (
        ("2019-11-25", "Opposition wins Uruguay vote",
         "MONTEVIDEO (Wire) — The opposition candidate Mateo Rivas won Uruguay's presidential election on "
         "Sunday with 51 percent of the vote, the electoral court said on Monday. His rival, Lucia Prado, "
         "conceded defeat. Rivas promised to cut taxes."),
        ("2019-11-25", "Rivas elected president of Uruguay",
         "Mateo Rivas has been elected president of Uruguay, ending 15 years of rule by the left. He "
         "defeated Lucia Prado by fewer than 40,000 votes in Sunday's election. Supporters gathered in "
         "Montevideo to celebrate. Brazil's president congratulated Rivas."),
        ("2019-11-24", "Uruguayans vote in tight presidential race",
         "Uruguayans voted on Sunday in a presidential election between Lucia Prado and Mateo Rivas. "
         "Polls closed in the evening. Rivas has accused the government of wasting money."),
    ), ("NONE", "2019-11-24", "Uruguay")),
    ("prime minister resigns", (
        ("2020-01-15", "Malta prime minister quits over corruption scandal",
         "VALLETTA (Wire) — Malta's prime minister, Paul Zammit, resigned on Wednesday after weeks of "
         "protests over corruption in his government. Thousands of people had gathered outside his office "
         "since December. Police arrested his chief of staff last month."),
        ("2020-01-15", "Zammit steps down",
         "Prime Minister Paul Zammit announced his resignation on Wednesday in a televised address from "
         "Valletta. His party will elect a new leader in February. The opposition welcomed the move and "
         "demanded early elections."),
        ("2020-01-16", "What next for Malta after Zammit's resignation?",
         "Malta's ruling party began looking for a new leader on Thursday, a day after Paul Zammit "
         "resigned as prime minister. Zammit has been accused of protecting friends who took bribes. He "
         "denies it."),
    ), ("RETREAT", "2020-01-15", "Valletta")),
    ("missile test", (
        ("2019-03-28", "India destroys satellite in missile test",
         "NEW DELHI (Wire) — India shot down one of its own satellites with a missile on Wednesday, Prime "
         "Minister Ravi Anand said in an address to the nation. Pakistan called on all countries to "
         "condemn the test. China urged restraint."),
        ("2019-03-27", "India tests anti-satellite weapon",
         "India tested an anti-satellite missile on Wednesday, becoming the fourth country to do so. The "
         "missile was launched from an island off Odisha. The opposition accused Mr Anand of using the "
         "test for his election campaign."),
        ("2019-03-28", "Debris fears after Indian missile test",
         "Scientists warned on Thursday that debris from a missile test by India could endanger the space "
         "station. India launched the missile from Odisha on Wednesday and hit a satellite."),
    ), ("MOBILIZE", "2019-03-27", "Odisha")),
    ("aid convoy", (
        ("2018-03-05", "Aid reaches besieged Syrian town",
         "DAMASCUS (Wire) — A convoy of 46 trucks delivered food to the besieged Syrian town of Douma on "
         "Monday, the first aid in a month, the Red Cross said. Government troops removed medical "
         "supplies from the trucks, a U.N. official said. Shelling killed 50 people in the area at the "
         "weekend."),
        ("2018-03-05", "Trucks bring food to Douma",
         "The United Nations and the Red Cross delivered aid to Douma, east of Damascus, on Monday. The "
         "convoy carried food for 27,000 people. The U.N. Security Council demanded a 30-day truce last "
         "month."),
        ("2018-03-06", "Convoy leaves Douma under fire",
         "Aid workers delivered supplies to Douma on Monday but left before unloading all trucks because "
         "of shelling, the Red Cross said on Tuesday."),
    ), ("AID", "2018-03-05", "Douma")),
    ("apology", (
        ("2022-07-25", "Pope apologises to Indigenous Canadians",
         "MASKWACIS, Canada (Wire) — The pope apologised on Monday to Indigenous people in Canada for "
         "abuses in church schools. He spoke in Maskwacis, Alberta, near a former school. Survivors wept."),
        ("2022-07-25", "Pope says sorry for church schools",
         "The pope apologised in Maskwacis on Monday for the church's role in schools where thousands of "
         "Indigenous children were abused. The last school closed in 1996. Some survivors demanded the "
         "release of records."),
        ("2022-07-26", "Mixed reactions to pope's apology",
         "Indigenous leaders in Canada gave a mixed response on Tuesday to the apology that the pope made "
         "on Monday."),
    ), ("CONCEDE", "2022-07-25", "Maskwacis")),
    ("veto", (
        ("2022-09-30", "Russia vetoes UN resolution on referendums",
         "NEW YORK (Wire) — Russia on Friday vetoed a U.N. Security Council resolution that condemned its "
         "referendums in Ukraine. Ten of the 15 members voted for the text. China and India abstained."),
        ("2022-09-30", "Moscow blocks resolution at UN",
         "Russia blocked a resolution in the United Nations Security Council in New York on Friday that "
         "would have condemned the annexation of four Ukrainian regions. The U.S. ambassador said the "
         "matter would go to the General Assembly."),
        ("2022-10-01", "West to take vetoed text to UN assembly",
         "After Russia vetoed a resolution on Ukraine in the Security Council on Friday, Western states "
         "said they would take it to the General Assembly."),
    ), ("REJECT", "2022-09-30", "New York")),
    ("train derails", (
        ("2023-02-20", "Passenger train leaves rails in Romania, killing 6",
         "BRASOV, Romania (Wire) — A passenger train came off the rails near the Romanian city of Brasov "
         "on Monday, killing at least six people and injuring 40, authorities said. Hundreds of "
         "firefighters worked through the evening to free passengers. Romania's transport minister, Ion "
         "Petrescu, said an investigation had been opened. In 2019, a collision on the same line killed "
         "three people."),
        ("2023-02-20", "Train derails near Brasov: six dead",
         "Six people died when a train from Bucharest derailed outside Brasov on Monday afternoon, the "
         "emergency service said. Forty others were taken to hospitals in the city. President Ana Dumitru "
         "expressed her condolences. \"This is a black day,\" she said."),
        ("2023-02-21", "Romania mourns victims of train accident",
         "Romania declared a day of mourning on Tuesday after a train accident near Brasov killed six "
         "people a day earlier. Investigators searched the tracks for the cause. The rail union blamed "
         "years of neglect."),
    ), ("NONE", "2023-02-20", "Brasov")),
    ("avalanche", (
        ("2022-07-04", "What we know about the glacier disaster in the Dolomites",
         "Seven people died and 13 were missing on Monday after a chunk of glacier broke off a mountain "
         "in the Italian Alps. The ice fell on Sunday on hikers on a route up the Marmolada, near the "
         "town of Canazei. Drones were used in the search."),
        ("2022-07-03", "'It came down like a train': glacier collapse kills hikers",
         "CANAZEI, Italy (Wire) — At least six hikers were killed on Sunday when a glacier collapsed on "
         "the Marmolada in northern Italy, rescuers said. Helicopters took eight injured people to "
         "hospital. Temperatures reached a record on Saturday."),
        ("2022-07-04", "Italy's premier visits site of glacier collapse",
         "Prime Minister Carlo Bassi flew to Canazei on Monday, a day after a glacier collapse killed "
         "seven people. He blamed climate change."),
    ), ("NONE", "2022-07-03", "Italy")),
    ("constitution referendum", (
        ("2022-07-26", "Tunisia approves new constitution, low turnout",
         "TUNIS (Wire) — Tunisians approved a new constitution that gives the president wide powers in a "
         "referendum on Monday, exit polls showed. Opposition groups boycotted the vote. The president "
         "dissolved parliament in March."),
        ("2022-07-25", "Tunisians vote on president's constitution",
         "Tunisians voted on Monday in a referendum on a constitution drafted by President Hedi Ammar. "
         "The opposition accused him of a coup. Polls close at 10 p.m."),
        ("2022-07-26", "Ammar celebrates referendum victory",
         "President Hedi Ammar promised a new era after voters backed his constitution in Monday's "
         "referendum. Supporters drove through Tunis sounding horns."),
    ), ("NONE", "2022-07-25", "Tunis")),
    ("coup", (
        ("2021-09-06", "Soldiers seize power in Guinea",
         "CONAKRY (Wire) — Special forces in Guinea seized power on Sunday and detained President Sekou "
         "Barry after hours of gunfire in the capital, Conakry. The United Nations condemned the "
         "takeover. Barry changed the constitution last year to seek a third term."),
        ("2021-09-05", "Guinea's president held in apparent coup",
         "Soldiers detained the president of Guinea on Sunday and announced on state television that they "
         "had dissolved the government. Heavy gunfire was heard near the palace in Conakry on Sunday "
         "morning."),
        ("2021-09-06", "Guinea coup leaders summon ministers",
         "The soldiers who toppled Guinea's president on Sunday ordered ministers to a meeting on Monday. "
         "The West African bloc threatened sanctions."),
    ), ("COERCE", "2021-09-05", "Conakry")),
    ("heat record", (
        ("2022-07-19", "UK breaks heat record as temperature passes 40C",
         "LONDON (Wire) — Britain recorded its hottest day on Tuesday when the temperature reached 40.3 "
         "degrees in Coningsby. Trains were cancelled and fires destroyed homes in east London."),
        ("2022-07-19", "40.3C: Britain's hottest day on record",
         "Temperatures in Britain topped 40 degrees for the first time on Tuesday, the weather office "
         "said. The record was set in Coningsby. Firefighters declared a major incident in London."),
        ("2022-07-20", "Britain counts cost of record heat",
         "Britain was cleaning up on Wednesday after temperatures hit a record of 40.3 degrees a day "
         "earlier."),
    ), ("NONE", "2022-07-19", "Coningsby")),
    ("hostages freed", (
        ("2021-12-16", "Haiti gang frees last kidnapped missionaries",
         "PORT-AU-PRINCE (Wire) — A gang in Haiti released on Thursday the last 12 of 17 missionaries it "
         "kidnapped two months ago, their church said. The gang had demanded a million dollars for each. "
         "Kidnappings have risen this year."),
        ("2021-12-16", "Missionaries freed after two months",
         "All remaining members of a group of missionaries abducted in Haiti in October are free, police "
         "said on Thursday. \"We glorify God,\" the church said."),
        ("2021-12-17", "Freed missionaries fly home",
         "Twelve missionaries who were freed by a gang in Haiti on Thursday flew to Florida hours later "
         "on a coast guard plane."),
    ), ("RETREAT", "2021-12-16", "Haiti")),
    ("court strikes down", (
        ("2022-06-24", "Court overturns abortion ruling",
         "WASHINGTON (Wire) — The Supreme Court on Friday overturned its ruling of 1973 that guaranteed a "
         "right to abortion, and several states banned the procedure within hours. Thousands protested "
         "outside the court. President Ellis called it a sad day."),
        ("2022-06-24", "Supreme Court ends right to abortion",
         "The Supreme Court ended the constitutional right to abortion on Friday in a decision that will "
         "change life for millions of women. Clinics in eight states stopped working."),
        ("2022-06-25", "Protests across U.S. after abortion ruling",
         "Protesters took to the streets across the United States on Friday night after the Supreme Court "
         "overturned the right to abortion."),
    ), ("NONE", "2022-06-24", "Washington")),
    ("boat sinks", (
        ("2023-07-15", "At least 40 drown as migrant boat sinks off Tunisia",
         "SFAX, Tunisia (AP) - A boat carrying migrants sank off the Tunisian coast on Friday night, "
         "and at least 40 people drowned, the coast guard said. It had left Sfax hours before."),
        ("2023-07-15", "Children among dead in Mediterranean shipwreck",
         "Seven children are among the victims of a shipwreck off Tunisia. Fishermen pulled 22 "
         "survivors from the water on Saturday morning, a rescue group said."),
        ("2023-07-16", "Pope mourns dead migrants",
         "The pope on Sunday prayed for the victims of a sinking off Sfax two days earlier. At least "
         "40 people were killed."),
    ), ("NONE", "2023-07-14", "Tunis")),
    ("tariffs", (
        ("2025-03-04", "Brazil slaps 25% duty on foreign steel",
         "BRASILIA (Wire) - Brazil imposed a 25 percent tariff on steel imports on Tuesday, a step "
         "aimed mostly at China. Steelmakers in Minas Gerais cheered."),
        ("2025-03-04", "China hits out at Brazilian steel tariff",
         "Beijing condemned on Tuesday new Brazilian duties on steel and said it would take the matter"
         " to the World Trade Organization."),
        ("2025-03-05", "Carmakers warn of dearer cars after Brazil's steel tariff",
         "Carmakers in Brazil warned that prices will rise after the government slapped a tariff on "
         "imported steel a day earlier."),
    ), ("SANCTION", "2025-03-04", "")),
    ("coach crash", (
        ("2022-12-28", "Bus plunges into ravine in Nepal, 17 dead",
         "A bus carrying wedding guests plunged into a ravine in western Nepal on Tuesday, killing 17 "
         "people, police said. It was raining heavily."),
        ("2022-12-28", "Bride's family dies on mountain road",
         "POKHARA, Nepal - The bride was waiting in Pokhara when the bus with her relatives left the "
         "road on Tuesday. Seventeen of them died."),
        ("2022-12-29", "Nepal bus driver held after crash",
         "Nepali police arrested a bus driver on Wednesday, a day after his bus fell 200 metres down a"
         " slope and 17 passengers were killed."),
    ), ("NONE", "2022-12-27", "Nepal")),
    ("teachers strike begins", (
        ("2024-01-15", "Schools shut as Kenyan teachers walk out",
         "NAIROBI (Wire) - Teachers across Kenya went on strike on Monday, closing thousands of "
         "schools. Their union wants a raise of 20 percent."),
        ("2024-01-15", "No lessons for ten million pupils",
         "Ten million Kenyan children stayed at home on Monday because of a strike by teachers over "
         "pay. \"We can't feed our own kids,\" said Grace Wanjiru, who teaches in Kisumu."),
        ("2024-01-16", "Kenya's court orders teachers back",
         "A court in Kenya ruled on Tuesday that the teachers' strike, which began on Monday, was "
         "unlawful."),
    ), ("PROTEST", "2024-01-15", "Kenya")),
    ("air strike on hospital", (
        ("2023-11-02", "Air strike destroys hospital in Sudanese town",
         "PORT SUDAN (Wire) - An air strike hit a hospital in the Sudanese town of Nyala on Wednesday,"
         " killing 23 patients, doctors said. The army did not comment."),
        ("2023-11-02", "'Beds were burning': Nyala hospital bombed",
         "Nurse Huda Ali was changing a dressing when the roof fell in. The main hospital of Nyala was"
         " bombed on Wednesday evening, and 23 people are dead."),
        ("2023-11-03", "UN calls for inquiry into Nyala hospital strike",
         "The United Nations on Thursday called for an investigation of the bombing of a hospital in "
         "Sudan's Nyala, which killed at least 23 people."),
    ), ("ASSAULT", "2023-11-01", "Nyala")),
    ("recall", (
        ("2024-08-20", "Motivo recalls 300,000 cars over brakes",
         "Carmaker Motivo is recalling 300,000 cars in Europe because their brakes may fail, it said "
         "on Tuesday. Drivers should contact a dealer."),
        ("2024-08-20", "Brake fault: 300,000 Motivo cars called back",
         "TURIN (Wire) - The carmaker Motivo recalled 300,000 small cars on Tuesday after reports of "
         "failing brakes."),
        ("2024-08-21", "Motivo shares dive after recall",
         "Shares in Motivo fell 9 percent on Wednesday, a day after it announced the recall of 300,000"
         " cars."),
    ), ("NONE", "2024-08-20", "")),
    ("landslide village", (
        ("2024-07-30", "Dozens feared dead as hillside buries village in Kerala",
         "WAYANAD, India - A landslide buried a village in the Indian state of Kerala before dawn on "
         "Tuesday, and dozens are feared dead. Soldiers dug with their hands."),
        ("2024-07-30", "Village wiped out by mud",
         "Mud and rocks swept away a village in Kerala's Wayanad district on Tuesday while its people "
         "slept. Rain hampered rescuers."),
        ("2024-07-31", "Kerala toll passes 90",
         "The death toll from a landslide in Kerala rose to 93 on Wednesday. The state's chief "
         "minister said that warnings had been ignored."),
    ), ("NONE", "2024-07-30", "")),
    ("protest law", (
        ("2024-05-14", "Tens of thousands march in Tbilisi against media law",
         "TBILISI (Wire) - Tens of thousands of people marched through the Georgian capital on Tuesday"
         " against a law on the media. Police looked on from side streets."),
        ("2024-05-15", "Georgia: the street says no",
         "They came with flags and saucepans. Some 50,000 people protested in Tbilisi on Tuesday "
         "evening, in the largest rally for years."),
        ("2024-05-15", "EU urges Georgia to drop law",
         "The European Union urged Georgia on Wednesday to withdraw a media law that drew huge "
         "protests in the capital a day earlier."),
    ), ("PROTEST", "2024-05-14", "Tbilisi")),
    ("assassination attempt", (
        ("2024-05-15", "Moldovan premier shot and wounded",
         "A man shot Moldova's prime minister, Ion Rusu, as he left a theatre in Balti on Wednesday. "
         "Rusu is in hospital; his life is not in danger."),
        ("2024-05-15", "Shots at Moldova's prime minister",
         "CHISINAU (Wire) - Moldovan Prime Minister Ion Rusu was wounded by gunfire on Wednesday in "
         "the northern city of Balti, the government said. A 60-year-old man was detained at the "
         "scene."),
        ("2024-05-16", "World leaders shocked by attack on Rusu",
         "Leaders around the world condemned the attack on Moldova's prime minister, Ion Rusu, who was"
         " hit by two bullets on Wednesday."),
    ), ("ASSAULT", "2024-05-15", "Balti")),
    ("troops leave", (
        ("2023-12-22", "Last French soldiers leave Chad base",
         "ABECHE, Chad (Wire) - The last French soldiers left their base at Abeche in Chad on Friday, "
         "ending a presence of decades. Chad's flag was raised."),
        ("2023-12-22", "France completes pullout from eastern Chad",
         "France completed the withdrawal of its troops from eastern Chad on Friday, the army said. "
         "Some 120 soldiers flew home."),
        ("2023-12-23", "After the French, who?",
         "Chadians wonder who will fight the rebels after Friday's departure of the French from "
         "Abeche."),
    ), ("RETREAT", "2023-12-22", "")),
    ("spy arrested", (
        ("2024-04-22", "Three held in Germany on suspicion of spying for China",
         "BERLIN (Wire) - German police on Monday arrested three people suspected of spying for China."
         " They had bought a laser, prosecutors said."),
        ("2024-04-22", "Spy trio seized in Duesseldorf",
         "A couple and a third German were arrested in Duesseldorf on Monday; prosecutors say they "
         "sold secrets to China. Beijing denied it."),
        ("2024-04-23", "China calls German spy claims slander",
         "China on Tuesday dismissed the accusations against three Germans who were detained a day "
         "earlier as slander."),
    ), ("COERCE", "2024-04-22", "")),
    ("exercise", (
        ("2024-10-14", "China holds war games around Taiwan",
         "BEIJING (Wire) - China's military launched drills around Taiwan on Monday with ships and "
         "aircraft. Taiwan called it a provocation."),
        ("2024-10-14", "Taiwan on alert as Chinese drills begin",
         "Taiwan put its forces on alert on Monday as China began large-scale exercises near the "
         "island."),
        ("2024-10-15", "US criticises Chinese manoeuvres",
         "The United States criticised China on Tuesday for the exercises it held around Taiwan a day "
         "earlier."),
    ), ("MOBILIZE", "2024-10-14", "Taiwan")),
    ("royal wedding", (
        ("2023-06-01", "Jordan's crown prince weds in Amman",
         "Jordan's crown prince married a Saudi architect in Amman on Thursday before 140 guests. "
         "Crowds danced in the streets."),
        ("2023-06-01", "Royal wedding in Jordan",
         "AMMAN (Wire) - The heir to Jordan's throne and Rima Al Saud were married on Thursday in a "
         "palace in Amman."),
        ("2023-06-02", "A wedding with a message",
         "The wedding of the crown prince of Jordan on Thursday binds two kingdoms."),
    ), ("NONE", "2023-06-01", "Amman")),
    ("shepherd held over a fire", (
        ("2025-08-04", "Thousands flee wildfire on Sardinia",
         "CAGLIARI (TW) - A wildfire fanned by strong winds swept through hills in the south of "
         "Sardinia on Sunday and Monday, forcing the evacuation of 4,000 tourists from campsites near "
         "Pula. France and Greece sent water-bombing planes. A firefighter died of smoke on Monday."),
        ("2025-08-05", "\"We left with what we wore\"",
         "Petra Novak and her two sons left their tent with what they wore. They were among thousands "
         "who were brought to Cagliari by bus when fire reached the Pula campsite on Sunday."),
        ("2025-08-06", "Shepherd arrested over Sardinia blaze",
         "Police on Tuesday arrested a shepherd suspected of starting the fire that has burned 9,000 "
         "hectares in southern Sardinia. Mayors accused the region of saving on fire lookouts."),
    ), ("NONE", "2025-08-03", "Pula")),
    ("jail break", (
        ("2024-12-02", "Manhunt in Paraguay after 40 inmates escape",
         "ASUNCION - Paraguay deployed soldiers and helicopters on Monday to hunt for about 40 "
         "prisoners who broke out of Tacuara jail the night before. Two guards were killed in a "
         "shootout at the gate. Nine of the fugitives have been caught, the justice ministry said."),
        ("2024-12-02", "Jailbreak at Tacuara",
         "Some 40 inmates fled from the prison of Tacuara in northern Paraguay on Sunday night through"
         " a tunnel. Most belong to the Red Hand gang. Brazil closed a bridge over the Apa river."),
        ("2024-12-04", "Paraguay's justice minister goes after mass escape",
         "Paraguay's justice minister quit on Tuesday, two days after a mass breakout from a prison in"
         " the north. Opposition senators said that guards had been bribed."),
    ), ("NONE", "2024-12-01", "Tacuara")),
    ("envoys expelled", (
        ("2023-10-03", "France expels six Kazakh diplomats",
         "PARIS (Plume) - France ordered six Kazakh diplomats to leave the country on Tuesday, "
         "accusing Kazakhstan of being behind the killing of a dissident. Daniyar Omarov, a "
         "journalist, was shot dead in Lyon in June."),
        ("2023-10-04", "Astana vows answer to Paris",
         "Kazakhstan said on Wednesday it would respond in kind to the expulsion of six of its "
         "diplomats from France. The foreign ministry said France had shown no proof. It demanded to "
         "see the files of the investigation."),
        ("2023-10-04", "Spy row: France sends Kazakh envoys home",
         "Six Kazakh diplomats must leave France within 72 hours, after Paris declared them unwanted "
         "on Tuesday. EU foreign ministers will discuss the matter on Thursday."),
    ), ("SANCTION", "2023-10-03", "Paris")),
    ("arms embargo", (
        ("2024-02-22", "Belgium halts arms exports to Niger",
         "BRUSSELS (BW) - Belgium suspended all arms exports to Niger on Thursday after Nigerien "
         "troops killed dozens of villagers near Menaka last Saturday. Foreign Minister Hugo Peeters "
         "said no Belgian rifle should be used against civilians. Rights groups welcomed the step."),
        ("2024-02-23", "Niamey: Belgium punishes us for fighting terror",
         "Niger's government accused Belgium on Friday of helping terrorists by stopping deliveries of"
         " weapons. \"We shall buy elsewhere,\" the defence minister, Colonel Issa Maiga, said."),
        ("2024-02-24", "After massacre, a small ban with a large echo",
         "The Belgian decision on Thursday to freeze arms sales to Niger is the first of its kind in "
         "Europe. It follows the killing of at least 44 people in a village by soldiers. The EU's "
         "ministers are due to discuss a common embargo on Monday. Brussels has trained Nigerien "
         "troops since 2018."),
    ), ("SANCTION", "2024-02-22", "Brussels")),
    ("vote won", (
        ("2024-05-20", "Opposition's Peralta wins Dominican presidency",
         "SANTO DOMINGO (AW) - Opposition leader Miguel Peralta won the presidential election in the "
         "Dominican Republic held on Sunday, the electoral board said. President Luisa Reyes conceded "
         "defeat early on Monday. Peralta took 54 percent of the vote."),
        ("2024-05-20", "\"A new day\": Peralta sweeps to victory",
         "Drums and car horns sounded along the Malecon until dawn. Miguel Peralta, a former teacher, "
         "has beaten President Luisa Reyes by 11 points. Reyes's party complained of irregularities in"
         " three provinces. Peralta will be sworn in in July."),
        ("2024-05-21", "Washington congratulates Dominican winner",
         "The United States congratulated Miguel Peralta on Monday on his victory in the Dominican "
         "election. Sunday's vote was the calmest in decades, observers from the Organization of "
         "American States said."),
    ), ("NONE", "2024-05-19", "Dominican Republic")),
    ("drone strike", (
        ("2025-04-13", "Drone strike on market near Eritrean border kills nine",
         "MEKELLE, Ethiopia (HNA) - A drone fired two missiles at a market in the Ethiopian town of "
         "Karlo on Sunday, killing nine people, local officials said. Ethiopia blamed Eritrea for the "
         "attack. Hundreds of families have fled the town."),
        ("2025-04-14", "Eritrea: no part in Karlo bombing",
         "Eritrea on Monday denied that it had carried out Sunday's strike on a market across the "
         "border. \"This is a fairy tale,\" Information Minister Yonas Tekle wrote on X. He warned "
         "Ethiopia of \"a crushing answer\" to any attack."),
        ("2025-04-15", "Troops move to frontier as tension rises in the Horn",
         "Ethiopia sent two brigades to its northern border on Monday after the deadly strike on the "
         "town of Karlo. The African Union urged both sides to show restraint. The UN Security Council"
         " was to meet on Tuesday."),
    ), ("ASSAULT", "2025-04-13", "Karlo")),
    ("launch success", (
        ("2024-06-09", "WATCH: Giant rocket roars into sky over Guiana",
         "KOUROU (AFP) - Europe's new heavy rocket blasted off from French Guiana on Sunday on its "
         "maiden flight, carrying nine small satellites. The launch had been delayed four times."),
        ("2024-06-09", "Europe is back in space",
         "\"We did it!\" The control room in Kourou erupted in cheers on Sunday as the new Aurora rocket"
         " soared above the jungle. Europe had been without a launcher of its own for a year."),
        ("2024-06-10", "After Aurora's flight: what next for Europe's rockets?",
         "The first flight of the Aurora rocket on Sunday ends a gap of a year. Critics say it is too "
         "expensive."),
    ), ("NONE", "2024-06-09", "Kourou")),
    ("verdict life", (
        ("2023-10-05", "Life in prison for bakery killer",
         "Graz - Thomas Reiter, 44, was sentenced to life in prison on Thursday for the murder of "
         "three women in a bakery in 2021. The jury took two hours."),
        ("2023-10-05", "'He ruined our lives': families relieved as Reiter is jailed for life",
         "Families hugged each other outside the court in Graz on Thursday. The man who shot three "
         "women dead in a bakery two years ago must spend the rest of his life in prison."),
        ("2023-10-06", "Reiter's lawyer to appeal against life sentence",
         "The lawyer of Thomas Reiter, convicted on Thursday of the murder of three women, said she "
         "would appeal."),
    ), ("COERCE", "2023-10-05", "Graz")),
    ("resignation pm", (
        ("2024-03-20", "Ireland's premier quits in surprise move",
         "DUBLIN (Reuters) - Irish Prime Minister Conor Daly said on Wednesday he was stepping down, "
         "for personal and political reasons. He had led the country since 2022."),
        ("2024-03-20", "'No longer the best person': Daly to go",
         "In a statement that stunned his party, Conor Daly announced his resignation as taoiseach and"
         " party leader on Wednesday."),
        ("2024-03-21", "Who will follow Daly?",
         "The race to succeed Conor Daly began within hours of his resignation on Wednesday. The "
         "opposition demanded a general election."),
    ), ("RETREAT", "2024-03-20", "Dublin")),
    ("outbreak ebola", (
        ("2022-09-20", "Uganda declares Ebola outbreak",
         "KAMPALA - Uganda's health ministry declared an outbreak of Ebola on Tuesday after a man of "
         "24 died of the disease in Mubende district. Eight more cases are suspected."),
        ("2022-09-21", "Ebola is back in Uganda",
         "A young man's death in Mubende has been traced to Ebola, in the country's first outbreak "
         "since 2019. The WHO is sending supplies."),
        ("2022-09-22", "Seven cases in Uganda's Ebola outbreak",
         "The number of confirmed cases in an Ebola outbreak in central Uganda rose to seven on "
         "Thursday."),
    ), ("NONE", "2022-09-20", "")),
    ("border closed", (
        ("2023-09-15", "Dominican Republic shuts border with Haiti",
         "SANTO DOMINGO (AP) - The Dominican Republic closed its entire border with Haiti on Friday in"
         " a row over a canal. Trucks queued at the crossing of Dajabon."),
        ("2023-09-15", "Canal row: Dominicans close frontier",
         "All traffic between the two countries of Hispaniola stopped on Friday when the Dominican "
         "Republic sealed its border with Haiti."),
        ("2023-09-16", "Haiti criticises closure of border",
         "Haiti's government criticised on Saturday the closure of the border by its neighbour a day "
         "earlier."),
    ), ("COERCE", "2023-09-15", "")),
)  # fmt: skip
