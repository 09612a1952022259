"""Behaviours of peers that were found worth having: each has a test that names it, or a reason why it has none.

The names are of the collection that the issues speak of; what a test checks, it says itself.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
ODD = {
    "ZR": 17,
    "ZB": 5,
    "ZC": 7,
    "GE": 3,
    "FO": 9,
    "RT": 19,
    "CW": 5,
    "M": 19,
    "P": 21,
    "I": 5,
    "Q": 5,
    "CL": 23,
    "BAD": 7,
}
ALL = {f"{family}-{n:02d}" for family, last in ODD.items() for n in range(1, last + 1, 2)}
NOT_OURS = {
    "RT-11": "at a desk the clerk writes down what the client asks: who typed a ticket is never who asks",
    "RT-15": "the same; what a colleague asks of a colleague is a task with a term of its own",
    "P-01": "an owner sees what is his, whatever team it is of: he must be able to finish it",
    "P-05": "no client signs in here, so no client sees another one's tickets",
    "P-11": "no client signs in here",
    "P-17": "no client signs in here",
    "Q-05": "of twelve states the hall has five; postponing, combined services and redirection are no states of ours",
    **dict.fromkeys(("I-01", "I-03", "I-05"), "nothing is imported from tables yet"),
}
NAMED = re.compile(rf"(?<![A-Za-z0-9])({'|'.join(ODD)})[-_](\d\d)(?!\d)", re.IGNORECASE)


def named_in_tests() -> dict[str, set[str]]:
    """{behaviour: the tests that name it, in their name, in what they say of themselves or in a case of theirs}."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(HERE.rglob("test_*.py")):
        if path == Path(__file__):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                cases = [ast.unparse(one) for one in node.decorator_list]
                said = f"{node.name} {ast.get_docstring(node) or ''} {' '.join(cases)}"
                for family, number in NAMED.findall(said):
                    found[f"{family.upper()}-{number}"].add(f"{path.name}::{node.name}")
    return found


def test_each_behaviour_that_fits_has_a_test_that_names_it() -> None:
    named = named_in_tests()
    missing = sorted(ALL - set(named) - set(NOT_OURS))
    assert missing == [], f"neither a test nor a reason: {missing}"


def test_no_reason_is_given_for_what_is_tested() -> None:
    named = named_in_tests()
    assert sorted(set(NOT_OURS) & set(named)) == []


def test_every_name_is_one_of_the_collection() -> None:
    assert sorted(set(named_in_tests()) - ALL) == []
    assert set(NOT_OURS) <= ALL
    assert all(len(why) > 10 for why in NOT_OURS.values())
