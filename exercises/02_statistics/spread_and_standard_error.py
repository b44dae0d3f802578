"""Standard deviation and standard error, from measurements that come one at a time.

Measurements stream in on several machines, too many to be kept. Write an accumulator that takes them one by
one, says at any time how widely they spread and how precise their mean is, and can be merged with that of
another machine.

Two spreads are confused all the time. The standard deviation is about the data, that is, about how far single
measurements lie from their mean; more of them make it better known, not smaller. The standard error is about
the mean: it is the standard deviation that the mean has over all samples that might have been drawn,
sigma / sqrt(n) for n independent measurements of standard deviation sigma. How far the mean of this one
sample is from the true one it does not say, for nobody knows that. With n = 1 the mean is the measurement,
and the two spreads are the same.

Interviewers ask for the difference, and then for the code, because the formula that most people write, the
mean of the squares minus the square of the mean, takes one pass and fails: for 1e9 + 4, 1e9 + 7, 1e9 + 13 and
1e9 + 16 it should be 22.5, and float64 makes it -128. Far from zero two huge numbers are subtracted that are
almost equal. A better way keeps three numbers and is hardly longer.

Conventions
- An accumulator keeps a few numbers and no measurements: what a call needs in memory and time does not depend
  on how many came before, be it hundreds of millions.
- ddof, the delta degrees of freedom, is what is taken off n in the divisor: the variance is the sum of
  squared distances from the mean over n - ddof. With ddof = 1 it is, on average over all samples, that of the
  distribution they come from. With ddof = 0 it is too small, unless these measurements are all there are.
- Measurements are floats of size 1e100 at most. Answers are compared with a relative tolerance of 1e-6 or an
  absolute one of 1e-9. Only where measurements lie around a billion and spread by a few units, the variance
  may be off by a thousandth.
- What is not defined for so few measurements is nan, not an error: a monitor asks before the data are there.
"""

from collections.abc import Iterable


class RunningStats:
    """Count, mean and spread of the measurements so far.

    Parameters
    ----------
    values : iterable of float
        The first measurements. It is read once and may be a list, an array or a generator.

    Attributes
    ----------
    n : int
        How many measurements there were.
    mean : float
        Their mean. What it is before the first measurement is up to you.

    Raises
    ------
    ValueError
        If a measurement is nan or infinite.

    Examples
    --------
    >>> stats = RunningStats([1.0, 3.0, 8.0])
    >>> stats.n, stats.mean
    (3, 4.0)
    >>> stats.push(12.0)
    >>> stats.variance(ddof=0), stats.variance()
    (18.5, 24.666666666666668)
    >>> stats.standard_error(), stats.standard_error(sigma=5.0)
    (2.48327740429189, 2.5)
    >>> both = stats.merge(RunningStats([11.0]))
    >>> both.n, both.mean, both.variance()
    (5, 7.0, 23.5)
    >>> RunningStats([4.0]).variance()
    nan
    """

    def __init__(self, values: Iterable[float] = ()) -> None:
        raise NotImplementedError

    def push(self, x: float) -> None:
        """Take one more measurement.

        Parameters
        ----------
        x : float
            The measurement.

        Raises
        ------
        ValueError
            If `x` is nan or infinite; the accumulator stays as it was.
        """
        raise NotImplementedError

    def merge(self, other: "RunningStats") -> "RunningStats":
        """Return a new accumulator, as if it had taken the measurements of both.

        Parameters
        ----------
        other : RunningStats
            Another accumulator, or this one itself: then all measurements count twice.

        Returns
        -------
        RunningStats
            The sum of both, each of which may be empty. Neither of them is changed, now or when the new one
            takes more measurements.
        """
        raise NotImplementedError

    def variance(self, ddof: int = 1) -> float:
        """Return the variance of the measurements so far.

        Parameters
        ----------
        ddof : int
            What is taken off n in the divisor, at least 0.

        Returns
        -------
        float
            The sum of squared distances from the mean, over n - ddof; nan if that divisor is 0 or negative.
        """
        raise NotImplementedError

    def standard_error(self, sigma: float | None = None) -> float:
        """Return the standard error of the mean.

        Parameters
        ----------
        sigma : float or None
            True standard deviation of a measurement, where it is known; above 0. If it is not, it is
            estimated by the root of the variance with ddof = 1.

        Returns
        -------
        float
            The standard deviation of one measurement, over the root of their number; nan if there is no
            measurement, or if there is a single one and `sigma` is not known.

        Raises
        ------
        ValueError
            If `sigma` is 0 or negative.
        """
        raise NotImplementedError
