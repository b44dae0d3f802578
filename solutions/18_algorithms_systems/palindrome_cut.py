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
    # Join a[:i] to b[i:] and look at the outermost pair: one character comes from the head of a,
    # the other from the tail of b, and so on inwards, until both come from the same string.
    # What is left in the middle then belongs to a alone or to b alone.
    # Matching as many outer pairs as possible is safe: it leaves the shortest middle, and the
    # middle of a palindrome is a palindrome, so a shorter middle is never worse.
    outer = _matching_pairs(a, b)
    return outer >= _palindromic_from(a) or outer >= _palindromic_from(b)


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
    n = len(a)
    outer = _matching_pairs(a, b)
    # A cut i in the left half pairs i characters of a with the end of b, and leaves b[i:n-i].
    # It is good when i pairs match (i <= outer) and that middle is a palindrome (i >= start).
    left = range(_palindromic_from(b), outer + 1)
    # A cut n - j in the right half is the mirror image: j pairs match, a[j:n-j] is left.
    right = range(n - outer, n - _palindromic_from(a) + 1)
    # Both halves hold the cut n / 2 of an even n. Left comes first, so only that one can repeat.
    return list(left) + [cut for cut in right if not left or cut > left[-1]]


def _matching_pairs(a: str, b: str) -> int:
    """Count j = 0, 1, ... below n // 2 while a[j] equals b[n-1-j]."""
    if len(a) != len(b):
        raise ValueError(f"a and b must have the same length, not {len(a)} and {len(b)}")
    half = len(a) // 2
    j = 0
    while j < half and a[j] == b[-1 - j]:
        j += 1
    return j


def _palindromic_from(s: str) -> int:
    """Return the smallest j for which s[j:n-j] is a palindrome, growing it from the centre."""
    j = len(s) // 2
    while j > 0 and s[j - 1] == s[-j]:
        j -= 1
    return j


# Another approach: compare rolling hashes of a[:i] + b[i:] and of its reverse for every i. It is
# linear too, needs no argument about halves, and is right only with high probability.
