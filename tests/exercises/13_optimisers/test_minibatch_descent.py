"""Hidden suite of minibatch_descent."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def a_generator(rng):
    return np.random.default_rng(int(rng.integers(2**32)))


def regression(rng, n, d=2):
    """Draw rows that can be told apart by their first entry, targets and weights."""
    X = rng.normal(size=(n, d))
    return X, X @ rng.normal(size=d) + rng.normal(size=n), rng.normal(size=d)


def of_one(w, row, target):
    """Return loss and gradient of one example, by plain loops."""
    residual = math.fsum(a * b for a, b in zip(w, row, strict=True)) - target
    return residual * residual / 2, [residual * a for a in row]


class Spy:
    """A least squares loss that remembers the rows it was asked about, and by which weights."""

    def __init__(self, X, y):
        self.X, self.y, self.calls = X, y, []
        self.row_of = {float(row[0]): i for i, row in enumerate(X)}
        self.fault = ""

    def loss_grad(self):
        def loss_grad(w, X, y):
            arrays = all(isinstance(a, np.ndarray) for a in (w, X, y))
            d = self.X.shape[1]
            if not arrays or w.shape != (d,) or X.ndim != 2 or X.shape[1] != d or y.shape != (len(X),):
                self.fault = "loss_grad takes the weights, rows of X as a matrix, and as many targets."
                return 0.0, np.zeros(d)
            self.calls.append((w, [self.row_of.get(float(x)) for x in X[:, 0]], y))
            residual = X @ w - y
            return float(residual @ residual) / 2, X.T @ residual

        return loss_grad

    def rows(self):
        """Return the rows of each call; a row that is none of X, or has another's target, is a fault."""
        checks.that(not self.fault, self.fault)
        rows = [rows for _, rows, _ in self.calls]
        checks.that(all(None not in r for r in rows), "loss_grad was given rows that do not occur in X.")
        right = all(np.array_equal(self.y[r], y) for _, r, y in self.calls)
        checks.that(right, "loss_grad was given rows together with the targets of other rows.")
        return rows


def trained(attempt, rng, spy, w0, batch_size, epochs, lr=0.1):
    return checks.as_list(
        attempt.train(spy.loss_grad(), w0, spy.X, spy.y, lr, batch_size, epochs, a_generator(rng)), 3
    )


def epochs_of(rows, per_epoch):
    return [rows[i : i + per_epoch] for i in range(0, len(rows), per_epoch)]


def flat(batches):
    return [i for batch in batches for i in batch]


def cut(attempt, rng, cases, **more):
    """Return the batches of many calls, as lists of indices."""
    args = [[n for n, _ in cases], [b for _, b in cases], [a_generator(rng) for _ in cases]]
    if more:
        args.append([more["drop_last"]] * len(cases))
    found = []
    for answer in attempt.minibatch_indices.map(*args):
        batches = [checks.as_array(batch, (None,), dtype=np.int64) for batch in checks.as_list(answer)]
        found.append([batch.tolist() for batch in batches])
    return found


