"""Derive three cost functions from a likelihood, line by line: two of squares, and the log loss.

Why is it the SQUARED error, and why a logarithm for classes? Because maximising a likelihood is minimising
minus its logarithm, and these are what is left of it. Interviewers ask for the derivation because it shows
which assumption a cost stands for: equal noise, known unequal noise, or none of that, as a Bernoulli variable
has no variance of its own to choose.

There are two independent observations, y1 and y2. In the first two derivations they are normal with means m1
and m2, which the model predicts:

    f1 = exp(-(y1 - m1)**2 / (2 * s1**2)) / (s1 * sqrt(2 * pi)),  and f2 alike

In `equal_noise` both have the same standard deviation s, which takes the place of s1 and s2. In `log_loss`
each is 0 or 1, and is 1 with probability p1 or p2; the model predicts the logits z1 and z2:

    p1 = 1 / (1 + exp(-z1)),  p2 = 1 / (1 + exp(-z2))

Conventions
- Each function returns its lines as expressions, each following from the one before; they are compared at
  random values of all letters, where p1 and p2 are those that follow from z1 and z2. No line may repeat the
  one before, or differ from it only in spaces and needless brackets. In `log_loss` these values of y1 and y2
  lie strictly between 0 and 1: no y may be taken for 0 or 1.
- In `equal_noise` and `unequal_noise` a line may drop what does not matter to the minimum over m1 and m2: a
  term, or a positive factor of the whole line, in which neither m1 nor m2 occurs. In `log_loss` each line
  equals the one before.
- Write Python expressions without an equals sign, as in "(2 * m1 - y2)**2 / s": numbers, `pi`, the letters
  named in the docstring (f1 and f2 are not among them), `+ - * / **`, brackets, `exp`, `log`, `sqrt`.
- Where the docstring lists the letters of a first or last line, only these may occur in it; in every other
  line, all of that derivation.
"""


def equal_noise() -> list[str]:
    """Derive the cost for normal noise of one standard deviation, in the letters y1, y2, m1, m2, s.

    Returns
    -------
    list of str
        At least three lines. The first is minus the logarithm of the likelihood, with all its constants; the
        last is the sum of the squared errors, with no factor, in y1, y2, m1, m2 alone.

    Examples
    --------
    >>> lines = equal_noise()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # Independent observations: their densities are multiplied.
        (
            "-log(exp(-(y1 - m1)**2 / (2*s**2)) / (s*sqrt(2*pi))"
            " * exp(-(y2 - m2)**2 / (2*s**2)) / (s*sqrt(2*pi)))"
        ),
        # The logarithm makes a sum of the product, and undoes exp.
        "(y1 - m1)**2 / (2*s**2) + (y2 - m2)**2 / (2*s**2) + 2 * log(s*sqrt(2*pi))",
        # The last term does not depend on the predictions.
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s**2)",
        # Nor does the factor, which is the same for both errors. So sigma need not be known.
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]


def unequal_noise() -> list[str]:
    """Derive the cost for normal noise of two standard deviations, in the letters y1, y2, m1, m2, s1, s2.

    Returns
    -------
    list of str
        At least three lines. The first is minus the logarithm of the likelihood, with all its constants; the
        last is a sum of the squared errors, each with its weight 1 / variance, and no factor before the
        whole.

    Examples
    --------
    >>> lines = unequal_noise()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s1**2)) / (s1*sqrt(2*pi))"
            " * exp(-(y2 - m2)**2 / (2*s2**2)) / (s2*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s1**2) + log(s1*sqrt(2*pi)) + (y2 - m2)**2 / (2*s2**2) + log(s2*sqrt(2*pi))",
        "(y1 - m1)**2 / (2*s1**2) + (y2 - m2)**2 / (2*s2**2)",
        # Only the 2 is a common factor. The variances are not: they decide how much each error counts.
        "(y1 - m1)**2 / s1**2 + (y2 - m2)**2 / s2**2",
    ]


def log_loss() -> list[str]:
    """Derive the cost for observations that are 0 or 1, in the letters y1, y2, p1, p2, z1, z2.

    Returns
    -------
    list of str
        At least four lines. The first is minus the logarithm of the likelihood, in y1, y2, p1, p2 alone,
        which are all in it; the last is in the logits: in y1, y2, z1, z2 alone.

    Examples
    --------
    >>> lines = log_loss()
    >>> len(lines) >= 4 and all(isinstance(line, str) for line in lines)
    True
    """
    return [
        # p**y * (1 - p)**(1 - y) is p for y = 1, and 1 - p for y = 0.
        "-log(p1**y1 * (1 - p1)**(1 - y1) * p2**y2 * (1 - p2)**(1 - y2))",
        "-(y1*log(p1) + (1 - y1)*log(1 - p1)) - (y2*log(p2) + (1 - y2)*log(1 - p2))",
        # Sorted by y: what multiplies it is the logarithm of the odds, which is the logit.
        "-(y1*log(p1 / (1 - p1)) + log(1 - p1)) - (y2*log(p2 / (1 - p2)) + log(1 - p2))",
        "-(y1*z1 + log(1 - p1)) - (y2*z2 + log(1 - p2))",
        # 1 - p = 1 / (1 + exp(z)).
        "log(1 + exp(z1)) - y1*z1 + log(1 + exp(z2)) - y2*z2",
    ]
