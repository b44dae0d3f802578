"""Read the errors on several parts of the data: what is wrong, and would more rows help.

A model is wrong on 15% of its training rows and on 16% of its validation rows. Is that good or bad, and what
do you try next? The numbers alone do not say. Their gaps do, one after the other, from what is possible to
what was measured last.

Interviewers give you such a row of errors and wait. Hurried answers take a high training error for bias
although people are no better, call every gap to the validation rows overfitting, and spend a month on
collecting rows that cannot help.

The parts
- human: the error of people, or any other estimate of the lowest error that is possible.
- train: the rows that the model was fitted to.
- train_dev: rows of the same source as the training rows, left out of the fitting. Not everybody has them.
- dev: rows as they will be in use, perhaps of another source (cameras of customers instead of a studio). By
  them settings are chosen.
- test: rows as in dev, used for nothing else.

Conventions
- All errors are shares of rows from 0 to 1: 15% is 0.15.
- Numbers are compared with an absolute tolerance of 1e-9. No two gaps that are listed are equal, and nothing
  that decides is so close that rounding would matter.
"""


def diagnose(
    human: float,
    train: float,
    dev: float,
    test: float,
    train_dev: float | None = None,
    tol: float = 0.01,
) -> list[tuple[str, float]]:
    """List the gaps between the errors that are worth attention, the largest first.

    Each gap is the later error minus the one before it, along human, train, train_dev, dev, test:

    - from human to train, ``"avoidable_bias"``;
    - from train to train_dev, ``"variance"``;
    - from train_dev to dev, ``"data_mismatch"``;
    - from dev to test, ``"dev_overfit"``.

    Without train_dev nobody can tell variance and mismatch apart, and there is one gap from train to dev,
    ``"variance_or_mismatch"``.

    Parameters
    ----------
    human, train, dev, test : float
        Errors, from 0 to 1.
    train_dev : float or None
        Likewise; None where there are no such rows.
    tol : float
        Only gaps above this are listed. A gap below 0 is no problem, however large.

    Returns
    -------
    list of (str, float)
        Name and size of each gap above `tol`, from the largest to the smallest; empty if there is none.

    Raises
    ------
    ValueError
        If an error is below 0 or above 1, as happens where it was given in per cent.

    Examples
    --------
    >>> diagnose(human=0.0, train=0.25, dev=0.375, test=0.375)
    [('avoidable_bias', 0.25), ('variance_or_mismatch', 0.125)]
    >>> diagnose(human=0.125, train=0.1875, dev=0.5, test=0.625, train_dev=0.1875)
    [('data_mismatch', 0.3125), ('dev_overfit', 0.125), ('avoidable_bias', 0.0625)]

    The first errors again, where people are no better than the model on its training rows, and rows of the
    training source show that the rest is variance:

    >>> diagnose(human=0.25, train=0.25, dev=0.375, test=0.375, train_dev=0.375)
    [('variance', 0.125)]
    """
    raise NotImplementedError


def learning_curve_verdict(
    sizes: list[int], train_err: list[float], val_err: list[float], target: float, tol: float = 0.01
) -> str:
    """Say what a learning curve asks for: the errors of one model, trained on more and more rows.

    As a rule more rows lower the validation error and raise the training error, towards each other. So the
    training error with the most rows is about the lowest validation error that still more rows can lead to.
    Take the first of these that holds:

    - ``"reached"``: with the most rows the validation error is at most `target`.
    - ``"model"``: with the most rows the training error is above `target`. More rows will not do; a larger
      model, better features or longer training may.
    - ``"data"``: the validation error still falls. At the last size it is lower by more than `tol` than at
      the largest size that is at most half of the last. More rows help.
    - ``"regularise"``: the gap is open, and more rows of this kind no longer close it.

    Parameters
    ----------
    sizes : list of int
        Numbers of training rows, rising. At least one is at most half of the last.
    train_err, val_err : list of float
        The errors on the training rows and on validation rows for each size, from 0 to 1.
    target : float
        The validation error that is wanted.
    tol : float
        A fall of the validation error by not more than this counts as none.

    Returns
    -------
    str
        One of ``"reached"``, ``"model"``, ``"data"`` and ``"regularise"``.

    Raises
    ------
    ValueError
        If the three lists differ in length.

    Examples
    --------
    >>> learning_curve_verdict([100, 200, 400], [0.1, 0.13, 0.15], [0.3, 0.2, 0.17], target=0.05)
    'model'
    >>> learning_curve_verdict([100, 200, 400], [0.0, 0.01, 0.02], [0.3, 0.22, 0.16], target=0.05)
    'data'
    """
    raise NotImplementedError
