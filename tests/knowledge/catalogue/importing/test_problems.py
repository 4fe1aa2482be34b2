"""What is wrong with a list is said in Dutch and in English: also the detail, where it is ours and not the file's."""

from __future__ import annotations

import ast
import inspect
import tomllib
from importlib.resources import files
from types import ModuleType

import pytest

from knowledge.catalogue.importing import archives, excel_reader, hsds_reader
from knowledge.catalogue.importing.values import Problem
from tests.knowledge.catalogue.importing.formats import read, zipped

TEXTS = tomllib.loads(files("knowledge.catalogue.importing").joinpath("problems.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("data", "dutch", "english"),
    [
        (zipped({"../x.csv": b"id\n"}), "een pad dat naar buiten wijst", "a path that leads outside"),
        (zipped({f"{n}.csv": b"" for n in range(1200)}), "1200 bestanden", "1200 files"),
        (zipped({"a.csv": b"id\n", "b.tar": b"b"}), "een pakket in een pakket", "a package in a package"),
        (b"PK\x03\x04 zomaar iets", "geen heel zip-bestand", "not a whole ZIP file"),
        (b"\x89PNG en verder", "een plaatje", "a picture"),
        (b"<html><body>Koor</body></html>", "XML of HTML", "XML or HTML"),
        (b'{"titel": "Koor"}\n{"titel": ', "regel 2", "line 2"),
        (b'[{"titel": "Koor"}, {', "regel 1", "line 1"),
    ],
)
def test_the_detail_is_said_in_the_language_of_the_rest(data: bytes, dutch: str, english: str) -> None:
    [problem] = read(data).problems
    assert dutch in problem.say("nl")[0]
    assert english in problem.say("en")[0]


@pytest.mark.parametrize("detail", ["soms link", "many", "10:00 tot 12:00", "bomb"])
def test_what_stands_in_the_file_is_said_as_it_stands(detail: str) -> None:
    assert detail in Problem(3, "which_week", detail).say("en")[0]


@pytest.mark.parametrize("module", [archives, excel_reader, hsds_reader], ids=lambda one: one.__name__)
def test_every_reason_for_not_opening_a_package_has_words(module: ModuleType) -> None:
    raised = [
        node.args[0]
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "UnsafeArchive"
    ]
    named = {ast.unparse(one).strip("f'\"").partition(":")[0] for one in raised}
    assert named
    assert named <= set(TEXTS["unsafe_archive"]["details"])


def test_every_text_stands_in_both_languages() -> None:
    for text in TEXTS.values():
        for words in (text["what"], text["do"], *text.get("details", {}).values()):
            assert set(words) == {"nl", "en"}
