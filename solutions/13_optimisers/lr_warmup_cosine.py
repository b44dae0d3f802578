"""Warm-up and cosine decay: the learning rate schedule that many large models are trained with.

The rate rises in a straight line to its peak, and then falls along half a cosine wave, slowly at first,
fastest in the middle, slowly again at the end. Warm-up is there because the first gradients are large and
unlike the later ones, and because Adam knows little about their size yet; decay is there because at a
constant rate the noise of mini-batches keeps the weights moving.

Interviewers ask for it as a short program with many places to be off by one: does the first update have a
rate of 0, is the peak ever reached, is there a jump between the two parts, does the last update have the
lowest rate, and what comes after it?

Conventions
- Updates are counted from 1: t is 1 for the first update and `total` for the last.
- The rate is proportional to t up to `peak` at t = warmup. From there it falls along half a wave of a cosine,
  to `floor` at t = total. So the two parts meet without a jump, and a warm-up does not begin at a rate of 0.
- After `total` the rate stays at `floor`. With warmup = total there is no decay: the rate is `peak` at
  t = total, and `floor` after it.
- `warmup` is an int from 0 to `total`, and `total` an int of at least 1. `peak` is above 0, and `floor`
  from 0 to `peak`.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

# Given: for math.cos and math.pi.
import math


def learning_rate(t: int, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """Compute the learning rate of one update.

    Parameters
    ----------
    t : int
        Number of the update, 1 for the first; it may be above `total`.
    peak : float
        The highest rate.
    warmup : int
        The update at which the rate is highest. With 0 there is no warm-up: the cosine begins at t = 0,
        where no update is.
    total : int
        The last update.
    floor : float
        The lowest rate of the decay.

    Returns
    -------
    float
        The learning rate.

    Raises
    ------
    ValueError
        If `t` is below 1, or `warmup` is below 0 or above `total`.

    Examples
    --------
    >>> [learning_rate(t, 0.8, warmup=4, total=12) for t in (1, 2, 4, 8, 12, 13)]
    [0.2, 0.4, 0.8, 0.4, 0.0, 0.0]
    >>> learning_rate(8, 0.8, warmup=4, total=12, floor=0.1)
    0.45
    """
    if t < 1:
        raise ValueError(f"t must be at least 1, got {t}")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        # cos would rise again.
        return floor
    # The decay has its own clock: 0 at the end of the warm-up, 1 at the last update.
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2


def sum_of_rates(peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """Add up the rates of all updates, from 1 to `total`.

    The sum is about as far as a weight can get if each update moves it by about the rate, as Adam's do: one
    number by which two schedules can be compared.

    Parameters
    ----------
    peak, warmup, total, floor : float, int, int, float
        As in `learning_rate`; `total` may be 10**12, so it takes a formula and no loop.

    Returns
    -------
    float
        The sum.

    Raises
    ------
    ValueError
        If `warmup` is below 0 or above `total`.

    Examples
    --------
    The rates are 0.5 and 1 in the warm-up, and then 0.75, 0.25 and 0.

    >>> sum_of_rates(1.0, warmup=2, total=5)
    2.5
    >>> sum_of_rates(1.0, warmup=0, total=10**12)
    499999999999.5
    """
    _check(warmup, total)
    # (1 + 2 + ... + warmup) / warmup.
    rise = peak * (warmup + 1) / 2 if warmup else 0.0
    decay = total - warmup
    # Updates at the same distance from both ends of the decay have cosines that cancel. Only the last one
    # has no partner: it has the rate floor, and the decay - 1 before it have the mean of peak and floor on
    # average.
    fall = (decay - 1) * (peak + floor) / 2 + floor if decay else 0.0
    return rise + fall


def _check(warmup: int, total: int) -> None:
    if not 0 <= warmup <= total:
        raise ValueError(f"warmup must be from 0 to total, got {warmup} and {total}")
