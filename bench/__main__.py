"""Every measurement, one after the other: `python -m bench [SHARED]`.

Each is a module of its own that can be run alone and says in its docstring what it measures and what
was published for it. What is not at hand (the corpora beside the repository) is told and passed over.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared"

COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("whole dossiers", ("-m", "bench.dossiers")),
    ("the reader", ("bench/reader.py", "{corpora}")),
    ("time values (HeidelTime .776)", ("bench/times.py", "{corpora}/time/te3-platinum.jsonl.gz")),
    ("places, GeoVirus", ("bench/places.py", "{corpora}/places/geovirus.jsonl.gz")),
    ("places, LGL", ("bench/places.py", "{corpora}/places/lgl.jsonl.gz")),
    ("places, GeoWebNews", ("bench/places.py", "{corpora}/places/geowebnews.jsonl.gz")),
    (
        "PLOVER roots, unread half",
        ("-m", "bench.events", "{corpora}/events/plover-gold.jsonl.gz", "--half", "unread"),
    ),
    ("events of invented stories", ("-m", "bench.events_told")),
    ("copied passages", ("bench/lineage.py",)),
    ("counting origins", ("bench/origins.py",)),
    ("stories told apart", ("bench/stories.py", "{shared}")),
    (
        "article bodies out of pages",
        ("bench/boilerplate_pages.py", "{corpora}/pages/article-extraction-benchmark/pages.jsonl.gz"),
    ),
)


def main() -> int:
    if not SHARED.is_dir():
        print(f"nothing measured: no stories and corpora at {SHARED.name}/ beside the repository")
        return 0
    failed = 0
    for title, command in COMMANDS:
        print(f"\n## {title}", flush=True)
        arguments = [part.format(corpora=SHARED / "corpora", shared=SHARED) for part in command]
        failed += subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
