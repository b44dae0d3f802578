"""Cut two strings at the same place and join the pieces into a palindrome.

Two strings `a` and `b` of the same length n are cut at the same place i, 0 <= i <= n. The head
of `a` and the tail of `b` are joined: ``a[:i] + b[i:]``. Decide whether some cut gives a
palindrome, and list every cut that does.

Interviewers ask this because testing each cut is easy, obviously right, and quadratic. The linear
answer needs an argument (what must match, what is left over, why nothing else needs a look), and
they want to hear the argument, not only see the code.

Conventions
-----------
- Only the head of `a` with the tail of `b` counts. The head of `b` with the tail of `a` does not.
- i = 0 (all of `b`) and i = n (all of `a`) are cuts like any other.
- The empty string is a palindrome, so two empty strings have the one cut 0.
- Characters are compared as Python compares them: case, spaces and accents count.
- Both functions take linear time. The hidden suite has strings of 200,000 characters and allows
  2 seconds of processor time a call.
"""


def can_cut(a: str, b: str) -> bool:
    """Tell whether some cut of `a` and `b` gives a palindrome.

    Parameters
    ----------
    a, b : str
        Two strings of the same length n, which may be 0.

    Returns
    -------
    bool
        True if ``a[:i] + b[i:]`` is a palindrome for some i from 0 to n, both included.

    Raises
    ------
    ValueError
        If the lengths of `a` and `b` differ.

    Examples
    --------
    >>> can_cut("radio", "stuar")
    True
    >>> can_cut("stuar", "radio")
    False
    >>> can_cut("xyz", "dad")
    True
    """
    raise NotImplementedError


def cut_points(a: str, b: str) -> list[int]:
    """List every cut of `a` and `b` that gives a palindrome.

    Parameters
    ----------
    a, b : str
        Two strings of the same length n, which may be 0.

    Returns
    -------
    list of int
        Every i from 0 to n for which ``a[:i] + b[i:]`` is a palindrome, in increasing order and
        each once; empty if there is none.

    Raises
    ------
    ValueError
        If the lengths of `a` and `b` differ.

    Examples
    --------
    >>> cut_points("radio", "stuar")
    [2, 3]
    >>> cut_points("aaa", "aaa")
    [0, 1, 2, 3]
    >>> cut_points("stuar", "radio")
    []
    """
    raise NotImplementedError
