"""Publish the JSON Schema: `python -m crosswire.dossier.schema docs/schema`."""

from __future__ import annotations

import sys
from pathlib import Path

from crosswire.dossier.codec import SCHEMA_FILE, schema_bytes


def publish(folder: Path) -> Path:
    """Write the schema of `crosswire.dossier/1` into `folder`; gives the file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SCHEMA_FILE
    path.write_bytes(schema_bytes())
    return path


if __name__ == "__main__":
    print(publish(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/schema")))
