"""What the two engines call by different names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Integer, String, bindparam, cast, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


@contextmanager
def planned_once(connection: Connection) -> Iterator[None]:
    """A server plans a prepared question anew for values that may want another plan. Ranges of an index never
    do, and a long union of them takes longer to plan than to answer.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    connection.exec_driver_sql("SET plan_cache_mode = force_generic_plan")
    try:
        yield
    finally:
        connection.exec_driver_sql("SET plan_cache_mode = auto")


def each_of(engine: str, name: str) -> Any:
    """A JSON list as a table of one column, `value`: one bound value, however long the list."""
    listed: Any = bindparam(name)
    if engine == "sqlite":
        return func.json_each(listed).table_valued("value")
    return func.jsonb_array_elements_text(cast(listed, JSONB)).table_valued("value")


class where_is(FunctionElement[int]):  # noqa: N801
    """The place of the second text in the first, from 1; 0 when it is not there."""

    type = Integer()
    inherit_cache = True


@compiles(where_is)
def _strpos(element: where_is, compiler: SQLCompiler, **kw: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **kw)})"


@compiles(where_is, "sqlite")
def _instr(element: where_is, compiler: SQLCompiler, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)})"


class first_word(FunctionElement[str]):  # noqa: N801 - stands in a question as a function does
    """What stands before the first space."""

    type = String()
    inherit_cache = True


@compiles(first_word)
def _split_part(element: first_word, compiler: SQLCompiler, **kw: Any) -> str:
    return f"split_part({compiler.process(element.clauses, **kw)}, ' ', 1)"


@compiles(first_word, "sqlite")
def _before_space(element: first_word, compiler: SQLCompiler, **kw: Any) -> str:
    text = compiler.process(element.clauses, **kw)
    return f"substr({text}, 1, instr({text} || ' ', ' ') - 1)"
