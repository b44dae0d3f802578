"""Hidden suite of mlp_backprop."""

from itertools import pairwise

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-9}
STEP = 1e-30  # along the imaginary axis, where no difference loses digits
ACTIVATIONS = {
    "relu": lambda z: np.where(z.real > 0, z, 0.0),
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
}


def expected_loss(params, X, Y, act):
    """Run forward, in complex numbers where a parameter is complex."""
    a = X
    for layer, (W, b) in enumerate(params):
        z = np.einsum("ij,jk->ik", a, W) + b
        a = ACTIVATIONS[act](z) if layer < len(params) - 1 else z
    top = a.real.max(axis=1)[:, None]
    lse = top[:, 0] + np.log(np.exp(a - top).sum(axis=1))
    return sum(lse[i] - (Y[i] * a[i]).sum() for i in range(len(X))) / len(X)


def moved(array, i):
    z = array.astype(complex)
    z[i] += complex(0.0, STEP)
    return z


def slopes(array, loss_of):
    """Differentiate by every entry of an array in turn."""
    out = np.zeros(array.shape)
    for i in np.ndindex(array.shape):
        out[i] = loss_of(moved(array, i)).imag / STEP
    return out


def expected_grads(params, X, Y, act):
    grads = []
    for layer, (W, b) in enumerate(params):

        def loss_with(W, b, layer=layer):
            return expected_loss([*params[:layer], (W, b), *params[layer + 1 :]], X, Y, act)

        grads.append((slopes(W, lambda w, b=b: loss_with(w, b)), slopes(b, lambda v, W=W: loss_with(W, v))))
    return grads


def expected_input_gradient(params, X, Y, act):
    return slopes(X, lambda x: expected_loss(params, x, Y, act))


def network(rng, *sizes):
    """Draw layers with weights and biases large enough for the activations to bend."""
    return [(rng.normal(size=(i, o)), rng.normal(scale=0.5, size=o)) for i, o in pairwise(sizes)]


def data(rng, n, d, classes):
    return rng.normal(size=(n, d)), np.eye(classes)[rng.integers(classes, size=n)]


def answer(attempt, params, X, Y, *act):
    return checks.as_list(attempt.forward_backward(params, X, Y, *act), 3)


def test_loss(attempt, rng):
    """The loss is the mean cross-entropy of the logits, to which no activation is applied."""
    for act in ACTIVATIONS:
        n, d, hidden, classes = rng.permutation([2, 3, 4, 5]).tolist()
        params, (X, Y) = network(rng, d, hidden, classes), data(rng, n, d, classes)
        loss, _, _ = answer(attempt, params, X, Y, act)
        checks.close(loss, float(expected_loss(params, X, Y, act)), **PROMISED)


@pytest.mark.points(2)
def test_one_layer(attempt, rng):
    """A single layer is softmax regression: its gradient is that of the linear model."""
    n, d, classes = rng.permutation([3, 4, 5]).tolist()
    params, (X, Y) = network(rng, d, classes), data(rng, n, d, classes)
    _, grads, _ = answer(attempt, params, X, Y)
    checks.close(grads, expected_grads(params, X, Y, "relu"), **PROMISED)


@pytest.mark.points(2)
@pytest.mark.parametrize("act", ["relu", "tanh", "sigmoid"])
def test_hidden_layer(attempt, rng, act):
    """Every parameter of a network with a hidden layer gets its gradient, with each activation."""
    told = () if act == "relu" else (act,)  # which is the default
    n, d, hidden, classes = rng.permutation([3, 4, 5, 6]).tolist()
    params, (X, Y) = network(rng, d, hidden, classes), data(rng, n, d, classes)
    _, grads, _ = answer(attempt, params, X, Y, *told)
    checks.close(grads, expected_grads(params, X, Y, act), **PROMISED)


@pytest.mark.points(2)
def test_deep(attempt, rng):
    """The sweep goes on through any number of layers, also where all have the same width."""
    for layers in (3, 4):
        params, (X, Y) = network(rng, *[3] * (layers + 1)), data(rng, 3, 3, 3)
        _, grads, _ = answer(attempt, params, X, Y, "tanh")
        checks.close(grads, expected_grads(params, X, Y, "tanh"), **PROMISED)


