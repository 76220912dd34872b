"""The house itself: what may stand at the top level, and what no file of the project may hold."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "dashboard.py",
    "pages",
    "analytics",
    "data",
    "tests",
    "Makefile",
    "requirements.lock",
}
HOSTS = re.compile(
    "|".join(["pypi" + r"\.org", "pythonhosted" + r"\.org", "npmjs" + r"\.(?:org|com)", "deb" + r"\.debian\.org"])
)


def tracked() -> list[Path]:
    """The files that git keeps; a plain copy without git has nothing to check here."""
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout: the rules on tracked files are checked where there is one")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_top_level_holds_the_agreed_names_and_dotfiles_only() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_names_a_package_registry_or_a_home_folder() -> None:
    found = []
    for path in tracked():
        if path.suffix in {".png", ".ttf", ".woff2", ".gz", ".xlsx", ".docx", ".pdf"}:
            continue
        text = path.read_text("utf-8", errors="ignore")
        if HOSTS.search(text) or re.search(r"/(?:root|home)/\w", text):
            found.append(path.relative_to(ROOT).as_posix())
    assert found == []


def test_lock_pins_every_package_with_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pins = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert pins
    assert all("==" in pin for pin in pins)
    assert lock.count("--hash=sha256:") >= len(pins)


def test_readme_opens_with_the_two_commands() -> None:
    top = (ROOT / "README.md").read_text("utf-8").split("\n## ", maxsplit=1)[0]
    assert "make run" in top
    assert "make test" in top
    assert set(re.findall(r"\bmake (\w+)", top)) == {"run", "test"}
