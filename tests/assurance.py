"""What proves each requirement: `python -m tests.assurance` writes docs/assurance.md from the tests themselves.

A test belongs to a requirement when its name or docstring carries the id: `test_pr14_...`, or "PR-14" in its docstring.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "assurance.md"
TITLES = {"CR": "Crisis", "PR": "Privacy", "SE": "Security"}
_IN_NAME = re.compile(r"_(cr|pr|se)(\d\d)(?=_|$)")
_IN_WORDS = re.compile(r"\b(CR|PR|SE)-(\d\d)\b")

_HEAD = """# What is assured, and by what

Each requirement with the tests that prove it, or plainly what is not done and why. Made from the tests by
`python -m tests.assurance`; a test holds that every id is here and that every test named here exists. The remark says
what no test shows.
"""


def requirements() -> dict[str, str]:
    """What each id asks, in a few words, in order."""
    given = _given()
    return {f"{kind}-{number}": what for kind in TITLES for number, what in given[kind].items()}


def remarks() -> Mapping[str, str]:
    """What is to be said of an id beside its tests."""
    return _given()["why"]


def proofs() -> dict[str, list[str]]:
    """The tests that carry each id, as `path::name`."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(HERE.rglob("test_*.py")):
        for name, ids in _tests(path):
            for one in ids:
                found[one].append(f"{path.relative_to(HERE.parent)}::{name}")
    return found


def exists(test: str) -> bool:
    """Whether a test named `path::name` is there."""
    path, _, name = test.partition("::")
    file = HERE.parent / path
    return file.exists() and name in {found for found, _ in _tests(file)}


def page() -> str:
    """The whole page as Markdown."""
    return _HEAD + "".join(_chapter(kind, title) for kind, title in TITLES.items())


def _chapter(kind: str, title: str) -> str:
    proved, why = proofs(), remarks()
    lines = [f"\n## {title}\n\n| id | what | proved by | remark |\n| --- | --- | --- | --- |\n"]
    for one, what in requirements().items():
        if one.startswith(kind):
            tests = "<br>".join(f"`{test}`" for test in proved[one]) or "nothing"
            remark = why.get(one, "" if proved[one] else "Not done yet.")
            lines.append(f"| {one} | {what} | {tests} | {remark} |\n")
    return "".join(lines)


def _tests(path: Path) -> Iterator[tuple[str, list[str]]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            named = [f"{kind.upper()}-{number}" for kind, number in _IN_NAME.findall(node.name)]
            said = [f"{kind}-{number}" for kind, number in _IN_WORDS.findall(ast.get_docstring(node) or "")]
            yield node.name, list(dict.fromkeys((*named, *said)))


def _given() -> dict[str, dict[str, str]]:
    return tomllib.loads((HERE / "assurance.toml").read_text("utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
