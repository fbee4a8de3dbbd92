"""A dossier in which every field tries to become markup, a link or a command."""

from __future__ import annotations

from crosswire.dossier.compose import Parts, compose
from crosswire.model.claims import Actor, Entity, Event, EventPlace, Figure, Framing, Geo, Label, Statement
from crosswire.model.findings import Dossier, Finding, Origin, Position, Reuse
from crosswire.model.report import Dropped, Evidence, Rejection, Report, Span

RUN = "document.documentElement.dataset.ran=1"
BAD = (
    f"""<img src=x onerror="{RUN}"><script>{RUN}</script></script></style></title></q>--><svg/onload={RUN}>"""
    f"""<a href="javascript:{RUN}">x</a>' onfocus='{RUN}" autofocus onfocus="{RUN}" {{{{7*7}}}} &lt;b&gt;"""
    "\u2028\u202e\r\n\x00=1+1|`x`[y](javascript:1)"
)
LINKS = (
    f"javascript:{RUN}",
    f"JaVaScRiPt:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    "https://user:secret@bad.example/",
    'https://bad.example/" onclick="x',
    "//bad.example/x",
    "file:///etc/passwd",
)


def _report(name: str, url: str) -> Report:
    text = f"{name} begins.\n\n{BAD}\n\nIt ends {BAD}."
    return Report(
        source=f"{BAD}/{name}.txt",
        text=text,
        outlet=f"{name} {BAD}",
        owner=BAD,
        title=BAD,
        byline=(BAD,),
        dateline=BAD,
        published="2024-03-10",
        updated=BAD,
        language='en" onload="x',
        url=url,
        credits=(BAD,),
        dropped=(Dropped(start=len(text) - 4, end=len(text), reason=BAD),),
        notes=(BAD,),
    )


def dossier() -> Dossier:
    """One report a link of LINKS, every other field BAD."""
    reports = [_report(f"Outlet {at}", url) for at, url in enumerate(LINKS)]
    a, b = reports[0], reports[1]
    here, there = (Evidence(report=r.id, start=18, end=18 + len(BAD)) for r in (a, b))
    who = Entity(
        kind="person",
        name=BAD,
        mentions=(here,),
        actor=Actor(country=BAD, sector=BAD),
        geo=Geo(lat=1.0, lon=1.0, country=BAD),
    )
    said = [
        Statement(
            report=r.id,
            speaker=None,
            speaker_name=BAD,
            source=None,
            cue=None,
            content=Span(start=18, end=18 + len(BAD)),
            form="direct",
            stance="promises",
            via=(BAD,),
        )
        for r in (a, b)
    ]
    counted = [
        Figure(
            report=r.id,
            start=18,
            end=30,
            role=f"other:{BAD}",
            unit=BAD,
            low=low,
            high=None,
            comparator=BAD,
            scope=BAD,
            as_of=BAD,
            claimant_name=BAD,
        )
        for r, low in ((a, 1.0), (b, 2.0))
    ]
    event = Event(
        type="NONE",
        mode=BAD,
        mentions=(here, there),
        actors=(who.id,),
        recipients=(BAD,),
        date="2024-03-09",
        place=EventPlace(name=BAD, lat=1.0, lon=1.0),
    )
    origin = Origin(kind="agency", name=BAD, reports=(a.id,))
    sides = tuple(
        Position(label=BAD + extra, claimants=(BAD,), origins=(origin.id,), evidence=(e,), interested=True)
        for extra, e in (("", here), ("!", there))
    )
    return compose(
        Parts(
            reports=tuple(reports),
            reader=BAD,
            entities=(who,),
            statements=tuple(said),
            figures=tuple(counted),
            events=(event,),
            main_event=event.id,
            origins=(origin,),
            findings=(Finding(kind="claim", title=BAD, status="denied", positions=sides, why=BAD),),
            reuse=(Reuse(a=here, b=there, kind="verbatim", similarity=1.0),),
            framing=(
                Framing(party=BAD, labels=(Label(report=a.id, start=18, end=30, text=BAD, voice="quoted"),)),
            ),
            rejections=(Rejection(source=BAD, reason=BAD),),
        )
    )
