"""Derive the KL divergence of a normal distribution from the standard normal, line by line.

It is one of the two terms in the loss of the usual variational autoencoder, mostly copied, and often with a
sign or a half gone wrong. The derivation is short if it is done in this order, with one function for each
part: the logarithm of the ratio of the densities at one point (`log_ratio`), the mean of this logarithm
(`divergence`), and the derivative of this mean (`slope`).

The two densities. q is normal with mean m and standard deviation s (which is positive), p is the standard
normal:

    q(x) = exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))
    p(x) = exp(-x**2 / 2) / sqrt(2 * pi)

The divergence is the mean of log(q(x) / p(x)) where x is drawn from q. For its first line, two other means
over x drawn from q have names:

    M2 = the mean of x**2
    V = the mean of (x - m)**2

What M2 and V are in terms of m and s is yours to say. In the last part, v = log(s**2) is the logarithm of
the variance.

Interviewers ask for it because it shows whether you know which of the two distributions the mean is taken
under, and that the mean of a square is more than the square of the mean.

Conventions
- Logarithms are natural.
- Each function returns a list of lines, from the first to the last of its derivation. Each line is an
  expression that is equal to the one before; they are compared at random values of x, m and s. No line
  repeats the one before, or differs from it only in spaces and needless brackets.
- What the first and the last line have to be stands with each function, and so do the names that may occur
  in them. In the lines between, any of the names below may occur.
- Write Python expressions without an equals sign, as in "(x - 3)**2 / s": numbers, pi, the names x, m, s,
  M2, V and v, `+ - * / **`, brackets, `exp`, `log`, `sqrt`.
"""


def log_ratio() -> list[str]:
    """Derive log(q(x) / p(x)) at one point x.

    Returns
    -------
    list of str
        At least three lines. The first is this logarithm with both densities written out as above. Its names
        are x, m and s, and exp and pi occur in it. The last is what is left of it without exp, pi and sqrt.
        Its names are again x, m and s.

    Examples
    --------
    >>> lines = log_ratio()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError


def divergence() -> list[str]:
    """Derive the divergence: the mean of log(q(x) / p(x)) where x is drawn from q.

    Returns
    -------
    list of str
        At least three lines. The first is the mean of the last line of your `log_ratio`, taken term by term:
        where that has x**2 write M2, and where it has (x - m)**2 write V. Its names are M2, V and s, and all
        three occur in it. The last is the divergence in terms of m and s alone.

    Examples
    --------
    >>> lines = divergence()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError


def slope() -> list[str]:
    """Derive the derivative of the divergence with respect to v, the log variance; m stays as it is.

    Returns
    -------
    list of str
        At least three lines. The first is the chain rule: the derivative of the divergence with respect to s,
        times the derivative of s with respect to v, both in terms of s. Its only name is s. The last is the
        same derivative in terms of v. Its only name is v.

    Examples
    --------
    >>> lines = slope()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError
