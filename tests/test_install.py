"""A wheel builds, and in an empty environment it gives a working `crosswire` command."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*args: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(arg) for arg in args]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(out.glob("*.whl"))


def test_the_wheel_installs_into_an_empty_environment_and_works(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    installed = run(
        python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", ROOT / "requirements" / "run.txt"
    )
    if installed.returncode and "Temporary failure" in installed.stderr:
        pytest.skip("no package index can be reached to install the dependencies from")
    assert installed.returncode == 0, installed.stderr
    assert run(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel).returncode == 0
    command = tmp_path / "env" / "bin" / "crosswire"
    done = run(command, "demo", "-o", tmp_path / "page.html", "--json", tmp_path / "page.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "page.html").stat().st_size > 10_000
    assert len(json.loads((tmp_path / "page.json").read_bytes())["reports"]) == 6
