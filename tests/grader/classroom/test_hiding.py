"""The public checks that a course withholds are taken out of the stub, and nothing else is."""

from __future__ import annotations

import pytest

from grader.catalog import find_kit, stub_interface
from grader.catalog.interface import example_name
from grader.classroom.hiding import without_examples
from grader.errors import UsageError

STUB = '''"""Task.

>>> twice(1)
2
"""


def twice(x):
    """Double.

    Parameters
    ----------
    x : float
        A number.

    Examples
    --------
    >>> twice(2)
    4

    Text between.

    >>> twice(3)
    6
    """
    raise NotImplementedError


class Box:
    """A box.

    Examples
    --------
    >>> Box().size()
    0

    Notes
    -----
    It is empty.
    """

    def size(self):
        """Return its size.

        Examples
        --------
        >>> Box().size()
        0
        """
        raise NotImplementedError
'''
BARE = '''"""Task.
"""


def twice(x):
    """Double.

    Parameters
    ----------
    x : float
        A number.
    """
    raise NotImplementedError


class Box:
    """A box.

    Notes
    -----
    It is empty.
    """

    def size(self):
        """Return its size.
        """
        raise NotImplementedError
'''


def test_all_withheld() -> None:
    """Examples go with their heading; other sections stay, also those after them."""
    assert without_examples(STUB) == BARE


def test_some_kept() -> None:
    """A public check that is named stays as it was."""
    text = without_examples(STUB, keep=("example_twice", "example_Box_size"))
    assert list(stub_interface(text).examples()) == ["twice", "Box.size"]
    assert (
        without_examples(STUB, keep=("example", "example_twice", "example_Box", "example_Box_size")) == STUB
    )


def test_layout_that_cannot_be_cut() -> None:
    """Where an example cannot be taken out, that is said: it is not released by mistake."""
    with pytest.raises(UsageError) as caught:
        without_examples('def f():\n    """Do >>> it.\n\n    >>> f()\n    1"""\n')
    assert str(caught.value) == (
        "The examples in lines 2 to 5 cannot be taken out of their docstring. "
        "Write the closing quotes on a line of their own."
    )


def test_whole_kit() -> None:
    """Every stub of the kit can be released without its examples, and without each one alone."""
    kit = find_kit()
    for exercise in kit.exercises:
        stub = kit.pristine(exercise)
        names = [example_name(owner) for owner in stub_interface(stub).examples()]
        assert ">>>" not in without_examples(stub), exercise.slug
        for name in names:
            left = stub_interface(without_examples(stub, keep=set(names) - {name})).examples()
            assert [example_name(owner) for owner in left] == [one for one in names if one != name]
