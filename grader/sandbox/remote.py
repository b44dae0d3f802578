"""What a suite holds of an attempt: functions, classes and objects that live in the child."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from grader.errors import ArgumentChanged, AttemptRaised


class Performer(Protocol):
    """Carries an operation to the child that holds the object."""

    methods: set[tuple[str, str]]
    objects: bool

    def perform(
        self, label: str, operation: str, target: Any, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> Any:
        """Return what the operation yields."""
        ...


class RemoteFunction:
    """A function or class of the attempt, known by its path from the module."""

    __slots__ = ("_path", "_performer")

    def __init__(self, performer: Performer, path: str) -> None:
        self._performer = performer
        self._path = path

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._performer.perform(self._label, "call", self, args, kwargs)

    @property
    def _label(self) -> str:
        return self._path.rpartition(":")[2]

    def map(self, *columns: Sequence[Any], **kwargs: Any) -> list[Any]:
        """Call once for each row of `columns`, as ``[f(*row, **kwargs) for row in zip(*columns)]``.

        One frame carries all the calls. It raises what the first failing call raises; to find out which that
        is, they are then made again, one by one.

        Raises
        ------
        ValueError
            If the columns differ in length.
        """
        lists = [list(column) for column in columns]
        if len({len(column) for column in lists}) > 1:
            raise ValueError("The columns of map differ in length.")
        try:
            answers: list[Any] = self._performer.perform(self._label, "map", self, [lists, kwargs], {})
        except (AttemptRaised, ArgumentChanged):
            for row in zip(*lists, strict=True):
                self(*row, **kwargs)
            raise
        return answers

    def __getattr__(self, name: str) -> RemoteFunction:
        if name.startswith("__"):
            raise AttributeError(name)
        return RemoteFunction(self._performer, f"{self._path}.{name}")

    def __repr__(self) -> str:
        return f"<the attempt's {self._label}>"


class RemoteMethod:
    """A method of an object in the child."""

    __slots__ = ("_name", "_owner", "_performer")

    def __init__(self, performer: Performer, owner: Handle, name: str) -> None:
        self._performer = performer
        self._owner = owner
        self._name = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        label = f"{self._owner.__kata_type__}.{self._name}"
        return self._performer.perform(label, "method", self._owner, [self._name, *args], kwargs)


class Handle:
    """An object in the child. Attributes, methods and operators cross; the object does not.

    Parameters
    ----------
    performer
        Carries its operations to the child.
    home
        The conversation with the child that holds it; no other knows its number.
    number, kind, type_name
        What the child says of it.
    """

    __slots__ = ("__kata_home__", "__kata_kind__", "__kata_number__", "__kata_performer__", "__kata_type__")

    def __init__(self, performer: Performer, home: object, number: int, kind: str, type_name: str) -> None:
        put = object.__setattr__
        put(self, "__kata_performer__", performer)
        put(self, "__kata_home__", home)
        put(self, "__kata_number__", number)
        put(self, "__kata_kind__", kind)
        put(self, "__kata_type__", type_name)

    def _do(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        label = f"{self.__kata_type__}.{operation}" if operation != "call" else self.__kata_type__
        return self.__kata_performer__.perform(label, operation, self, args, kwargs)

    def _do_with(self, operation: str, target: Any, *args: Any) -> Any:
        """Carry out an operation that shows the object something of the suite's, such as what it expects.

        An object that says yes to everything would be equal to every expected value, so this
        is for tasks that ask for classes.
        """
        if not self.__kata_performer__.objects:
            raise self._no_plain_data()
        label = f"{self.__kata_type__}.{operation}"
        return self.__kata_performer__.perform(label, operation, target, args, {})

    def _no_plain_data(self) -> AssertionError:
        return AssertionError(
            f"The answer is a {self.__kata_type__} object. Return plain data: numbers, lists, arrays."
        )

    def __array__(self, *_: Any, **__: Any) -> Any:
        # numpy would ask for its length and its items, and an empty array is close to any other.
        raise self._no_plain_data()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        performer = self.__kata_performer__
        key = (self.__kata_type__, name)
        if key not in performer.methods:
            value = performer.perform(f"{self.__kata_type__}.{name}", "get", self, [name], {})
            if not (isinstance(value, Handle) and value.__kata_kind__ == "function"):
                return value
            performer.methods.add(key)
        return RemoteMethod(performer, self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self.__kata_performer__.perform(f"{self.__kata_type__}.{name}", "set", self, [name, value], {})

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._do("call", *args, **kwargs)

    def __iter__(self) -> Iterator[Any]:
        if self.__kata_kind__ == "iterator":
            return self
        iterator: Iterator[Any] = self._do("iter")
        return iterator

    def __next__(self) -> Any:
        for item in self._do("next"):
            return item
        raise StopIteration

    def __reversed__(self) -> Any:
        return self._do("reversed")

    def __len__(self) -> int:
        if self.__kata_kind__ == "iterator":  # list() asks; the answer is known
            raise TypeError("an iterator has no len()")
        return int(self._do("len"))

    def __bool__(self) -> bool:
        return bool(self._do("bool"))

    def __float__(self) -> float:
        return float(self._do("float"))

    def __int__(self) -> int:
        return int(self._do("int"))

    def __contains__(self, item: Any) -> bool:
        return bool(self._do_with("contains", self, item))

    def __repr__(self) -> str:
        return f"<a {self.__kata_type__} of the attempt>"

    __hash__ = object.__hash__


def _unary(operation: str) -> Any:
    def unary(self: Handle, *args: Any) -> Any:
        return self._do(operation, *args)

    return unary


def _binary(operation: str) -> Any:
    def binary(self: Handle, *args: Any) -> Any:
        return self._do_with(operation, self, *args)

    return binary


def _reflected(operation: str) -> Any:
    def reflected(self: Handle, other: Any) -> Any:
        if isinstance(other, str):  # as a target, text is the path of a name
            return NotImplemented
        return self._do_with(operation, other, self)

    return reflected


for _name in "neg pos abs invert round getitem delitem".split():
    setattr(Handle, f"__{_name}__", _unary(_name))
for _name in "eq ne lt le gt ge setitem divmod".split():
    setattr(Handle, f"__{_name}__", _binary(_name))
for _name in "add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift".split():
    _dunder = _name.rstrip("_")
    setattr(Handle, f"__{_dunder}__", _binary(_name))
    setattr(Handle, f"__r{_dunder}__", _reflected(_name))


# Of whatever a test takes as its first argument, in case that is an instance or a mock.
_ASKED_BY_HYPOTHESIS = (
    "execute_example",
    "hypothesis_internal_is_this_a_mock_check",
    "setup_example",
    "teardown_example",
)


class AttemptModule:
    """The fixture ``attempt``: the attempt's module, as far as a suite sees it."""

    __slots__ = ("_callables", "_owner", "_performer")

    def __init__(self, performer: Performer, callables: frozenset[str], owner: str = "") -> None:
        self._performer = performer
        self._callables = callables
        self._owner = owner

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name in _ASKED_BY_HYPOTHESIS:
            raise AttributeError(name)
        function = RemoteFunction(self._performer, f"{self._owner}:{name}")
        if name in self._callables:
            return function
        value = self._performer.perform(name, "value", function, [], {})
        if isinstance(value, Handle) and value.__kata_kind__ in ("function", "class"):
            return function
        return value

    def __repr__(self) -> str:
        return "<the attempt>"
