"""Epoch, batch and iteration, as exact bookkeeping.

An epoch is one pass over the n examples. It is cut into batches, and each batch is one iteration: 2,000
examples in batches of 500 make 4 iterations an epoch, and 2,001 make 5, the last of which has a single
example. An iteration is also an update of the weights, unless the gradients of several batches are
accumulated first.

Interviewers ask for the three words at the very beginning, and soon after for a number: how many steps the
schedule of the learning rate has to last, where a training that stopped at step 70,000 goes on. Answers
that are off by one at the end of an epoch are as frequent as those that mix up the words.

Conventions
- All arguments are ints, up to 10**18 (tokens are counted in trillions), and so are all results, exactly.
- The last batch of an epoch is shorter if n is no multiple of the batch size. It is used like the others,
  unless `drop_last` is set. No batch reaches into the next epoch.
- Steps, epochs and rows are counted from 0.
"""


def iterations_per_epoch(n: int, batch: int, drop_last: bool = False) -> int:
    """Count the batches of one epoch.

    Parameters
    ----------
    n : int
        Number of examples.
    batch : int
        Number of examples in a batch; it may exceed `n`.
    drop_last : bool
        Whether a last batch with fewer than `batch` examples is left out.

    Returns
    -------
    int
        Number of batches. With `drop_last` it may be 0.

    Raises
    ------
    ValueError
        If `n` or `batch` is below 1.

    Examples
    --------
    >>> iterations_per_epoch(2000, 500), iterations_per_epoch(2001, 500)
    (4, 5)
    >>> iterations_per_epoch(2001, 500, drop_last=True)
    4
    """
    if n < 1 or batch < 1:
        raise ValueError(f"n and batch must be at least 1, got {n} and {batch}")
    # Upwards is minus downwards of the negative. n / batch would be a float, with 53 bits only.
    return n // batch if drop_last else -(-n // batch)


def total_updates(n: int, batch: int, epochs: int, accumulate: int = 1) -> int:
    """Count the updates of the weights in a whole training.

    The gradients of `accumulate` batches are added up for each update. At the end of an epoch there is an
    update with what has been added up so far, even if it comes from fewer batches: nothing is carried over.

    Parameters
    ----------
    n, batch : int
        As in `iterations_per_epoch`; the last batch is used.
    epochs : int
        Number of passes over the data, at least 0.
    accumulate : int
        Number of batches for each update.

    Returns
    -------
    int
        Number of updates.

    Raises
    ------
    ValueError
        If `n`, `batch` or `accumulate` is below 1.

    Examples
    --------
    >>> total_updates(1000, 100, epochs=3), total_updates(1000, 1, epochs=3)
    (30, 3000)

    Ten batches an epoch: updates after the fourth, the eighth and the tenth.

    >>> total_updates(1000, 100, epochs=2, accumulate=4)
    6
    """
    if accumulate < 1:
        raise ValueError(f"accumulate must be at least 1, got {accumulate}")
    # Rounded up within each epoch, and only then multiplied.
    return epochs * -(-iterations_per_epoch(n, batch) // accumulate)


def position(step: int, n: int, batch: int) -> tuple[int, int, int]:
    """Find where in the data a step of the training is.

    Each step uses one batch. The place is what has to be known to go on with a training that was interrupted.

    Parameters
    ----------
    step : int
        Number of the step, 0 for the very first of the training.
    n, batch : int
        As in `iterations_per_epoch`; the last batch is used.

    Returns
    -------
    epoch : int
        Number of the epoch, 0 for the first.
    start, stop : int
        The step uses the rows from `start` up to but not including `stop`, in the order of that epoch.

    Raises
    ------
    ValueError
        If `n` or `batch` is below 1, or `step` is below 0.

    Examples
    --------
    Batches of 4 of 10 rows: three steps an epoch.

    >>> position(0, 10, 4), position(2, 10, 4), position(3, 10, 4)
    ((0, 0, 4), (0, 8, 10), (1, 0, 4))
    """
    if step < 0:
        raise ValueError(f"step must be at least 0, got {step}")
    epoch, iteration = divmod(step, iterations_per_epoch(n, batch))
    start = iteration * batch
    return epoch, start, min(start + batch, n)
