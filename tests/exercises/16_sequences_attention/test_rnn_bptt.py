"""Hidden suite of rnn_bptt."""

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub
WEIGHTS = ("W", "U", "b", "V", "c")
NAMES = (*WEIGHTS, "h0", "xs")


def loss_of(told, ys, truncate=None):
    """Return the loss, of many copies at once if an array has an axis for them in front.

    What is imaginary in a state is dropped where a chunk begins.
    """
    h, total = told["h0"], 0.0
    for k in range(ys.shape[1]):
        if truncate is not None and k > 0 and k % truncate == 0:
            h = h.real
        h = np.tanh(told["xs"][..., k, :] @ told["W"] + h @ told["U"] + told["b"])
        error = h @ told["V"] + told["c"] - ys[:, k]
        total = total + np.sum(error**2, axis=(-2, -1))
    return total / (2 * ys.shape[0] * ys.shape[1])


def slopes(told, ys, names, truncate=None):
    """Differentiate by tiny imaginary steps: the imaginary part of the loss is the slope, without any error.

    A state that counts as a constant loses its imaginary part, and nothing else. There is a copy of the array
    for each of its entries, and in each copy another entry has moved.
    """
    found = {}
    for name in names:
        shape, size = told[name].shape, told[name].size
        moved = told[name].reshape(1, size) + 1e-30j * np.eye(size)
        copies = moved.reshape(size, *((1,) if len(shape) == 1 else ()), *shape)
        found[name] = loss_of({**told, name: copies}, ys, truncate).imag.reshape(shape) / 1e-30
    return found


def draw(rng, t, d=4):
    """Draw a problem of t steps; N, D, H and K differ."""
    n, h = rng.permutation([2, 3])
    k = 5
    told = {
        "W": rng.normal(size=(d, h)) / np.sqrt(d),
        "U": rng.normal(size=(h, h)) / np.sqrt(h),
        "b": rng.normal(size=h) / 2,
        "V": rng.normal(size=(h, k)),
        "c": rng.normal(size=k),
        "h0": rng.uniform(-0.9, 0.9, size=(n, h)),
        "xs": rng.normal(size=(n, t, d)),
    }
    return told, rng.normal(size=(n, t, k))


def asked(attempt, told, ys, *truncate):
    """Return the loss and the gradients of an attempt."""
    params = {name: told[name] for name in WEIGHTS}
    loss, grads = checks.as_list(attempt.bptt(told["xs"], ys, told["h0"], params, *truncate), 2)
    checks.that(isinstance(grads, dict), "The gradients are no dict.")
    missing = [name for name in NAMES if name not in grads]
    checks.that(not missing, f"The gradients have no key {', '.join(missing)}.")
    return loss, grads


def compare(attempt, told, ys, names, *truncate, because=""):
    _, grads = asked(attempt, told, ys, *truncate)
    expected = slopes(told, ys, names, *truncate)
    for name in names:
        checks.close(grads[name], expected[name], **CLOSE, because=f"Gradient of {name}. {because}".rstrip())


def test_loss(attempt, rng):
    """The loss is half the squared error, summed over outputs, averaged over sequences and steps."""
    told, ys = draw(rng, int(rng.integers(3, 6)))
    expected = float(loss_of(told, ys))
    checks.close(asked(attempt, told, ys)[0], expected, **CLOSE)


def test_output_weights(attempt, rng):
    """The weights of the output collect the errors of all steps."""
    told, ys = draw(rng, int(rng.integers(3, 5)))
    compare(attempt, told, ys, ("V", "c"))


@pytest.mark.points(3)
def test_recurrent_weights(attempt, rng):
    """The weights of the recurrent layer collect from all steps what reaches the loss, however late."""
    told, ys = draw(rng, int(rng.integers(3, 5)))
    compare(attempt, told, ys, ("W", "U", "b"))


def test_first_state_and_inputs(attempt, rng):
    """The first state and each input are responsible for all errors that come after."""
    told, ys = draw(rng, int(rng.integers(3, 5)))
    compare(attempt, told, ys, ("h0", "xs"))


def test_one_step(attempt, rng):
    """With one step the network is a feed-forward one, to which the first state is a second input."""
    told, ys = draw(rng, 1)
    compare(attempt, told, ys, NAMES)


def test_late_error(attempt, rng):
    """An error at the last step alone reaches back to the first one."""
    t = int(rng.integers(10, 14))
    told, _ = draw(rng, t, d=1)
    # A rotation, and small states, so that the gradient does not fade on its way.
    told["U"] = np.linalg.qr(told["U"])[0]
    told = {**told, "xs": 0.1 * told["xs"], "h0": 0.1 * told["h0"], "b": 0.1 * told["b"]}
    h, outputs = told["h0"], []
    for k in range(t):
        h = np.tanh(told["xs"][:, k] @ told["W"] + h @ told["U"] + told["b"])
        outputs.append(h @ told["V"] + told["c"])
    ys = np.stack(outputs, axis=1)
    ys[:, -1] += 100 * rng.choice([-1.0, 1.0], size=ys[:, -1].shape)
    compare(attempt, told, ys, ("h0", "U"), because="All outputs but the last hit their target.")


@pytest.mark.points(3)
def test_truncated(attempt, rng):
    """No gradient goes from a chunk to the one before; within a chunk all is as ever."""
    for t, chunk in ((4, 1), (6, 3), (5, 2), (5, 3)):
        told, ys = draw(rng, t, d=1)
        because = f"There are {t} steps, in chunks of {chunk}."
        compare(attempt, told, ys, ("W", "U", "b", "h0", "xs"), chunk, because=because)


def test_truncated_loss(attempt, rng):
    """Truncation concerns the backward pass alone: the loss and the output's weights do not notice it."""
    told, ys = draw(rng, 5)
    chunk = int(rng.integers(1, 4))
    loss, grads = asked(attempt, told, ys, chunk)
    checks.close(loss, float(loss_of(told, ys)), **CLOSE)
    expected = slopes(told, ys, ("V", "c"))
    checks.close({name: grads[name] for name in ("V", "c")}, expected, **CLOSE)


def test_chunk_of_everything(attempt, rng):
    """A chunk of as many steps as there are, or of more, truncates nothing."""
    t = int(rng.integers(3, 5))
    told, ys = draw(rng, t)
    compare(attempt, told, ys, ("U", "h0"), t, because=f"All {t} steps are one chunk.")
    compare(attempt, told, ys, ("U", "h0"), t + 2, because=f"There are only {t} steps.")


def test_chunk_of_nothing(attempt, rng):
    """A chunk of less than one step raises ValueError."""
    told, ys = draw(rng, 3)
    params = {name: told[name] for name in WEIGHTS}
    for wrong in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.bptt, told["xs"], ys, told["h0"], params, wrong)
