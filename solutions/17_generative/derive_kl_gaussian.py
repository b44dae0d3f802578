"""Derive the KL divergence of a normal distribution from the standard normal, line by line.

It is the second term of the loss of every variational autoencoder, usually copied, and often with a sign or a
half gone wrong. The derivation takes a few lines if it is done in the right order: first the logarithm of the
ratio of the densities at one point, then its mean, for which two moments are all one needs.

The two densities, with m and s the mean and standard deviation of the first (s is positive):

    q(x) = exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))
    p(x) = exp(-x**2 / 2) / sqrt(2 * pi)

The divergence is the mean of log(q(x) / p(x)) where x is drawn from q. Its moments have names:

    M2 = the mean of x**2,  V = the mean of (x - m)**2

What they are in terms of m and s is yours to say. Last, v = log(s**2) is the logarithm of the variance.

Interviewers ask for it because it shows whether you know which of the two distributions the mean is taken
under, and that the mean of a square is more than the square of the mean.

Conventions
- Logarithms are natural.
- Each function returns its lines as expressions, each equal to the one before; they are compared at random
  values of x, m and s. No line repeats the one before, or differs only in spaces and needless brackets.
- Write Python expressions without an equals sign, as in "(x - 3)**2 / s": numbers, pi, the names x, m, s,
  M2, V and v as far as they are listed, `+ - * / **`, brackets, `exp`, `log`, `sqrt`.
- In a first or last line only the names listed for it may occur; in between, any.
"""


def log_ratio() -> list[str]:
    """Derive log(q(x) / p(x)) at one point x.

    Returns
    -------
    list of str
        At least three lines. The first has both densities written out, in x, m and s: exp and pi occur in it.
        The last is in x, m and s too, without exp, pi and sqrt.

    Examples
    --------
    >>> lines = log_ratio()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        # The logarithm of a quotient: exp is undone, and the root of 2 pi stands on both sides.
        "-(x - m)**2 / (2 * s**2) - log(s) - log(sqrt(2 * pi)) + x**2 / 2 + log(sqrt(2 * pi))",
        "x**2 / 2 - (x - m)**2 / (2 * s**2) - log(s)",
    ]


def divergence() -> list[str]:
    """Derive the divergence: the mean of that logarithm under q.

    Returns
    -------
    list of str
        At least three lines. The first is the mean of your last line before, taken term by term, with M2 and
        V in the place of the mean squares: in M2, V and s, and all three occur in it. The last is in m and s
        alone.

    Examples
    --------
    >>> lines = divergence()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # A mean is linear, and s is no random quantity.
        "M2 / 2 - V / (2 * s**2) - log(s)",
        # V is the variance; the mean square is the variance and the square of the mean.
        "(m**2 + s**2) / 2 - s**2 / (2 * s**2) - log(s)",
        "(m**2 + s**2 - 1) / 2 - log(s)",
    ]


def slope() -> list[str]:
    """Derive how the divergence changes with v, the logarithm of the variance, which a network puts out.

    Returns
    -------
    list of str
        At least three lines. The first is the chain rule: the derivative of the divergence with respect to s,
        times the derivative of s with respect to v, in s alone. The last is in v alone.

    Examples
    --------
    >>> lines = slope()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # s = exp(v / 2), so its derivative is s / 2.
        "(s - 1 / s) * (s / 2)",
        "(s**2 - 1) / 2",
        # 0 at v = 0, that is at a variance of 1, negative below and positive above.
        "(exp(v) - 1) / 2",
    ]
