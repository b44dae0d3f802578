"""A streaming pipeline: parse lines, keep the bad ones apart, write in batches, resume after a crash.

A file too large for memory arrives line by line. Parse each line, write the results in batches to a
store that may fail at any moment, and note how far you have come, so that the next run can go on from
there. Write the three stages: `parse_lines`, `in_batches`, and `run`, which joins them.

Interviewers ask for a data pipeline to hear about four things that a notebook never teaches: memory
(nothing is loaded as a whole), bad data (one bad line must not stop the run, nor vanish), bugs (which
must stop it), and recovery (no line is lost when a machine dies half-way).

Conventions
-----------
- Lazy: a stage reads one more item only when it needs it, and reads nothing before its own first item is
  asked for. An input is any iterable; it may be read only once, and may never end.
- Lines are numbered from 1, by their place in the input. Skipped lines count.
- An *outcome* is a tuple ``(number, record, reason)``. For a good line, `record` is what `parse` returned,
  whatever that is, and `reason` is None. For a bad one `record` is None and `reason` is the text of the
  error, which may be empty.
- A bad line is one for which `parse` raises ValueError. Every other exception, and every exception from
  elsewhere (the store, the input), is not about the data: let it through. (None will be
  a StopIteration.)
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice


def parse_lines(
    lines: Iterable[str], parse: Callable[[str], object], start: int = 0
) -> Iterator[tuple[int, object, str | None]]:
    """Parse `lines` one at a time, and report bad lines instead of stopping at them.

    Parameters
    ----------
    lines : iterable of str
        The input, from its first line on.
    parse : callable
        Turns a line into a record, or raises ValueError. Called once for each line that is not skipped.
    start : int, optional
        How many lines to skip at the beginning, 0 or more. They are read, but not parsed, and have no
        outcome. If there are no more lines than that, there are no outcomes.

    Returns
    -------
    iterator of tuple
        The outcomes ``(number, record, reason)`` in the order of the lines, lazily. When an outcome
        comes out, no later line has been read.

    Examples
    --------
    >>> list(parse_lines(["3", "7"], int))
    [(1, 3, None), (2, 7, None)]
    >>> list(parse_lines(["3", "seven"], int))
    [(1, 3, None), (2, None, "invalid literal for int() with base 10: 'seven'")]
    >>> list(parse_lines(["3", "7", "9"], int, start=2))
    [(3, 9, None)]
    """
    # enumerate and islice are lazy, and the body of a generator does not start before the first next():
    # calling parse_lines reads nothing.
    for number, line in islice(enumerate(lines, start=1), start, None):
        record, reason = None, None
        # Only the call that may meet bad data stands in the try block, and only the exception that means
        # "bad data" is caught. A KeyError from parse is a bug, and hiding it would corrupt the output.
        try:
            record = parse(line)
        except ValueError as error:
            reason = str(error)
        yield number, record, reason


def in_batches(items: Iterable[object], size: int) -> Iterator[list]:
    """Group `items` into lists of `size`; the last may be shorter.

    Parameters
    ----------
    items : iterable
        Any iterable: a list, a generator, an endless stream.
    size : int
        Items in a batch, 1 or more.

    Returns
    -------
    iterator of list
        The batches in order, lazily: each reads its `size` items and not one more. No batch is empty, and
        each is a list of its own.

    Raises
    ------
    ValueError
        If `size` is below 1. It is raised by the call itself, not when the first batch is asked for.

    Examples
    --------
    >>> list(in_batches(range(7), 3))
    [[0, 1, 2], [3, 4, 5], [6]]
    >>> list(in_batches([], 3))
    []
    >>> in_batches([1, 2], 0)
    Traceback (most recent call last):
    ValueError: size must be 1 or more, not 0.
    """
    # A function with a yield in it runs no line before the first next(), its checks included. So the
    # check stands in an ordinary function, which then returns a generator.
    if size < 1:
        raise ValueError(f"size must be 1 or more, not {size}.")
    return _batches(iter(items), size)


def run(
    lines: Iterable[str],
    parse: Callable[[str], object],
    sink: Callable[[list], None],
    commit: Callable[[int], None],
    *,
    size: int,
    start: int = 0,
) -> dict[str, int]:
    """Parse `lines` and deliver the outcomes in batches; after each batch, note how far you have come.

    No line may be lost, whenever the run dies: a later run with `start` at the last number that was
    committed must deliver every line that was not delivered completely.

    Parameters
    ----------
    lines, parse, start
        As in `parse_lines`. A run that resumes gets the same input again, from its first line.
    sink : callable
        Called with a list of outcomes, good and bad, to store them. It may keep the list, does not change
        it, and may raise.
    commit : callable
        Called with the number of the last line of a batch, once that batch is safe. It may raise.
    size : int
        Lines in a batch, 1 or more; the last batch may be shorter. No later line is read before a batch
        has been delivered and committed.

    Returns
    -------
    dict
        ``{"read": ..., "good": ..., "rejected": ...}``: the outcomes of this run, and how many of them
        are good and bad. Skipped lines do not count.

    Raises
    ------
    ValueError
        If `size` is below 1; then nothing is read.
    Exception
        Whatever `sink`, `commit` or `lines` raise, and whatever `parse` raises apart from ValueError.
        The run ends there: a batch that is not complete by then is not delivered, and left to the next run.

    Examples
    --------
    >>> stored, committed = [], []
    >>> run(["3", "seven", "9"], int, stored.extend, committed.append, size=2)
    {'read': 3, 'good': 2, 'rejected': 1}
    >>> stored[0], stored[2], committed
    ((1, 3, None), (3, 9, None), [2, 3])
    """
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        # First the sink, then the position. A crash between the two delivers this batch twice, and a
        # store that writes by line number does not notice. The other order would lose it.
        sink(batch)
        commit(batch[-1][0])
        read += len(batch)
        # The reason tells a bad line from a good one; the record does not, for it may be 0 or empty.
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}


def _batches(iterator, size):
    # islice of an iterator takes up to `size` items and stops; an empty list means the end.
    while batch := list(islice(iterator, size)):
        yield batch
