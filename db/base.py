"""What all tables share: the metadata, instants in UTC, and the few places where the two databases differ."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    Boolean,
    ColumnElement,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Subquery,
    Table,
    Text,
    bindparam,
    cast,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Id = BigInteger().with_variant(Integer(), "sqlite")
"""A row's number; SQLite only counts by itself in a column declared INTEGER."""


class Instant(TypeDecorator[datetime]):
    """A moment, stored in UTC; naive values are refused with ValueError, because SQLite drops zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    # The processors are overridden whole: they run for every value of every row, and this halves their cost.

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """Refuse naive values; SQLite gets text that sorts as the moments do."""
        as_text = dialect.name == "sqlite"

        def process(value: datetime | None) -> Any:
            if value is None:
                return None
            if value.tzinfo is None:
                raise ValueError("a moment without a time zone cannot be stored")
            moment = value.astimezone(UTC)
            return moment.isoformat(" ", "microseconds")[:26] if as_text else moment

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Give aware values back."""

        def from_text(value: str | None) -> datetime | None:
            return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)

        def as_is(value: datetime | None) -> datetime | None:
            return value

        return from_text if dialect.name == "sqlite" else as_is


class ListOf(TypeDecorator[Sequence[Any]]):
    """A list bound as one parameter: an array on PostgreSQL, JSON text on SQLite. Only for parameters."""

    impl = Text
    cache_ok = True

    def __init__(self, item: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(ARRAY(self.item()))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        items = list(value or ())
        return items if dialect.name == "postgresql" else json.dumps(items)


def numbers(name: str) -> BindParameter[Sequence[Any]]:
    """Name a parameter that takes a list of row numbers, for `among`."""
    return bindparam(name, type_=ListOf(BigInteger))


def words(name: str) -> BindParameter[Sequence[Any]]:
    """Name a parameter that takes a list of texts, for `among`."""
    return bindparam(name, type_=ListOf(Text))


class among(FunctionElement[bool]):
    """`among(column, numbers("ids"))`: column IN a list given as one parameter.

    One parameter keeps the SQL text the same however long the list is, so both the compiled form and the
    database's prepared statement are made once.
    """

    type = Boolean()
    inherit_cache = True
    name = "among"

    def __init__(self, column: ColumnElement[Any], values: BindParameter[Sequence[Any]]) -> None:
        super().__init__(column, values)

    def self_group(self, against: Any = None) -> Self:
        """Stay as it is: made `... IN (...) = 1` for databases without booleans, no index would fit."""
        return self


@compiles(among, "postgresql")
def _among_postgresql(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    column, values = element.clauses
    return f"{compiler.process(column, **kw)} = ANY ({compiler.process(values, **kw)})"


@compiles(among, "sqlite")
def _among_sqlite(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    column, values = element.clauses
    left, right = compiler.process(column, **kw), compiler.process(values, **kw)
    return f"{left} IN (SELECT value FROM json_each({right}))"  # noqa: S608 (parts the compiler made)


def by_the_way(column: ColumnElement[str]) -> ColumnElement[str]:
    """A text column to filter by, whose index is not to be used: SQLite would take the wrong one."""
    return column.concat(literal_column("''"))


class _each(FunctionElement[Any]):
    """The elements of a JSON array given as one parameter, as rows with one column `value`."""

    inherit_cache = True
    name = "each"


@compiles(_each, "postgresql")
def _each_postgresql(element: _each, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_array_elements(CAST({compiler.process(element.clauses, **kw)} AS JSON))"


@compiles(_each, "sqlite")
def _each_sqlite(element: _each, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **kw)})"


def json_rows(parameter: str, **columns: type[TypeEngine[Any]]) -> Subquery:
    """Rows given as one parameter, made by `as_json`: named columns with their types, in order.

    One statement then writes a whole group. Bound row by row through SQLAlchemy, the same rows cost several times
    as much time as the database itself needs for them.
    """
    value = _each(bindparam(parameter, type_=Text)).table_valued("value").c.value
    return select(
        *(
            cast(value.op("->>")(literal_column(str(place))), kind).label(name)
            for place, (name, kind) in enumerate(columns.items())
        )
    ).subquery("given")


def as_json(rows: Sequence[tuple[Any, ...]]) -> str:
    """Write rows for `json_rows`."""
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def insert_into(table: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    """Begin an INSERT that can say ON CONFLICT on this database."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
