"""An invented story, told by six invented outlets, taken apart by hand: the dossier that tests show.

A ferry runs aground in the invented Aldersound. Two outlets carry one agency's copy; two belong to
one owner; the operator denies what passengers say; the toll is revised; one page carries furniture.
"""

from __future__ import annotations

from pathlib import Path

from crosswire.dossier.compose import Parts, compose
from crosswire.model.claims import (
    Actor,
    Entity,
    Event,
    EventPlace,
    Figure,
    Framing,
    Geo,
    Label,
    Statement,
)
from crosswire.model.findings import Dossier, Finding, Origin, Position, Reuse
from crosswire.model.report import Dropped, Evidence, Rejection, Report, Span

TEXTS = {
    path.stem: path.read_bytes().decode("utf-8")
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))
}

ABOUT: dict[str, dict[str, object]] = {
    "gazette": {
        "outlet": "Harbour Gazette",
        "title": "Ferry runs aground off Tarn Island, four dead",
        "byline": ("Ines Okoro",),
        "dateline": "KESTREL HARBOUR",
        "published": "2024-03-10T07:30:00Z",
        "credits": ("NPA",),
        "url": "https://gazette.example/ferry",
    },
    "norrvik": {
        "outlet": "Norrvik Post",
        "owner": "Skerry Media",
        "title": "Four killed as ferry strikes rocks in Aldersound",
        "dateline": "KESTREL HARBOUR",
        "published": "2024-03-10",
        "credits": ("NPA",),
        "url": "https://norrvik.example/a?b=1&c=2",
        "notes": ("The date of publication was found in the dateline.",),
    },
    "kalda": {
        "outlet": "Kalda Today",
        "owner": "Skerry Media",
        "title": '"The doors would not open": survivors speak after Aldersound disaster',
        "published": "2024-03-10",
    },
    "meridian": {
        "outlet": "Daily Meridian",
        "title": "Ferry toll rises to nine as divers search car deck",
        "published": "2024-03-11",
        "updated": "2024-03-11",
        "notes": ("The report carries a correction of its own.",),
    },
    "observer": {
        "outlet": "The Sound Observer",
        "title": "Union: storm warning came before ferry left",
        "published": "2024-03-10",
    },
    "lantern": {
        "outlet": "Radio Lantern",
        "title": "Minister visits Tarn Island after ferry accident",
        "published": "2024-03-11",
    },
}

DROPPED = {
    "norrvik": (
        ("Share this article", "share prompt"),
        ("Read more: Ten beaches to visit before the summer ends", "teaser for another article"),
    ),
    "observer": (
        ("Photo: fireworks over the old town on New Year's Eve.", "caption of an unrelated picture"),
    ),
}


