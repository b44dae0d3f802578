"""Derive backpropagation through a hidden unit, line by line, and see what is shared.

The smallest network that has a hidden layer: one input, one hidden unit, one output, and nothing but
numbers. Interviewers ask for it on the whiteboard because no shape gets in the way: what is left is the
chain rule, and the question why the sweep runs backwards. The answer is in the lines. The gradient of the
first weight contains everything that the gradient of the second one has computed already, so whoever begins
at the loss computes each factor once.

    a = w1 * x,   h = 1 / (1 + exp(-a))      (hidden unit)
    z = w2 * h,   y = 1 / (1 + exp(-z))      (output)
    L = (y - t)**2 / 2,   with a target t between 0 and 1

    d2 = dL / dz,   d1 = dL / da             (the error signals, often called delta)

Conventions
- Each function returns its lines as expressions, each equal to the one before; they are compared at random
  values of x, w1, w2 and t. No line repeats the one before, or differs only in spaces and needless brackets.
- Write Python expressions without an equals sign, as in "(2 * x - t)**2 / h": numbers, the names above (x,
  w1, w2, t, a, h, z, y, d2, d1), `+ - * / **`, brackets, `exp`, `log`.
- Where names are listed for a line, all of them occur in it, and no others. In other lines any may.
"""


def d_w2() -> list[str]:
    """Derive how the loss changes with the second weight, dL / dw2.

    Returns
    -------
    list of str
        At least three lines.

        The first is the chain rule as it stands, a product of three derivatives: L by y, y by z, z by w2.
        It is in t, y, z and h: the derivative of y is written in z, as a rule of calculus gives it.

        Some line after it needs no exponential: it is in t, y and h.

        The last is in d2 and h.

    Examples
    --------
    >>> lines = d_w2()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError


def d_w1() -> list[str]:
    """Derive how the loss changes with the first weight, dL / dw1.

    Returns
    -------
    list of str
        At least four lines.

        The first is the chain rule as it stands, a product of five derivatives: L by y, y by z, z by h, h
        by a, a by w1. It is in t, y, z, w2, a and x: the derivatives of y and h are written in z and a, as
        a rule of calculus gives them.

        Some line after it is in t, y, w2, h and x, and some later one in d2, w2, h and x.

        The last is in d1 and x.

    Examples
    --------
    >>> lines = d_w1()
    >>> len(lines) >= 4 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError
