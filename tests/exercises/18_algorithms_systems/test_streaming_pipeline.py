"""Hidden suite of streaming_pipeline."""

import pytest

from grader import checks

REASON = "the amount is missing"


def parse(line):
    name, amount = line.split(";")
    if not amount:
        raise ValueError(REASON)
    return {"name": name, "amount": int(amount)}


def draw_lines(rng, count, bad=0.3):
    """Draw lines of which about a third are bad; the first two and the last two hold one of each kind."""
    spoiled = rng.random(count) < bad
    spoiled[:2] = rng.permutation([True, False])[: min(2, count)]
    spoiled[2:][-2:] = rng.permutation([True, False])[: max(0, min(2, count - 2))]
    return [f"{'abc'[rng.integers(3)]}{i};{'' if s else rng.integers(100)}" for i, s in enumerate(spoiled)]


def outcomes_of(lines, start=0, parser=parse):
    def outcome(number, line):
        try:
            return number, parser(line), None
        except ValueError as error:
            return number, None, str(error)

    return [outcome(i + 1, line) for i, line in enumerate(lines)][start:]


def watched(items, log):
    """Yield the items, and note each in `log` as it is taken."""
    for item in items:
        log.append(item)
        yield item


def chunks(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


def take(iterator, count):
    return [next(iterator) for _ in range(count)]


@pytest.mark.points(2)
def test_outcomes(attempt, rng):
    """A bad line becomes an outcome with its number and reason, and the lines after it still come."""
    lines = draw_lines(rng, int(rng.integers(5, 12)))
    checks.equal(list(attempt.parse_lines(lines, parse)), outcomes_of(lines))
    checks.equal(list(attempt.parse_lines(iter(lines), parse)), outcomes_of(lines))
    checks.equal(list(attempt.parse_lines([], parse)), [])


def test_lines_are_read_on_demand(attempt, rng):
    """parse_lines reads nothing when called, then one line for each outcome asked for, and parses it once."""
    lines = draw_lines(rng, 30)
    taken, parsed = [], []

    def counting_parse(line):
        parsed.append(line)
        return parse(line)

    outcomes = attempt.parse_lines(watched(lines, taken), counting_parse)
    checks.that(not taken, "A line was read before the first outcome was asked for.")
    for count in range(1, int(rng.integers(4, 9))):
        checks.equal(next(outcomes), outcomes_of(lines)[count - 1])
        checks.that(len(taken) == count, f"After outcome {count}, {len(taken)} lines had been read.")
        checks.that(parsed == taken, f"After outcome {count}, parse had been called {len(parsed)} times.")


@pytest.mark.parametrize(
    "bug", [pytest.param(kind, id=kind.__name__) for kind in (KeyError, TypeError, ZeroDivisionError)]
)
def test_bugs_are_not_bad_data(attempt, rng, bug):
    """An exception from parse that is no ValueError goes through: it is a bug, not a bad line."""
    lines = draw_lines(rng, 9)
    place = int(rng.integers(2, 7))

    def buggy_parse(line):
        if line == lines[place]:
            raise bug("a bug")
        return parse(line)

    outcomes = attempt.parse_lines(lines, buggy_parse)
    checks.equal(take(outcomes, place), outcomes_of(lines)[:place])
    checks.raises(bug, next, outcomes, because="parse raised it, and it should have come through.")
    delivered = []
    checks.raises(bug, attempt.run, lines, buggy_parse, delivered.append, lambda number: None, size=2)
    complete = chunks(outcomes_of(lines)[:place], 2)[: place // 2]
    checks.equal(delivered, complete, because="These are the batches that sink received before the bug.")


def test_start(attempt, rng):
    """The first `start` lines are skipped without being parsed, and the numbering goes on after them."""
    lines = draw_lines(rng, 8)
    for start in (0, 1, int(rng.integers(2, 7)), 8, 11):
        taken, parsed = [], []

        def counting_parse(line, parsed=parsed):
            parsed.append(line)
            return parse(line)

        outcomes = attempt.parse_lines(watched(lines, taken), counting_parse, start=start)
        checks.that(not taken, "A line was read before the first outcome was asked for.")
        checks.equal(list(outcomes), outcomes_of(lines, start))
        checks.equal(parsed, lines[start:], because="These are the lines that parse was called with.")


def test_batches(attempt, rng):
    """Batches keep every item, in order, and the last may be shorter but never empty."""
    size = int(rng.integers(2, 6))
    for count in (0, 1, size - 1, size, size + 1, 3 * size):
        items = rng.integers(0, 3, size=count).tolist()
        for given in (items, iter(items)):
            checks.equal(list(attempt.in_batches(given, size)), chunks(items, size))
    checks.equal(list(attempt.in_batches(tuple(items), 4)), chunks(items, 4))
    checks.equal(list(attempt.in_batches(iter("abc"), 1)), [["a"], ["b"], ["c"]])


def test_batches_can_be_kept(attempt, rng):
    """A batch that is kept stays as it is when the next ones are read: each is a list of its own."""
    size, items = int(rng.integers(2, 5)), rng.integers(0, 9, size=17).tolist()
    # Whatever crosses to the suite is a copy. Batches of batches hold the attempt's own lists.
    nested = attempt.in_batches(attempt.in_batches(items, size), 3)
    checks.equal(list(nested), chunks(chunks(items, size), 3))


def test_batches_are_read_on_demand(attempt, rng):
    """in_batches reads nothing when called, and exactly the items of the batches that were asked for."""
    size = int(rng.integers(2, 6))
    taken = []
    batches = attempt.in_batches(watched(range(60), taken), size)
    checks.that(not taken, "An item was read before the first batch was asked for.")
    for count in range(1, 5):
        checks.equal(next(batches), list(range((count - 1) * size, count * size)))
        checks.that(
            len(taken) == count * size,
            f"After {count} batches of {size}, {len(taken)} items had been read, not {count * size}.",
        )


def test_size_is_refused_at_once(attempt, rng):
    """A batch size below 1 raises ValueError in the call itself, before anything is read."""
    lines = draw_lines(rng, 4)
    for size in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.in_batches, lines, size)
        taken = []
        checks.raises(
            ValueError,
            attempt.run,
            watched(lines, taken),
            parse,
            lambda batch: None,
            lambda number: None,
            size=size,
        )
        checks.that(not taken, "run read a line although the size is invalid.")


def test_run_delivers_and_counts(attempt, rng):
    """Every outcome is delivered once and counted; an empty record counts as good, an empty reason as bad."""
    falsy = [0, 0.0, "", {}, [], None, False]

    def parse_to_anything(line):
        if line.endswith(";"):
            raise ValueError
        return falsy[len(line) * ord(line[0]) % 7]

    for count in (0, 1, int(rng.integers(4, 10))):
        lines = draw_lines(rng, count)
        size, start = int(rng.integers(1, 5)), int(rng.integers(0, 3))
        for parser in (parse, parse_to_anything):
            delivered = []
            stats = attempt.run(
                iter(lines), parser, delivered.append, lambda number: None, size=size, start=start
            )
            expected = outcomes_of(lines, start, parser)
            rejected = sum(reason is not None for _, _, reason in expected)
            checks.equal(
                delivered, chunks(expected, size), because="These are the batches that sink received."
            )
            checks.equal(
                stats, {"read": len(expected), "good": len(expected) - rejected, "rejected": rejected}
            )


def test_order_of_events(attempt, rng):
    """A batch is read, then delivered, then committed by its last line number, and then reading goes on."""
    lines = draw_lines(rng, int(rng.integers(8, 13)), bad=0.6)
    size, start, taken, events = int(rng.integers(2, 5)), int(rng.integers(1, 4)), [], []
    attempt.run(
        watched(lines, taken),
        parse,
        lambda batch: events.append(("delivered", batch[-1][0], "read", len(taken))),
        lambda number: events.append(("committed", number, "read", len(taken))),
        size=size,
        start=start,
    )
    ends = [chunk[-1][0] for chunk in chunks(outcomes_of(lines, start), size)]
    checks.equal(
        events,
        [(what, end, "read", end) for end in ends for what in ("delivered", "committed")],
        because="Each event: what happened, the last line of the batch, and how many lines had been read.",
    )


@pytest.mark.parametrize(
    "failure",
    [pytest.param(ConnectionError, id="store-is-down"), pytest.param(ValueError, id="store-refuses")],
)
def test_store_failure_ends_the_run(attempt, rng, failure):
    """An exception from the store ends the run: it goes through, and nothing more is read or committed."""
    lines = draw_lines(rng, 12)
    size, good_calls = int(rng.integers(2, 4)), int(rng.integers(1, 3))
    taken, calls, committed = [], [], []

    def sink(batch):
        calls.append(batch)
        if len(calls) > good_calls:
            raise failure("the store failed")

    checks.raises(
        failure,
        attempt.run,
        watched(lines, taken),
        parse,
        sink,
        committed.append,
        size=size,
        because="sink raised it, and it should have come through.",
    )
    checks.equal(committed, [size * (i + 1) for i in range(good_calls)])
    checks.that(len(calls) == good_calls + 1, "sink was called again after it had failed.")
    checks.that(len(taken) == size * len(calls), "Lines were read after the store had failed.")


def test_input_failure_ends_the_run(attempt, rng):
    """An exception from the input goes through, even a ValueError: no line was read that could be bad."""
    lines = draw_lines(rng, 9)
    size, place = int(rng.integers(2, 4)), int(rng.integers(4, 8))
    reason = "the file cannot be decoded"

    def broken():
        yield from lines[:place]
        raise ValueError(reason)

    outcomes = attempt.parse_lines(broken(), parse)
    checks.equal(take(outcomes, place), outcomes_of(lines)[:place])
    because = "The input raised it, and it should have come through."
    checks.raises(ValueError, next, outcomes, because=because)
    delivered = []
    checks.raises(
        ValueError,
        attempt.run,
        broken(),
        parse,
        delivered.append,
        lambda number: None,
        size=size,
        because=because,
    )
    complete = chunks(outcomes_of(lines)[:place], size)[: place // size]
    checks.equal(delivered, complete, because="These are the batches that sink received before that.")


@pytest.mark.points(2)
def test_resuming_loses_nothing(attempt, rng):
    """Runs that die and resume from the last committed line deliver every line, committed ones only once."""
    lines = draw_lines(rng, 14)
    size, committed, store = int(rng.integers(2, 5)), [0], {}
    deaths = {int(rng.integers(2, 7)), int(rng.integers(7, 15))}
    repeated = []

    def sink(batch):
        for number, record, reason in batch:
            if number in deaths:  # the store dies with half a batch written
                deaths.discard(number)
                raise ConnectionError("the store is down")
            if number <= committed[-1]:
                repeated.append(number)
            store[number] = (record, reason)

    for _ in range(3):  # two runs die, the third comes to the end
        try:
            attempt.run(iter(lines), parse, sink, committed.append, size=size, start=committed[-1])
        except ConnectionError:
            continue
    expected = {number: (record, reason) for number, record, reason in outcomes_of(lines)}
    checks.equal(store, expected, because="This is the store after all runs, by line number.")
    checks.equal(committed[-1], len(lines), because="This is the last line number that was committed.")
    checks.equal(repeated, [], because="These lines were delivered again although they had been committed.")