@pytest.mark.points(2)
def test_every_row_once(attempt, rng):
    """The batches of an epoch hold every row once, and all but the last have the full size."""
    size = int(rng.integers(3, 6))
    for n, batches in zip(
        (sizes := (4 * size + 2, 4 * size, size, size - 1)),
        cut(attempt, rng, [(n, size) for n in sizes]),
        strict=True,
    ):
        lengths = [size] * (n // size) + [n % size] * (n % size > 0)
        because = f"These are the sizes of the batches for n = {n} and batch_size = {size}."
        checks.equal([len(batch) for batch in batches], lengths, because=because)
        checks.equal(sorted(flat(batches)), list(range(n)), because="These are all indices, sorted.")
    (single,) = cut(attempt, rng, [(5, 1)])
    checks.equal(sorted(single), [[i] for i in range(5)], because="These are batches of one row, sorted.")


def test_drop_last(attempt, rng):
    """With drop_last a short batch is left out, a full one is kept, and chance decides who is left out."""
    size = int(rng.integers(3, 6))
    sizes = [2 * size, 3 * size + 1, size - 1, size]
    for n, batches in zip(sizes, cut(attempt, rng, [(n, size) for n in sizes], drop_last=True), strict=True):
        because = f"These are the sizes of the batches for n = {n} and batch_size = {size}."
        checks.equal([len(batch) for batch in batches], [size] * (n // size), because=because)
        kept = flat(batches)
        right = len(set(kept)) == len(kept) and set(kept) <= set(range(n))
        checks.that(right, "Some row occurs twice, or does not exist.")
    left = [set(range(5)) - set(flat(b)) for b in cut(attempt, rng, [(5, 2)] * 100, drop_last=True)]
    checks.that(len(set(map(tuple, left))) == 5, "In 100 epochs of 5 rows some row was never left out.")


def test_any_order(attempt, rng):
    """Every row is equally often at every place, every order occurs, and the generator alone decides."""
    n, times = 5, 120
    counts = np.zeros((n, n))
    for batches in cut(attempt, rng, [(n, 2)] * times):
        order = flat(batches)
        checks.equal(sorted(order), list(range(n)))
        counts[order, range(n)] += 1
    error = math.sqrt(times * (1 / n) * (1 - 1 / n))
    worst = float(np.abs(counts - times / n).max()) / error
    because = "In standard errors: how far the count of a row at a place is from equal shares, at most."
    checks.between(worst, 0.0, 7.5, because=because)
    orders = {tuple(flat(batches)) for batches in cut(attempt, rng, [(3, 3)] * times)}
    checks.equal(len(orders), 6, because=f"So many different orders of 3 rows came up in {times} calls.")
    seed = int(rng.integers(2**32))
    first, second = (
        attempt.minibatch_indices(20, 6, np.random.default_rng(seed), drop_last=False) for _ in range(2)
    )
    checks.close(first, second, because="The generator began in the same state.")


@pytest.mark.points(2)
def test_number_of_updates(attempt, rng):
    """An epoch has as many updates as batches: one of all rows, or one for every single row."""
    n = 12
    X, y, w0 = regression(rng, n)
    for batch_size, per_epoch in ((n, 1), (5, 3), (4, 3), (1, n), (2 * n, 1)):
        spy = Spy(X, y)
        _, _, updates = trained(attempt, rng, spy, w0, batch_size, 2)
        because = f"For {n} rows, batch_size = {batch_size} and 2 epochs."
        checks.equal(updates, 2 * per_epoch, because=because)
        checks.equal(len(spy.rows()), 2 * per_epoch, because=f"So often loss_grad was called. {because}")


@pytest.mark.points(2)
def test_rows_of_an_epoch(attempt, rng):
    """Each epoch uses every row once, with its own target, in an order of its own."""
    n = int(rng.integers(13, 16))
    X, y, w0 = regression(rng, n)
    spy = Spy(X, y)
    trained(attempt, rng, spy, w0, 4, 3)
    rows = spy.rows()
    sizes = [4] * (n // 4) + [n % 4] * (n % 4 > 0)
    because = f"These are the sizes of the batches in 3 epochs of {n} rows, with batch_size = 4."
    checks.equal([len(r) for r in rows], 3 * sizes, because=because)
    orders = [flat(epoch) for epoch in epochs_of(rows, len(sizes))]
    for order in orders:
        checks.equal(sorted(order), list(range(n)), because="These are the rows of one epoch, sorted.")
    checks.that(list(range(n)) not in orders, "In some epoch the rows come in the order they have in X.")
    checks.that(len(set(map(tuple, orders))) == 3, "Two epochs use the rows in the same order.")


@pytest.mark.points(3)
def test_steps(attempt, rng):
    """Each update follows the mean gradient of its own batch, taken at the newest weights."""
    for batch_size in (1, 3):
        X, y, w0 = regression(rng, 7)
        spy, lr = Spy(X, y), float(rng.uniform(0.05, 0.2))
        w, _, _ = trained(attempt, rng, spy, w0, batch_size, 2, lr)
        at, path = w0.tolist(), []
        for rows in spy.rows():
            path.append(np.array(at))
            slopes = [of_one(at, X[i].tolist(), float(y[i]))[1] for i in rows]
            at = [
                a - lr * math.fsum(s) / len(rows) for a, s in zip(at, zip(*slopes, strict=True), strict=True)
            ]
        because = f"With batch_size = {batch_size}, 7 rows, 2 epochs."
        checks.close(w, np.array(at), **PROMISED, because=because)
        asked = [at for at, _, _ in spy.calls]
        checks.close(asked, path, **PROMISED, because="These are the weights that loss_grad was asked about.")


def test_batch_descent(attempt, rng):
    """With all rows in a batch it is plain gradient descent on the mean loss, chance or not."""
    n, lr = int(rng.integers(5, 9)), float(rng.uniform(0.05, 0.2))
    X, y, w0 = regression(rng, n)
    w, history = w0, []
    for _ in range(3):
        losses, slopes = zip(*(of_one(w.tolist(), X[i].tolist(), float(y[i])) for i in range(n)), strict=True)
        history.append(math.fsum(losses) / n)
        w = w - lr * np.mean(slopes, axis=0)
    for batch_size in (n, n + 3):
        answer = trained(attempt, rng, Spy(X, y), w0, batch_size, 3, lr)
        checks.close(answer, (w, history, 3), **PROMISED)


def test_history(attempt, rng):
    """The history has for each epoch the mean loss of the examples, as they were met."""
    for n, batch_size in ((7, 3), (5, 4)):
        X, y, w0 = regression(rng, n)
        spy = Spy(X, y)
        _, history, _ = trained(attempt, rng, spy, w0, batch_size, 2)
        rows = spy.rows()
        checks.equal(sorted(flat(rows)), sorted(2 * list(range(n))), because="These are all rows used.")
        losses = [sum(of_one(w.tolist(), X[i].tolist(), float(y[i]))[0] for i in r) for w, r, _ in spy.calls]
        expected = [math.fsum(epoch) / n for epoch in epochs_of(losses, len(losses) // 2)]
        checks.close(history, expected, **PROMISED, because=f"With batches of {batch_size} of {n} rows.")


@pytest.mark.points(2)
def test_full_gradient(attempt, rng):
    """Chunk by chunk, the gradient of the mean over all rows comes out, whatever the size of the chunks."""
    n = 7
    X, y, w = regression(rng, n, 3)
    slopes = [of_one(w.tolist(), X[i].tolist(), float(y[i]))[1] for i in range(n)]
    expected = np.array([math.fsum(s) / n for s in zip(*slopes, strict=True)])
    for chunk in (3, 1, n, n + 2):
        spy = Spy(X, y)
        answer = attempt.full_gradient(spy.loss_grad(), w, X, y, chunk)
        checks.close(answer, expected, **PROMISED, because=f"With chunk = {chunk} and {n} rows.")
        most = max(map(len, spy.rows()), default=0)
        checks.that(most <= chunk, f"loss_grad was given {most} rows at once; chunk is {chunk}.")


def test_refused(attempt, rng):
    """Batches and chunks of less than one row are refused with a ValueError."""
    X, y, w = regression(rng, 4)
    for bad in (0, -int(rng.integers(1, 4))):
        checks.raises(ValueError, attempt.minibatch_indices, 4, bad, a_generator(rng))
        checks.raises(
            ValueError, attempt.train, Spy(X, y).loss_grad(), w, X, y, 0.1, bad, 1, a_generator(rng)
        )
        checks.raises(ValueError, attempt.full_gradient, Spy(X, y).loss_grad(), w, X, y, bad)
