"""Derive the gradient through batch normalisation, line by line, down to its three terms.

Each input of a batch moves the mean and the variance, and through them the output of every example. Written
out, that is a page of sums; and nearly all of it cancels. Interviewers ask for this derivation because it
cannot be guessed: it shows whether somebody keeps track of what depends on what, and sees which sums
vanish. There is one channel and a batch of three numbers:

    m = (x1 + x2 + x3) / 3
    v = ((x1 - m)**2 + (x2 - m)**2 + (x3 - m)**2) / 3,   s = sqrt(v + e)
    n1 = (x1 - m) / s,   n2 = (x2 - m) / s,   n3 = (x3 - m) / s

g1, g2 and g3 are the given gradients of the loss L with respect to n1, n2 and n3 (gamma is in them
already), and two means have names of their own:

    mg = (g1 + g2 + g3) / 3,   mgn = (g1 * n1 + g2 * n2 + g3 * n3) / 3

Conventions
- Each function returns its lines as expressions, each equal to the one before; they are compared at random
  values of x1, x2, x3, g1, g2, g3 and e (above 0). No line repeats the one before, or differs only in
  spaces and needless brackets.
- Write Python expressions without an equals sign, as in "2 * (x1 - m) / s**2": numbers, the names above
  (x1, x2, x3, m, v, e, s, n1, n2, n3, g1, g2, g3, mg, mgn), `+ - * / **`, brackets, `sqrt`.
- Where names are listed for a first or last line, all of them occur in it, and no others. In between any may.
"""


def variance() -> list[str]:
    """Derive how the variance changes with the first input, dv / dx1.

    Returns
    -------
    list of str
        At least three lines. The first is the chain rule as it stands, a term for each of the three
        squares, in x1, x2, x3 and m. The last is in x1 and m.

    Examples
    --------
    >>> lines = variance()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError


def other() -> list[str]:
    """Derive how the normalised value of another example changes with that input, dn2 / dx1.

    Returns
    -------
    list of str
        At least three lines. The first is what a rule of calculus gives for n2 = (x2 - m) / s, in x1, x2, m
        and s: use what `variance` has shown for the change of s. The last is in n1, n2 and s.

    Examples
    --------
    >>> lines = other()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError


def gradient() -> list[str]:
    """Derive how the loss changes with the first input, dL / dx1.

    Returns
    -------
    list of str
        At least three lines. The first is the chain rule as it stands, a term for each example: how L
        depends on its normalised value, times how that depends on x1. It is in g1, g2, g3, n1, n2, n3 and
        s. The last has three terms over s: it is in g1, mg, n1, mgn and s.

    Examples
    --------
    >>> lines = gradient()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError
