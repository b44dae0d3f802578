"""Search for hyperparameters: look on a logarithmic scale, and stop the losers early.

A learning rate may be anything from 0.00001 to 1. The list 0.1, 0.2, 0.3, 0.4, 0.5 looks like a search and is
none: of these five decades it covers less than one. And drawn uniformly from the whole range, nine rates in
ten are above 0.1. What matters is ratios, so draw the logarithm uniformly. Then spend the time well: most
settings are bad, and one can often see it soon.

Interviewers ask how you would tune a model with a budget for a hundred short runs. They like to hear which
hyperparameters belong on a log scale (learning rate, penalties, widths; not momentum or dropout as they are),
why random beats a grid when only a few of them matter, and how bad runs are cut short. Many a candidate then
writes the elimination with a sort that a single diverged run (a loss of nan) throws into disorder.

Conventions
- Losses: the lower the better, always. A run that has diverged has a loss of nan or of plus infinity; minus
  infinity does not occur. Such a run is worse than every run with a finite loss, and all such runs are
  equally bad, whether nan or infinity.
- Grids are compared with a relative tolerance of 1e-9. Random draws are compared by their distribution.
"""

import math
from collections.abc import Callable

import numpy as np


def log_grid(low: float, high: float, n: int) -> np.ndarray:
    """Lay out values from `low` to `high`, each the same multiple of the one before.

    Parameters
    ----------
    low, high : float
        First and last value; `low` is above 0 and below `high`.
    n : int
        Number of values, at least 2, both ends included.

    Returns
    -------
    np.ndarray, shape (n,), float64
        The values, rising.

    Raises
    ------
    ValueError
        If `low` is 0 or below, or not below `high`, or if `n` is below 2.

    Examples
    --------
    >>> log_grid(0.0001, 1.0, 5)
    array([1.e-04, 1.e-03, 1.e-02, 1.e-01, 1.e+00])
    >>> log_grid(3.0, 48.0, 3)
    array([ 3., 12., 48.])
    """
    _check_range(low, high)
    if n < 2:
        raise ValueError(f"n must be at least 2, not {n}: both ends are in the grid.")
    return np.exp(np.linspace(math.log(low), math.log(high), n))


def log_uniform(low: float, high: float, size: int, rng: np.random.Generator) -> np.ndarray:
    """Draw values whose logarithm is uniform: every decade between `low` and `high` is equally likely.

    Parameters
    ----------
    low, high : float
        Ends of the range; `low` is above 0 and below `high`.
    size : int
        Number of draws, independent of each other.
    rng : np.random.Generator
        The only source of randomness.

    Returns
    -------
    np.ndarray, shape (size,), float64
        The values, between `low` and `high` up to rounding.

    Raises
    ------
    ValueError
        If `low` is 0 or below, or not below `high`.

    Examples
    --------
    >>> rates = log_uniform(0.0001, 1.0, 400, np.random.default_rng(0))
    >>> rates.shape, 70 < int((rates > 0.1).sum()) < 130
    ((400,), True)
    """
    _check_range(low, high)
    # The base does not matter, as long as the exponential undoes the logarithm.
    return np.exp(rng.uniform(math.log(low), math.log(high), size))


def successive_halving(
    evaluate: Callable[[dict, int], float], configs: list[dict], budget: int, eta: int = 3
) -> tuple[dict, int]:
    """Find a good setting by rounds: evaluate all that are left, keep the best, give these more budget.

    In the first round every setting is evaluated, each with `budget`. In every further round the settings
    that have stayed are evaluated anew, each with `eta` times the budget of the round before.

    After a round of m settings the ``m // eta`` with the lowest losses of this round stay, but at least one.
    Where losses are equal, the settings that come first in `configs` stay. When one is left it is the answer,
    and is not evaluated any more.

    Parameters
    ----------
    evaluate : callable
        ``evaluate(config, budget)`` trains with a setting for a budget (epochs, say) and returns the loss.
        Every call costs its budget, so make one call for each setting in a round, and no others.
    configs : list of dict
        The settings, at least one. A single one is returned without any evaluation.
    budget : int
        Budget of each evaluation in the first round.
    eta : int
        At least 2. The larger it is, the harder the selection.

    Returns
    -------
    best : dict
        The setting that is left.
    spent : int
        The sum of the budgets of all evaluations.

    Raises
    ------
    ValueError
        If `configs` is empty, or `eta` is below 2.

    Examples
    --------
    Nine settings with 1 epoch each, the best three with 3: 9 * 1 + 3 * 3 epochs.

    >>> configs = [{"lr": lr} for lr in (1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002)]
    >>> successive_halving(lambda config, budget: abs(config["lr"] - 0.1) / budget, configs, budget=1)
    ({'lr': 0.1}, 18)
    """
    if not configs or eta < 2:
        raise ValueError(f"{len(configs)} settings, and eta = {eta}.")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        # nan is neither below nor above anything, and a sort with it in between goes wrong without a word.
        keys = [loss if math.isfinite(loss) else math.inf for loss in losses]
        # The sort is stable and the survivors go back into their order, so that ties fall to the first.
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent


def _check_range(low, high):
    if not 0 < low < high:
        raise ValueError(f"low must be above 0 and below high, not {low} and {high}.")
