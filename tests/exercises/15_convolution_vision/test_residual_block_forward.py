"""Hidden suite of residual_block_forward."""

from itertools import product

import numpy as np
import pytest

from grader import checks

ORDERS = ("original", "preact")


def conv_by_offsets(x, w, stride):
    """Convolve by adding, for each place of the kernel, a shifted and thinned out image times the weights."""
    n, _, height, width = x.shape
    k = w.shape[-1]
    out = np.zeros((n, len(w), -(-height // stride), -(-width // stride)))
    for (r, s), (i, j) in product(np.ndindex(*out.shape[2:]), np.ndindex(k, k)):
        row, column = r * stride + i - k // 2, s * stride + j - k // 2
        if 0 <= row < height and 0 <= column < width:
            out[:, :, r, s] += x[:, :, row, column] @ w[:, :, i, j].T
    return out


def norm_by_channel(a, params, i, training):
    out = np.empty_like(a)
    for c in range(a.shape[1]):
        values = a[:, c]
        mean, var = params[f"mean{i}"][c], params[f"var{i}"][c]
        if training:
            mean = values.sum() / values.size
            var = ((values - mean) ** 2).sum() / values.size
        out[:, c] = params[f"gamma{i}"][c] * (values - mean) / (var + 1e-5) ** 0.5 + params[f"beta{i}"][c]
    return out


def block(x, params, stride=1, order="original", training=False):
    """Follow the two formulas of the stub, layer by layer."""
    layers = {
        "original": ("conv1", "norm1", "relu", "conv2", "norm2"),
        "preact": ("norm1", "relu", "conv1", "norm2", "relu", "conv2"),
    }
    out = x
    for layer in layers[order]:
        if layer == "relu":
            out = np.where(out > 0, out, 0.0)
        elif layer.startswith("conv"):
            out = conv_by_offsets(out, params[f"w{layer[-1]}"], stride if layer == "conv1" else 1)
        else:
            out = norm_by_channel(out, params, layer[-1], training)
    out = out + (conv_by_offsets(x, params["w_skip"], stride) if "w_skip" in params else x)
    return np.where(out > 0, out, 0.0) if order == "original" else out


def draw(rng, order, c=2, f=None, projected=False):
    """Draw images and parameters; the running variances differ much, and some are about as small as eps."""
    f = c if f is None else f
    x = rng.normal(size=(3, c, *rng.permutation([4, 5]).tolist()))
    params = {"w1": rng.normal(size=(f, c, 3, 3)), "w2": rng.normal(size=(f, f, 3, 3)) / 3}
    if projected:
        params["w_skip"] = rng.normal(size=(f, c, 1, 1))
    for i, channels in ((1, c if order == "preact" else f), (2, f)):
        params[f"gamma{i}"] = rng.uniform(0.5, 1.5, channels) * rng.choice([-1.0, 1.0], channels)
        params[f"beta{i}"] = rng.normal(size=channels)
        params[f"mean{i}"] = rng.normal(size=channels)
        params[f"var{i}"] = 10.0 ** rng.permutation([-4.0, 1.0, 0.0, -2.0][:channels])
    return x, params


def test_needs_projection(attempt, rng):
    """The skip has to be a convolution where channels or size change, and nowhere else."""
    c, f = rng.choice(np.arange(3, 200), size=2, replace=False).tolist()
    asked = [(c, c, 1), (c, f, 1), (f, c, 1), (c, c, 2), (f, f, 3), (c, f, 2)]
    answers = attempt.needs_projection.map(*zip(*asked, strict=True))
    for args, answer in zip(asked, answers, strict=True):
        expected = args[0] != args[1] or args[2] > 1
        because = f"{args[0]} channels become {args[1]}, with stride {args[2]}."
        checks.equal(answer, expected, because=because)


@pytest.mark.points(2)
def test_original(attempt, rng):
    """The original block ends its branch with a norm, adds the skip, and only then applies the last ReLU."""
    x, params = draw(rng, "original")
    checks.close(attempt.residual_block(x, params), block(x, params))


def test_original_takes_away(attempt, rng):
    """The branch of the original block may be negative: then the output is below a positive input."""
    x, params = draw(rng, "original")
    x = x + 20.0
    params["gamma2"], params["beta2"] = params["gamma2"] / 4, np.array([-3.0, 3.0])
    checks.close(attempt.residual_block(x, params), block(x, params))


@pytest.mark.points(2)
def test_preact(attempt, rng):
    """The preact block normalises and activates before each convolution, and leaves the sum as it is."""
    x, params = draw(rng, "preact")
    checks.close(attempt.residual_block(x, params, order="preact"), block(x, params, order="preact"))


def test_silent_branch(attempt, rng):
    """With a branch of zeros the preact block returns x itself, and the original one relu(x)."""
    x, params = draw(rng, "original")
    params |= {"gamma2": np.zeros(2), "beta2": np.zeros(2)}
    checks.close(attempt.residual_block(x, params), np.clip(x, 0.0, None))
    x, params = draw(rng, "preact")
    params["w2"] = np.zeros((2, 2, 3, 3))
    checks.close(attempt.residual_block(x, params, order="preact"), x)


@pytest.mark.points(2)
@pytest.mark.parametrize("order", ORDERS)
def test_projection(attempt, rng, order):
    """Where the shape changes, a 1 by 1 convolution of x with the block's stride is added."""
    for c, f, stride in ((2, 3, 1), (2, 2, 2), (3, 2, 2), (2, 3, 3)):
        x, params = draw(rng, order, c, f, projected=True)
        because = f"{c} channels become {f}, with stride {stride}."
        answer = attempt.residual_block(x, params, stride=stride, order=order)
        checks.close(answer, block(x, params, stride, order), because=because)


@pytest.mark.points(2)
@pytest.mark.parametrize("order", ORDERS)
def test_training(attempt, rng, order):
    """In training the norms take mean and variance of each channel over the batch's images and places."""
    x, params = draw(rng, order, 2, 3, projected=True)
    x = x * np.array([0.01, 1.0])[:, None, None]
    answer = attempt.residual_block(x, params, order=order, training=True)
    checks.close(answer, block(x, params, order=order, training=True))


def test_refused(attempt, rng):
    """An unknown order, and a skip that cannot be added as it is, raise ValueError."""
    x, params = draw(rng, "original")
    checks.raises(ValueError, attempt.residual_block, x, params, order="bottleneck")
    because = "The skip has to be a convolution here, and there is no w_skip."
    for order in ORDERS:
        checks.raises(ValueError, attempt.residual_block, x, params, stride=2, order=order, because=because)
        x2, wider = draw(rng, order, 2, 3)
        checks.raises(ValueError, attempt.residual_block, x2, wider, order=order, because=because)
