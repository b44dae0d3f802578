"""Derive the gradient of softmax with cross-entropy, line by line: probability minus target.

Nearly every classifier is trained with this gradient, and its derivation is a favourite of interviewers.
Many know the result; the steps show whether you know that a logit moves the probabilities of all classes,
and where it is used that the targets sum to 1. There are three classes, with logits z0, z1, z2; everything
is differentiated with respect to z0:

    s = exp(z0) + exp(z1) + exp(z2)
    p0 = exp(z0) / s,  p1 = exp(z1) / s,  p2 = exp(z2) / s
    L = -(y0 * log(p0) + y1 * log(p1) + y2 * log(p2)),  with targets y0 + y1 + y2 = 1

Conventions
- Each function returns its lines as expressions, each equal to the one before; they are compared at random
  values of the logits and targets. No line repeats the one before, or differs only in spaces and needless
  brackets. The targets are not one-hot there: no y may be taken for 0 or 1.
- Write Python expressions without an equals sign, as in "(2 * z1 - y2)**2 / s": numbers, the names above
  (z0, z1, z2, s, p0, p1, p2, y0, y1, y2), `+ - * / **`, brackets, `exp`, `log`.
- In a first or last line only the names listed for it may occur; that all of them do is asked only where it
  says so. In the lines between, any name may occur. A first line may be simplified, within its names.
"""


def own_probability() -> list[str]:
    """Derive how the probability of class 0 changes with its own logit, dp0 / dz0.

    Returns
    -------
    list of str
        At least three lines. The first is what a rule of calculus gives for p0 = exp(z0) / s, in z0, z1, z2
        and s; the last is in p0 alone.

    Examples
    --------
    >>> lines = own_probability()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # Quotient rule: (u' v - u v') / v**2. Here u = exp(z0) and v = s, and z0 occurs in both.
        "(exp(z0) * s - exp(z0) * exp(z0)) / s**2",
        # Each of the two terms takes what it needs of the denominator.
        "exp(z0) / s - (exp(z0) / s)**2",
        "p0 - p0**2",
        "p0 * (1 - p0)",
    ]


def other_probability() -> list[str]:
    """Derive how the probability of another class changes with that logit, dp1 / dz0.

    Returns
    -------
    list of str
        At least three lines. The first is what a rule of calculus gives for p1 = exp(z1) / s, in z0, z1, z2
        and s; the last is in p0 and p1 alone.

    Examples
    --------
    >>> lines = other_probability()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # The same rule; but this numerator does not depend on z0, so only the denominator's change is left.
        "(0 * s - exp(z1) * exp(z0)) / s**2",
        "-(exp(z1) / s) * (exp(z0) / s)",
        # Negative: what class 0 gains, the others lose.
        "-p1 * p0",
    ]


def gradient() -> list[str]:
    """Derive how the loss changes with the logit of class 0, dL / dz0.

    Returns
    -------
    list of str
        At least four lines. The first is the chain rule as it stands, one term for each class: how L
        depends on its probability, times how that probability depends on z0. It is in p0, p1, p2, y0, y1,
        y2, and all six occur in it. The last line is in p0 and y0 alone.

    Examples
    --------
    >>> lines = gradient()
    >>> len(lines) >= 4 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # dL/dp_j = -y_j / p_j, and z0 reaches the loss through all three probabilities.
        "-y0 / p0 * p0 * (1 - p0) - y1 / p1 * (-p1 * p0) - y2 / p2 * (-p2 * p0)",
        # Every probability cancels against its own derivative.
        "-y0 * (1 - p0) + y1 * p0 + y2 * p0",
        # The first term gives away -y0 and keeps y0 * p0, which has the form of the others.
        "p0 * (y0 + y1 + y2) - y0",
        # Targets sum to 1; they need not be one-hot.
        "p0 - y0",
    ]
