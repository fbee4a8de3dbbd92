"""States of the world: ISO 3166 codes, names in use in English news, adjectives and people, capitals.

One line a state: `alpha-2 alpha-3|names|adjectives and peoples|capital and seats`, values parted by
commas, the usual name first. Facts are general knowledge; codes are those of ISO 3166-1, XK (XKX) is the
code in common use for Kosovo. A capital stands for its state's government only where it acts or speaks.
Left out of the last column: capitals whose name is the state's own.
"""

from __future__ import annotations

STATES = """
AD AND|Andorra|Andorran|Andorra la Vella
AE ARE|United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi
AF AFG|Afghanistan|Afghan|Kabul
AG ATG|Antigua and Barbuda|Antiguan,Barbudan|St. John's
AL ALB|Albania|Albanian|Tirana
AM ARM|Armenia,Republic of Armenia|Armenian|Yerevan
AO AGO|Angola|Angolan|Luanda
AR ARG|Argentina|Argentine,Argentinian|Buenos Aires
AT AUT|Austria|Austrian|Vienna
AU AUS|Australia|Australian,Aussie|Canberra
AZ AZE|Azerbaijan,Republic of Azerbaijan|Azerbaijani,Azeri|Baku
BA BIH|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
BB BRB|Barbados|Barbadian,Bajan|Bridgetown
BD BGD|Bangladesh|Bangladeshi|Dhaka
BE BEL|Belgium|Belgian|
BF BFA|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BG BGR|Bulgaria|Bulgarian|Sofia
BH BHR|Bahrain|Bahraini|Manama
BI BDI|Burundi|Burundian|Gitega,Bujumbura
BJ BEN|Benin|Beninese|Porto-Novo
BN BRN|Brunei|Bruneian|Bandar Seri Begawan
BO BOL|Bolivia|Bolivian|La Paz,Sucre
BR BRA|Brazil|Brazilian|Brasilia,Brasília
BS BHS|Bahamas|Bahamian|Nassau
BT BTN|Bhutan|Bhutanese|Thimphu
BW BWA|Botswana|Botswanan|Gaborone
BY BLR|Belarus,Republic of Belarus|Belarusian,Belarussian|Minsk
BZ BLZ|Belize|Belizean|Belmopan
CA CAN|Canada|Canadian|Ottawa
CD COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Congolese|Kinshasa
CF CAF|Central African Republic|Central African|Bangui
CG COG|Republic of the Congo,Congo-Brazzaville||Brazzaville
CH CHE|Switzerland|Swiss|Bern,Berne
CI CIV|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
CL CHL|Chile|Chilean|
CM CMR|Cameroon|Cameroonian|Yaounde,Yaoundé
CN CHN|China,People's Republic of China,PRC|Chinese|Beijing,Peking
CO COL|Colombia|Colombian|Bogota,Bogotá
CR CRI|Costa Rica|Costa Rican|
CU CUB|Cuba|Cuban|Havana
CV CPV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CY CYP|Cyprus|Cypriot|Nicosia
CZ CZE|Czech Republic,Czechia|Czech|Prague
DE DEU|Germany,Federal Republic of Germany|German|Berlin
DJ DJI|Djibouti|Djiboutian|
DK DNK|Denmark|Danish,Dane|Copenhagen
DM DMA|Dominica||Roseau
DO DOM|Dominican Republic|Dominican|Santo Domingo
DZ DZA|Algeria|Algerian|Algiers
EC ECU|Ecuador|Ecuadorian,Ecuadorean|Quito
EE EST|Estonia|Estonian|Tallinn
EG EGY|Egypt|Egyptian|Cairo
ER ERI|Eritrea|Eritrean|Asmara
ES ESP|Spain|Spanish,Spaniard|Madrid
ET ETH|Ethiopia|Ethiopian|Addis Ababa
FI FIN|Finland|Finnish,Finn|Helsinki
FJ FJI|Fiji|Fijian|Suva
FM FSM|Micronesia|Micronesian|Palikir
FR FRA|France|French,Frenchman|Paris,Elysee,Élysée
GA GAB|Gabon|Gabonese|Libreville
GB GBR|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit|London,Downing Street,Whitehall
GD GRD|Grenada|Grenadian|
GE GEO|Georgia|Georgian|Tbilisi
GH GHA|Ghana|Ghanaian|Accra
GM GMB|Gambia,The Gambia|Gambian|Banjul
GN GIN|Guinea|Guinean|Conakry
GQ GNQ|Equatorial Guinea|Equatoguinean|Malabo
GR GRC|Greece|Greek|Athens
GT GTM|Guatemala|Guatemalan|
GW GNB|Guinea-Bissau|Bissau-Guinean|
GY GUY|Guyana|Guyanese|
HK HKG|Hong Kong|Hongkonger|
HN HND|Honduras|Honduran|Tegucigalpa
HR HRV|Croatia|Croatian,Croat|Zagreb
HT HTI|Haiti|Haitian|Port-au-Prince
HU HUN|Hungary|Hungarian|Budapest
ID IDN|Indonesia|Indonesian|Jakarta
IE IRL|Ireland,Republic of Ireland|Irish,Irishman|Dublin
IL ISR|Israel|Israeli|Jerusalem,Tel Aviv
IN IND|India|Indian|New Delhi,Delhi
IQ IRQ|Iraq|Iraqi|Baghdad
IR IRN|Iran,Islamic Republic of Iran|Iranian|Tehran
IS ISL|Iceland|Icelandic,Icelander|Reykjavik
IT ITA|Italy|Italian|Rome
JM JAM|Jamaica|Jamaican|
JO JOR|Jordan|Jordanian|Amman
JP JPN|Japan|Japanese|Tokyo
KE KEN|Kenya|Kenyan|Nairobi
KG KGZ|Kyrgyzstan|Kyrgyz|Bishkek
KH KHM|Cambodia|Cambodian|Phnom Penh
KI KIR|Kiribati||
KM COM|Comoros|Comorian|Moroni
KN KNA|Saint Kitts and Nevis,St. Kitts and Nevis||Basseterre
KP PRK|North Korea,Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
KR KOR|South Korea,Republic of Korea,ROK|South Korean|Seoul
KW KWT|Kuwait|Kuwaiti|
KZ KAZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA LAO|Laos|Laotian,Lao|Vientiane
LB LBN|Lebanon|Lebanese|Beirut
LC LCA|Saint Lucia,St. Lucia|Saint Lucian|Castries
LI LIE|Liechtenstein||Vaduz
LK LKA|Sri Lanka|Sri Lankan|Colombo
LR LBR|Liberia|Liberian|Monrovia
LS LSO|Lesotho|Basotho|Maseru
LT LTU|Lithuania|Lithuanian|Vilnius
LU LUX|Luxembourg|Luxembourgish,Luxembourger|
LV LVA|Latvia|Latvian|Riga
LY LBY|Libya|Libyan|Tripoli
MA MAR|Morocco|Moroccan|Rabat
MC MCO|Monaco|Monegasque|
MD MDA|Moldova|Moldovan|Chisinau,Chișinău
ME MNE|Montenegro|Montenegrin|Podgorica
MG MDG|Madagascar|Malagasy|Antananarivo
MH MHL|Marshall Islands|Marshallese|Majuro
MK MKD|North Macedonia,Macedonia|Macedonian|Skopje
ML MLI|Mali|Malian|Bamako
MM MMR|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
MN MNG|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
MR MRT|Mauritania|Mauritanian|Nouakchott
MT MLT|Malta|Maltese|Valletta
MU MUS|Mauritius|Mauritian|
MV MDV|Maldives|Maldivian|
MW MWI|Malawi|Malawian|Lilongwe
MX MEX|Mexico|Mexican|Mexico City
MY MYS|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MZ MOZ|Mozambique|Mozambican|Maputo
NA NAM|Namibia|Namibian|Windhoek
NE NER|Niger|Nigerien|Niamey
NG NGA|Nigeria|Nigerian|Abuja
NI NIC|Nicaragua|Nicaraguan|Managua
NL NLD|Netherlands,The Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
NO NOR|Norway|Norwegian|Oslo
NP NPL|Nepal|Nepalese,Nepali|Kathmandu
NR NRU|Nauru|Nauruan|
NZ NZL|New Zealand|New Zealander,Kiwi|
OM OMN|Oman|Omani|Muscat
PA PAN|Panama|Panamanian|
PE PER|Peru|Peruvian|Lima
PG PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PH PHL|Philippines|Filipino,Philippine|Manila
PK PAK|Pakistan|Pakistani|Islamabad
PL POL|Poland|Polish,Pole|Warsaw
PS PSE|Palestine,Palestinian Territories,Palestinian territories|Palestinian|Ramallah
PT PRT|Portugal|Portuguese|Lisbon
PW PLW|Palau|Palauan|
PY PRY|Paraguay|Paraguayan|Asuncion,Asunción
QA QAT|Qatar|Qatari|Doha
RO ROU|Romania|Romanian|Bucharest
RS SRB|Serbia|Serbian,Serb|Belgrade
RU RUS|Russia,Russian Federation|Russian|Moscow
RW RWA|Rwanda|Rwandan|Kigali
SA SAU|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SB SLB|Solomon Islands|Solomon Islander|Honiara
SC SYC|Seychelles|Seychellois|
SD SDN|Sudan|Sudanese|Khartoum
SE SWE|Sweden|Swedish,Swede|Stockholm
SG SGP|Singapore|Singaporean|
SI SVN|Slovenia|Slovenian,Slovene|Ljubljana
SK SVK|Slovakia|Slovak,Slovakian|Bratislava
SL SLE|Sierra Leone|Sierra Leonean|Freetown
SM SMR|San Marino||
SN SEN|Senegal|Senegalese|Dakar
SO SOM|Somalia|Somali|Mogadishu
SR SUR|Suriname|Surinamese|Paramaribo
SS SSD|South Sudan|South Sudanese|Juba
ST STP|Sao Tome and Principe|Santomean|
SV SLV|El Salvador|Salvadoran,Salvadorean|
SY SYR|Syria,Syrian Arab Republic|Syrian|Damascus
SZ SWZ|Eswatini,Swaziland|Swazi|Mbabane
TD TCD|Chad|Chadian|N'Djamena
TG TGO|Togo|Togolese|Lome,Lomé
TH THA|Thailand|Thai|Bangkok
TJ TJK|Tajikistan|Tajik|Dushanbe
TL TLS|East Timor,Timor-Leste|Timorese|Dili
TM TKM|Turkmenistan|Turkmen|Ashgabat
TN TUN|Tunisia|Tunisian|
TO TON|Tonga|Tongan|
TR TUR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara
TT TTO|Trinidad and Tobago|Trinidadian|Port of Spain
TV TUV|Tuvalu|Tuvaluan|
TW TWN|Taiwan,Republic of China|Taiwanese|Taipei
TZ TZA|Tanzania|Tanzanian|Dodoma
UA UKR|Ukraine|Ukrainian|Kyiv,Kiev
UG UGA|Uganda|Ugandan|Kampala
US USA|United States,US,U.S.,USA,U.S.A.,United States of America,America|American|Washington
UY URY|Uruguay|Uruguayan|Montevideo
UZ UZB|Uzbekistan|Uzbek,Uzbekistani|Tashkent
VA VAT|Vatican,Holy See,Vatican City||
VC VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
VE VEN|Venezuela|Venezuelan|Caracas
VN VNM|Vietnam|Vietnamese|Hanoi
VU VUT|Vanuatu||Port Vila
WS WSM|Samoa|Samoan|Apia
XK XKX|Kosovo|Kosovar,Kosovan|Pristina
YE YEM|Yemen|Yemeni|Sanaa,Sana'a
ZA ZAF|South Africa|South African|Pretoria
ZM ZMB|Zambia|Zambian|Lusaka
ZW ZWE|Zimbabwe|Zimbabwean|Harare
"""

#: Seats of government known by their own name: the organisation a reader means, and its state.
SEATS = """
Kremlin|RUS
White House|USA
Pentagon|USA
State Department|USA
Capitol Hill|USA
Downing Street|GBR
Whitehall|GBR
Elysee|FRA
Élysée|FRA
Elysee Palace|FRA
Élysée Palace|FRA
Blue House|KOR
Zhongnanhai|CHN
Quai d'Orsay|FRA
Foggy Bottom|USA
Knesset|ISR
Duma|RUS
State Duma|RUS
Bundestag|DEU
Rada|UKR
Verkhovna Rada|UKR
Majlis|IRN
Bundeswehr|DEU
Bankova|UKR
Planalto|BRA
Casa Rosada|ARG
Malacañang|PHL
Malacanang|PHL
"""
