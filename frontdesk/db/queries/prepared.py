"""Questions put together once. SQLAlchemy takes longer to do that, and to read values, than the engine to answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import ClauseElement, Connection, CursorResult, Dialect
from sqlalchemy.sql.compiler import SQLCompiler


@dataclass(frozen=True, slots=True)
class Direct:
    """The driver's own connection, asked as ours are: what SQLAlchemy notes of a short statement costs more than it."""

    dialect: Dialect
    driver: Any

    def exec_driver_sql(self, statement: str, values: Any) -> Any:
        return self.driver.execute(statement, values)


class Prepared:
    """The text of a statement in the words of one engine.

    Values go to the driver as they are: text and numbers only, a date as `isoformat()`.
    """

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self._text = str(compiled)
        self._order = compiled.positiontup
        self._fixed = dict(compiled.params)

    def ask(
        self, connection: Connection | Direct, values: Mapping[str, Any]
    ) -> CursorResult[*tuple[Any, ...]]:
        """Rows come as they are found: whoever has enough of them closes the answer."""
        if self._order is not None:
            fixed = self._fixed
            ordered = tuple(values[name] if name in values else fixed[name] for name in self._order)
            return connection.exec_driver_sql(self._text, ordered)
        named = {name: values.get(name, value) for name, value in self._fixed.items()}
        return connection.exec_driver_sql(self._text, named)


@dataclass(frozen=True)
class _Engine:
    """Whose words: all connections to one kind of store share a text."""

    name: str
    dialect: Dialect = field(compare=False)


def prepared(make: Callable[..., ClauseElement]) -> Callable[..., Prepared]:
    """`make(engine name, *shape)` builds a statement; the text of each shape is kept.

    What comes back is asked with a connection first: `question(connection, *shape)`.
    """

    @lru_cache(maxsize=256)
    def kept(engine: _Engine, *shape: Any) -> Prepared:
        return Prepared(make(engine.name, *shape), engine.dialect)

    def question(connection: Connection | Direct, *shape: Any) -> Prepared:
        return kept(_Engine(connection.dialect.name, connection.dialect), *shape)

    return question