def _span(name: str, quote: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = TEXTS[name].index(quote, at + 1)
    return Span(start=at, end=at + len(quote))


def _report(name: str) -> Report:
    dropped = tuple(
        Dropped(start=_span(name, quote).start, end=_span(name, quote).end, reason=reason)
        for quote, reason in DROPPED.get(name, ())
    )
    return Report(source=f"{name}.txt", text=TEXTS[name], dropped=dropped, **ABOUT[name])  # type: ignore[arg-type]


REPORTS = {name: _report(name) for name in TEXTS}


def at(name: str, quote: str, nth: int = 0) -> Evidence:
    """The evidence for words of one report."""
    span = _span(name, quote, nth)
    return Evidence(report=REPORTS[name].id, start=span.start, end=span.end)


def _entity(kind: str, name: str, mentions: list[Evidence], **about: object) -> Entity:
    return Entity(kind=kind, name=name, mentions=tuple(sorted(mentions)), **about)  # type: ignore[arg-type]


ENTITIES = {
    "voss": _entity(
        "person",
        "Edda Voss",
        [
            at("gazette", "Commander Edda Voss"),
            at("gazette", "Voss", 1),
            at("norrvik", "Edda Voss"),
        ],
        actor=Actor(country="", sector="GOV"),
    ),
    "coastguard": _entity(
        "organization",
        "the coastguard",
        [at("gazette", "the coastguard"), at("norrvik", "the coastguard"), at("meridian", "the coastguard")],
        actor=Actor(country="", sector="GOV"),
    ),
    "lines": _entity(
        "organization",
        "Sound Lines",
        [
            at("gazette", "Sound Lines"),
            at("gazette", "Sound Lines", 1),
            at("norrvik", "Sound Lines"),
            at("meridian", "Sound Lines"),
            at("observer", "Sound Lines"),
            at("lantern", "Sound Lines"),
        ],
        actor=Actor(country="", sector="BUS"),
    ),
    "dahl": _entity("person", "Marek Dahl", [at("gazette", "Marek Dahl"), at("meridian", "Marek Dahl")]),
    "strand": _entity("person", "Liva Strand", [at("kalda", "Liva Strand")]),
    "union": _entity(
        "organization",
        "The seafarers' union",
        [at("meridian", "The seafarers' union"), at("observer", "The seafarers' union")],
        actor=Actor(country="", sector="LAB"),
    ),
    "lind": _entity("person", "Tove Lind", [at("observer", "Tove Lind")]),
    "brandt": _entity(
        "person",
        "Aino Brandt",
        [at("lantern", "Aino Brandt"), at("lantern", "Brandt", 1)],
        actor=Actor(country="", sector="GOV"),
    ),
    "ministry": _entity("organization", "The transport ministry", [at("gazette", "The transport ministry")]),
    "holm": _entity("person", "Per Anders Holm", [at("kalda", "Per Anders Holm")]),
    "ekeby": _entity("person", "Jon Ekeby", [at("meridian", "Jon Ekeby")]),
    "passengers": _entity(
        "group",
        "survivors",
        [at("gazette", "Passengers"), at("meridian", "survivors"), at("kalda", "survivors")],
    ),
    "ship": _entity(
        "group", "Brisa Nova", [at(n, "Brisa Nova") for n in ("gazette", "norrvik", "meridian", "observer")]
    ),
    "tarn": _entity(
        "place",
        "Tarn Island",
        [at(n, "Tarn Island") for n in ("gazette", "norrvik", "kalda", "meridian", "lantern")]
        + [at("gazette", "Tarn Island", 1), at("lantern", "Tarn Island", 1)],
        geo=Geo(lat=58.62, lon=20.9, country="", geonames_id=0),
    ),
    "kestrel": _entity(
        "place",
        "Kestrel Harbour",
        [
            at("gazette", "KESTREL HARBOUR"),
            at("norrvik", "KESTREL HARBOUR"),
            at("meridian", "Kestrel Harbour"),
        ],
        geo=Geo(lat=58.92, lon=17.95, country="", geonames_id=0),
    ),
    "kalda_town": _entity(
        "place", "Kalda", [at("kalda", "Kalda")], geo=Geo(lat=58.25, lon=22.48, country="", geonames_id=0)
    ),
}


def _said(name: str, who: str | None, words: tuple[str, str, str], how: str, **more: object) -> Statement:
    """`words` are source, cue, content ("" where there is none); `how` is "form stance"."""
    source, cue, content = words
    form, stance = how.split()
    return Statement(
        report=REPORTS[name].id,
        speaker=ENTITIES[who].id if who else None,
        speaker_name=ENTITIES[who].name if who else source,
        source=_span(name, source) if source else None,
        cue=_span(name, cue) if cue else None,
        content=_span(name, content),
        form=form,  # type: ignore[arg-type]
        stance=stance,  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


AGROUND = (
    "The ferry Brisa Nova ran aground off Tarn Island on Saturday night with 212 people on board, "
    "and at least four passengers died"
)
STATEMENTS = {
    "g_aground": _said(
        "gazette", "coastguard", ("the coastguard", "said", AGROUND), "indirect asserts", via=("NPA",)
    ),
    "n_aground": _said(
        "norrvik", "coastguard", ("the coastguard", "said", AGROUND), "indirect asserts", via=("NPA",)
    ),
    "g_hull": _said(
        "gazette",
        "voss",
        (
            "Commander Edda Voss",
            "told reporters",
            "We found the hull open on the port side and water up to the car deck",
        ),
        "direct asserts",
    ),
    "g_missing": _said(
        "gazette",
        "voss",
        ("Voss", "said", "Twenty-one people are still missing"),
        "indirect asserts",
        via=("NPA",),
    ),
    "n_missing": _said(
        "norrvik",
        "voss",
        (
            "the head of the coastguard's northern district, Edda Voss",
            "according to",
            "Twenty-one people are still missing",
        ),
        "indirect asserts",
        via=("NPA",),
    ),
    "g_locked": _said(
        "gazette",
        "passengers",
        ("Passengers", "said", "the crew had locked the doors of the lower deck"),
        "indirect accuses",
    ),
    "g_deny": _said(
        "gazette",
        "lines",
        (
            "Sound Lines",
            "denied",
            'it. "No door was locked at any time,"',
        ),
        "mixed denies",
    ),
    "g_inquiry": _said(
        "gazette",
        "ministry",
        ("The transport ministry", "promised", "an independent inquiry"),
        "indirect promises",
    ),
    "g_recorder": _said(
        "gazette",
        "ministry",
        (
            "The transport ministry",
            "demanded",
            "that Sound Lines hand over the voyage data recorder by Monday",
        ),
        "indirect demands",
    ),
    "n_hotels": _said(
        "norrvik",
        "lines",
        ("Sound Lines", "said", "it would pay for the passengers' hotels"),
        "indirect promises",
    ),
    "n_offer": _said(
        "norrvik", "lines", ("Sound Lines", "offered", "each family 2,000 crowns"), "indirect promises"
    ),
    "k_locked": _said(
        "kalda",
        "strand",
        ("Liva Strand", "said", "she had pushed at a locked door on the lower deck for ten minutes"),
        "indirect accuses",
    ),
    "k_doors": _said(
        "kalda",
        "strand",
        ("she", "told Kalda Today", "The doors would not open and nobody came"),
        "direct accuses",
    ),
    "k_six": _said(
        "kalda",
        "holm",
        ("the island's doctor, Per Anders Holm", "said", "Divers brought up six bodies"),
        "indirect asserts",
    ),
    "m_nine": _said(
        "meridian",
        "coastguard",
        (
            "the coastguard",
            "said",
            "Nine people are now known to have died when the ferry Brisa Nova hit rocks off Tarn Island",
        ),
        "indirect asserts",
    ),
    "m_exits": _said(
        "meridian", "passengers", ("survivors", "accusations", "exits had been locked"), "indirect accuses"
    ),
    "m_deny": _said(
        "meridian",
        "dahl",
        ("Marek Dahl, a spokesman", "told", "No door was locked at any time"),
        "direct denies",
    ),
    "m_why": _said(
        "meridian",
        "union",
        ("The seafarers' union", "asked", "why the ship left harbour under a storm warning"),
        "indirect asks",
    ),
    "m_after": _said(
        "meridian",
        "ekeby",
        (
            "The harbour master, Jon Ekeby",
            "said",
            "the warning was issued forty minutes after the Brisa Nova had left",
        ),
        "indirect asserts",
    ),
    "o_before": _said(
        "observer",
        "union",
        (
            "The seafarers' union",
            "says",
            "the storm warning for the Aldersound was issued an hour before the Brisa Nova sailed",
        ),
        "indirect asserts",
    ),
    "o_knowing": _said(
        "observer", "lind", ("union secretary Tove Lind", "said", "They sailed knowing it"), "direct accuses"
    ),
    "o_strike": _said(
        "observer",
        "lind",
        (
            "She",
            "threatened",
            "a strike on all Sound Lines ships unless the captain's orders are published",
        ),
        "indirect warns",
    ),
    "l_find": _said(
        "lantern",
        "brandt",
        ("Aino Brandt", "she said", "We will find out what happened, whoever is responsible"),
        "direct promises",
    ),
    "l_wreck": _said(
        "lantern",
        "brandt",
        ("Brandt", "said", "the government would pay for the recovery of the wreck"),
        "indirect promises",
    ),
}


def _counts(
    name: str, quote: str, role: str, bounds: tuple[float | None, float | None], **more: object
) -> Figure:
    said = STATEMENTS.get(str(more.pop("said", "")))
    if said:
        more |= {"claimant": said.speaker, "claimant_name": said.speaker_name, "statement": said.id}
    span = _span(name, quote)
    return Figure(
        report=REPORTS[name].id,
        start=span.start,
        end=span.end,
        role=role,
        low=bounds[0],
        high=bounds[1],
        **({"unit": "people"} | more),  # type: ignore[arg-type]
    )


FIGURES = {
    "g_killed": _counts(
        "gazette",
        "at least four passengers died",
        "killed",
        (4, None),
        said="g_aground",
        comparator="at least",
        as_of="2024-03-10",
    ),
    "n_killed": _counts(
        "norrvik",
        "at least four passengers died",
        "killed",
        (4, None),
        said="n_aground",
        comparator="at least",
        as_of="2024-03-10",
    ),
    "k_killed": _counts("kalda", "six bodies", "killed", (6, 6), said="k_six", as_of="2024-03-10"),
    "m_killed": _counts("meridian", "Nine people", "killed", (9, 9), said="m_nine", as_of="2024-03-11"),
    "l_killed": _counts("lantern", "Nine people died", "killed", (9, 9), as_of="2024-03-11"),
    "g_missing": _counts(
        "gazette",
        "Twenty-one people are still missing",
        "missing",
        (21, 21),
        said="g_missing",
        as_of="2024-03-10",
    ),
    "n_missing": _counts(
        "norrvik",
        "Twenty-one people are still missing",
        "missing",
        (21, 21),
        said="n_missing",
        as_of="2024-03-10",
    ),
    "m_missing": _counts("meridian", "Twelve are missing", "missing", (12, 12), as_of="2024-03-11"),
    "g_board": _counts("gazette", "212 people on board", "other:aboard", (212, 212), said="g_aground"),
    "n_board": _counts("norrvik", "212 people on board", "other:aboard", (212, 212), said="n_aground"),
    "o_board": _counts(
        "observer",
        "About 200 people were on board",
        "other:aboard",
        (200, 200),
        comparator="about",
        exact=False,
        claimant=ENTITIES["lind"].id,
        claimant_name="Tove Lind",
    ),
    "o_crew": _counts(
        "observer",
        "up to 30 of them were crew",
        "other:aboard",
        (None, 30),
        comparator="up to",
        exact=False,
        unit="crew",
        claimant=ENTITIES["lind"].id,
        claimant_name="Tove Lind",
    ),
    "g_rescued": _counts("gazette", "187 people", "evacuated", (187, 187)),
    "n_rescued": _counts("norrvik", "187 people", "evacuated", (187, 187)),
    "l_helped": _counts(
        "lantern", "hundreds of islanders", "participated", (200, None), comparator="hundreds", exact=False
    ),
    "n_crowns": _counts(
        "norrvik",
        "2,000 crowns",
        "other:offered",
        (2000, 2000),
        unit="crowns",
        scope="each family",
        said="n_offer",
    ),
}

HERE = EventPlace(name="Tarn Island", lat=58.62, lon=20.9)
MAIN = Event(
    type="NONE",
    mode="accident",
    date="2024-03-09",
    place=HERE,
    mentions=(
        at("gazette", "The ferry Brisa Nova ran aground off Tarn Island on Saturday night"),
        at("norrvik", "The ferry Brisa Nova ran aground off Tarn Island on Saturday night"),
        at("meridian", "the ferry Brisa Nova hit rocks off Tarn Island"),
        at("lantern", "the accident on Saturday"),
    ),
)
EVENTS = (
    MAIN,
    Event(
        type="AID",
        date="2024-03-10",
        place=HERE,
        mentions=(
            at("gazette", "Rescuers took 187 people off the ship before dawn"),
            at("norrvik", "Rescuers took 187 people off the ship before dawn"),
        ),
    ),
    Event(
        type="CONSULT",
        mode="visit",
        actors=(ENTITIES["brandt"].id,),
        recipients=(ENTITIES["passengers"].id,),
        date="2024-03-11",
        place=HERE,
        mentions=(at("lantern", "Transport minister Aino Brandt flew to Tarn Island on Monday"),),
    ),
    Event(
        type="ACCUSE",
        actors=(ENTITIES["passengers"].id,),
        recipients=(ENTITIES["lines"].id,),
        status="denied",
        mentions=(at("gazette", "the crew had locked the doors of the lower deck"),),
    ),
    Event(
        type="THREATEN",
        mode="strike",
        actors=(ENTITIES["union"].id,),
        recipients=(ENTITIES["lines"].id,),
        date="2024-03-10",
        status="planned",
        mentions=(at("observer", "She threatened a strike on all Sound Lines ships"),),
    ),
    Event(
        type="NONE",
        mode="inspection",
        date="2024-01",
        mentions=(at("kalda", "an ageing vessel that failed an inspection in January"),),
    ),
)


def _origin(kind: str, name: str, *reports: str) -> Origin:
    return Origin(kind=kind, name=name, reports=tuple(sorted(REPORTS[r].id for r in reports)))  # type: ignore[arg-type]


ORIGINS = {
    "voss": _origin("speaker", "Edda Voss", "gazette", "norrvik"),
    "npa": _origin("agency", "NPA", "gazette", "norrvik"),
    "coastguard": _origin("speaker", "the coastguard", "meridian"),
    "holm": _origin("speaker", "Per Anders Holm", "kalda"),
    "strand": _origin("speaker", "Liva Strand", "kalda"),
    "passengers": _origin("speaker", "survivors", "gazette", "meridian"),
    "dahl": _origin("speaker", "Marek Dahl", "gazette", "meridian"),
    "lines": _origin("speaker", "Sound Lines", "norrvik"),
    "ekeby": _origin("speaker", "Jon Ekeby", "meridian"),
    "union": _origin("speaker", "The seafarers' union", "meridian", "observer"),
    "ministry": _origin("speaker", "The transport ministry", "gazette"),
    "brandt": _origin("speaker", "Aino Brandt", "lantern"),
    "lantern": _origin("outlet", "Radio Lantern", "lantern"),
}


def _position(
    label: str, claimants: str, origins: str, *evidence: Evidence, interested: bool = False
) -> Position:
    return Position(
        label=label,
        claimants=tuple(c.strip() for c in claimants.split(";") if c.strip()),
        origins=tuple(sorted(ORIGINS[o].id for o in origins.split())),
        evidence=tuple(sorted(evidence)),
        interested=interested,
    )


FINDINGS = (
    Finding(
        kind="event",
        title="The ferry Brisa Nova ran aground off Tarn Island on Saturday night",
        status="agreed",
        why="Three independent origins: the agency NPA in two outlets, the coastguard, Radio Lantern itself.",
        positions=(
            _position(
                "The ferry Brisa Nova ran aground off Tarn Island on Saturday night",
                "the coastguard",
                "npa coastguard lantern",
                *MAIN.mentions,
            ),
        ),
    ),
    Finding(
        kind="figure",
        title="Nine people are now known to have died",
        status="updated",
        why="A later figure replaces the earlier one: 4 or more on 10 March, 9 on 11 March.",
        positions=(
            _position(
                "at least four passengers died",
                "the coastguard",
                "npa",
                FIGURES["g_killed"].evidence,
                FIGURES["n_killed"].evidence,
            ),
            _position("six bodies", "Per Anders Holm", "holm", FIGURES["k_killed"].evidence),
            _position(
                "Nine people",
                "the coastguard; narrator",
                "coastguard lantern",
                FIGURES["m_killed"].evidence,
                FIGURES["l_killed"].evidence,
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="the crew had locked the doors of the lower deck",
        status="denied",
        why="Sound Lines expressly denies what passengers and Liva Strand say.",
        positions=(
            _position(
                "the crew had locked the doors of the lower deck",
                "survivors; Liva Strand",
                "passengers strand",
                STATEMENTS["g_locked"].evidence,
                STATEMENTS["k_locked"].evidence,
                STATEMENTS["k_doors"].evidence,
                STATEMENTS["m_exits"].evidence,
            ),
            _position(
                "No door was locked at any time",
                "Marek Dahl",
                "dahl",
                STATEMENTS["g_deny"].evidence,
                STATEMENTS["m_deny"].evidence,
                interested=True,
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="the storm warning for the Aldersound was issued an hour before the Brisa Nova sailed",
        status="disputed",
        why="The union and the harbour master give times that cannot both be right.",
        positions=(
            _position(
                "issued an hour before the Brisa Nova sailed",
                "The seafarers' union; Tove Lind",
                "union",
                STATEMENTS["o_before"].evidence,
                STATEMENTS["o_knowing"].evidence,
            ),
            _position(
                "issued forty minutes after the Brisa Nova had left",
                "Jon Ekeby",
                "ekeby",
                STATEMENTS["m_after"].evidence,
                interested=True,
            ),
        ),
    ),
    Finding(
        kind="figure",
        title="212 people on board",
        status="repeated",
        why="Two reports, one origin: both carry the same NPA copy.",
        positions=(
            _position(
                "212 people on board",
                "the coastguard",
                "npa",
                FIGURES["g_board"].evidence,
                FIGURES["n_board"].evidence,
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="Rescuers took 187 people off the ship before dawn",
        status="repeated",
        why="Two reports, one origin: both carry the same NPA copy.",
        positions=(
            _position(
                "Rescuers took 187 people off the ship before dawn",
                "narrator",
                "npa",
                at("gazette", "Rescuers took 187 people off the ship before dawn"),
                at("norrvik", "Rescuers took 187 people off the ship before dawn"),
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="an independent inquiry",
        status="single",
        why="One report only.",
        positions=(
            _position(
                "an independent inquiry",
                "The transport ministry",
                "ministry",
                STATEMENTS["g_inquiry"].evidence,
                interested=True,
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="it would pay for the passengers' hotels",
        status="single",
        why="One report only.",
        positions=(
            _position(
                "it would pay for the passengers' hotels",
                "Sound Lines",
                "lines",
                STATEMENTS["n_hotels"].evidence,
                interested=True,
            ),
        ),
    ),
    Finding(
        kind="claim",
        title="the government would pay for the recovery of the wreck",
        status="single",
        why="One report only.",
        positions=(
            _position(
                "the government would pay for the recovery of the wreck",
                "Aino Brandt",
                "brandt",
                STATEMENTS["l_wreck"].evidence,
                interested=True,
            ),
        ),
    ),
)

REUSE = (
    Reuse(a=at("gazette", AGROUND), b=at("norrvik", AGROUND), kind="verbatim", similarity=1.0),
    Reuse(
        a=at(
            "gazette",
            "Rescuers took 187 people off the ship before dawn. Twenty-one people are still missing",
        ),
        b=at(
            "norrvik",
            "Rescuers took 187 people off the ship before dawn. Twenty-one people are still missing",
        ),
        kind="verbatim",
        similarity=1.0,
    ),
    Reuse(
        a=at("gazette", "No door was locked at any time"),
        b=at("meridian", "No door was locked at any time"),
        kind="same_quote",
        similarity=1.0,
    ),
)


def _label(name: str, words: str, voice: str = "own", nth: int = 0) -> Label:
    evidence = at(name, words, nth)
    return Label(report=evidence.report, start=evidence.start, end=evidence.end, text=words, voice=voice)  # type: ignore[arg-type]


FRAMING = (
    Framing(
        party=ENTITIES["ship"].id,
        labels=(
            _label("gazette", "The ferry Brisa Nova"),
            _label("kalda", "The doomed ship"),
            _label("kalda", "an ageing vessel that failed an inspection in January"),
            _label("observer", "the stricken ferry"),
        ),
    ),
    Framing(
        party="ran aground",
        labels=(
            _label("gazette", "ran aground"),
            _label("norrvik", "strikes rocks"),
            _label("kalda", "disaster"),
            _label("meridian", "reckless", "quoted"),
            _label("lantern", "accident"),
        ),
    ),
    Framing(
        party=ENTITIES["passengers"].id,
        labels=(
            _label("gazette", "Passengers"),
            _label("kalda", "survivors"),
            _label("meridian", "survivors"),
        ),
    ),
)

REJECTIONS = (
    Rejection(source="empty.txt", reason="The file is empty; remove it or put the report's text in it."),
)
READER = "none: taken apart by hand"


def parts() -> Parts:
    """The sample story's parts, as the stages would give them."""
    return Parts(
        reports=tuple(REPORTS.values()),
        reader=READER,
        entities=tuple(ENTITIES.values()),
        statements=tuple(STATEMENTS.values()),
        figures=tuple(FIGURES.values()),
        events=EVENTS,
        main_event=MAIN.id,
        main_origins=3,
        origins=tuple(ORIGINS.values()),
        findings=FINDINGS,
        reuse=REUSE,
        framing=FRAMING,
        rejections=REJECTIONS,
    )


def dossier() -> Dossier:
    """The sample dossier."""
    return compose(parts())