@pytest.mark.points(2)
def test_input_gradient(attempt, rng):
    """The sweep ends at the input, through the first layer's weights and no further activation."""
    for sizes in ((3, 4), (3, 4, 2), (2, 4, 4, 3)):
        params, (X, Y) = network(rng, *sizes), data(rng, 5, sizes[0], sizes[-1])
        _, _, dX = answer(attempt, params, X, Y, "sigmoid")
        checks.close(dX, expected_input_gradient(params, X, Y, "sigmoid"), **PROMISED)


def test_repeated_batch(attempt, rng):
    """The loss is a mean: a batch that holds every example twice has the same gradients."""
    params, (X, Y) = network(rng, 3, 4, 2), data(rng, 3, 3, 2)
    expected = expected_grads(params, X, Y, "tanh")
    for times in (2, 3):
        _, grads, _ = answer(attempt, params, np.tile(X, (times, 1)), np.tile(Y, (times, 1)), "tanh")
        checks.close(grads, expected, **PROMISED, because=f"Every example occurs {times} times.")


def test_confident_mistakes(attempt, rng):
    """Logits of any size give a finite loss and finite gradients."""
    params, (X, _) = network(rng, 3, 4, 3), data(rng, 4, 3, 3)
    params[-1] = (params[-1][0], rng.permutation([0.0, 3000.0, 9000.0]))
    Y = np.eye(3)[[0, 1, 2, 0]]
    loss, grads, _ = answer(attempt, params, X, Y, "sigmoid")
    checks.close(loss, float(expected_loss(params, X, Y, "sigmoid")), **PROMISED)
    checks.close(grads, expected_grads(params, X, Y, "sigmoid"), **PROMISED)
    # A feature that all logits of a row get alike, and that is large in some rows only.
    (W, b), X = network(rng, 3, 3)[0], rng.normal(size=(4, 3))
    W[0], X[:, 0] = 1.0, rng.permutation([-4000.0, 0.0, 3000.0, 9000.0])
    loss, _, dX = answer(attempt, [(W, b)], X, Y)
    because = "The logits of one row are thousands above those of another."
    checks.close(loss, float(expected_loss([(W, b)], X, Y, "relu")), **PROMISED, because=because)
    checks.close(dX, expected_input_gradient([(W, b)], X, Y, "relu"), **PROMISED, because=because)


def test_inputs_of_zero(attempt, rng):
    """A unit whose z is exactly 0 is at the steepest point of tanh; with ReLU it passes no gradient."""
    n, d, hidden, classes = rng.permutation([3, 4, 5, 6]).tolist()
    params, (X, Y) = network(rng, d, hidden, classes), data(rng, n, d, classes)
    params[0] = (params[0][0], np.zeros(hidden))
    X[rng.integers(n)] = 0.0
    for act in ("tanh", "relu"):
        _, grads, dX = answer(attempt, params, X, Y, act)
        checks.close(grads, expected_grads(params, X, Y, act), **PROMISED)
        checks.close(dX, expected_input_gradient(params, X, Y, act), **PROMISED)


def test_soft_targets(attempt, rng):
    """Targets may be any probabilities."""
    params, (X, _) = network(rng, 3, 4, 3), data(rng, 4, 3, 3)
    Y = rng.dirichlet(np.ones(3), size=4)
    loss, grads, _ = answer(attempt, params, X, Y, "tanh")
    checks.close(loss, float(expected_loss(params, X, Y, "tanh")), **PROMISED)
    checks.close(grads, expected_grads(params, X, Y, "tanh"), **PROMISED)


def test_unknown_activation(attempt, rng):
    """An activation that is not one of the three is refused."""
    params, (X, Y) = network(rng, 3, 4, 2), data(rng, 3, 3, 2)
    for name in ("gelu", "", "ReLU"):
        checks.raises(ValueError, attempt.forward_backward, params, X, Y, name)
