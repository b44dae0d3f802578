"""Hidden suite of cnn_shape_tracer."""

import pytest

from grader import checks


def conv(channels, kernel, **others):
    return {"kind": "conv", "channels": channels, "kernel": kernel, **others}


def dense(units, **others):
    return {"kind": "dense", "units": units, **others}


def pool(kernel, **others):
    return {"kind": "pool", "kernel": kernel, **others}


RELU, NORM, FLATTEN = {"kind": "relu"}, {"kind": "norm"}, {"kind": "flatten"}


def starts(layer, side):
    """List where the windows of a layer begin along one axis, in the padded image."""
    taps = [layer.get("dilation", 1) * i for i in range(layer["kernel"])]
    stride = layer.get("stride", layer["kernel"] if layer["kind"] == "pool" else 1)
    padded = side + 2 * layer.get("pad", 0)
    return [at for at in range(0, padded, stride) if at + taps[-1] < padded]


def line(layer, shape):
    """Count for one layer, by listing windows and weights."""
    kind, params, mults = layer["kind"], 0, 0
    if kind in ("conv", "pool"):
        places = [len(starts(layer, side)) for side in shape[1:]]
        if kind == "conv":
            taps = [
                (c, i, j)
                for c in range(shape[0])
                for i in range(layer["kernel"])
                for j in range(layer["kernel"])
            ]
            params = layer["channels"] * len(taps) + (layer["channels"] if layer.get("bias", True) else 0)
            mults = places[0] * places[1] * layer["channels"] * len(taps)
        shape = (layer.get("channels", shape[0]), *places)
    elif kind == "norm":
        params = len(("gamma", "beta")) * shape[0]
    elif kind == "flatten":
        shape = (sum(shape[1] * shape[2] for _ in range(shape[0])),)
    elif kind == "dense":
        mults = sum(layer["units"] for _ in range(shape[0]))
        params = mults + (layer["units"] if layer.get("bias", True) else 0)
        shape = (layer["units"],)
    return {"shape": shape, "params": params, "mults": mults}


def follow(layers, shape):
    report = []
    for layer in layers:
        report.append(line(layer, shape))
        shape = report[-1]["shape"]
    return report


def some(rng, low, high, n):
    """Draw numbers that differ from each other."""
    return rng.choice(range(low, high), size=n, replace=False).tolist()


def one_by_one(attempt, cases):
    """Trace networks of a single layer each."""
    answers = attempt.trace.map([[layer] for layer, _ in cases], [shape for _, shape in cases])
    for (layer, shape), answer in zip(cases, answers, strict=True):
        because = f"The layer is {layer}, the image has the shape {shape}."
        checks.equal(answer, follow([layer], shape), because=because)


@pytest.mark.points(2)
def test_convolution(attempt, rng):
    """A convolution has the shape, the parameters and the multiplications of its filters and windows."""
    cases = []
    for others in ({}, {"stride": 2}, {"pad": 2}, {"stride": 3, "pad": 1}, {"bias": False}):
        c, f, height, width = some(rng, 9, 24, 4)
        cases.append((conv(f, int(rng.choice([3, 5])), **others), (c, height, width)))
    # A kernel as large as the image fits once along that axis.
    cases += [(conv(f, height), (c, height, height + 2)), (conv(f, height), (c, height + 2, height))]
    one_by_one(attempt, cases)


def test_dilation(attempt, rng):
    """A dilated kernel reaches over more pixels, with as many weights."""
    cases = []
    for others in ({"dilation": 3}, {"dilation": 2, "stride": 2, "pad": 1}):
        c, f, height, width = some(rng, 9, 24, 4)
        cases.append((conv(f, 3, **others), (c, height, width)))
    one_by_one(attempt, cases)


def test_layers_without_weights(attempt, rng):
    """Pooling and activation learn nothing, a norm two numbers for each channel."""
    layers = (pool(2), pool(3), pool(3, stride=2), pool(2, stride=3), RELU, NORM)
    one_by_one(attempt, [(layer, tuple(some(rng, 7, 24, 3))) for layer in layers])


def test_dense(attempt, rng):
    """A dense layer has a weight for each pair of an input and an output, and a bias for each output."""
    shape = tuple(some(rng, 2, 9, 3))
    hidden, last = some(rng, 5, 40, 2)
    layers = [FLATTEN, dense(hidden), NORM, RELU, dense(last, bias=False)]
    checks.equal(attempt.trace(layers, shape), follow(layers, shape))


@pytest.mark.points(2)
def test_networks(attempt, rng):
    """Whole networks come out right, line by line and in all."""
    lenet = [conv(6, 5), RELU, pool(2), conv(16, 5), RELU, pool(2)]
    lenet += [FLATTEN, dense(120), RELU, dense(84), RELU, dense(10)]
    report = attempt.trace(lenet, (1, 32, 32))
    checks.equal(report, follow(lenet, (1, 32, 32)))
    checks.equal(sum(entry["params"] for entry in report), 61706, because="All parameters of LeNet.")
    size, channels = int(rng.integers(30, 50)), int(rng.integers(4, 12))
    block = [conv(channels, 3, pad=1, bias=False), NORM, RELU]
    layers = [conv(channels, 7, stride=2, pad=3), NORM, RELU, pool(3, stride=2), *block, *block]
    layers += [conv(2 * channels, 1, stride=2), FLATTEN, dense(5)]
    checks.equal(attempt.trace(layers, (3, size, size + 7)), follow(layers, (3, size, size + 7)))


def pixels(layers):
    """List the pixels, along one axis, on which the outputs 0 and 1 of the last layer depend."""
    seen = ({0}, {1})
    for layer in reversed(layers):
        if layer["kind"] in ("conv", "pool"):
            taps = [layer.get("dilation", 1) * i for i in range(layer["kernel"])]
            stride = layer.get("stride", layer["kernel"] if layer["kind"] == "pool" else 1)
            seen = tuple({at * stride + tap for at in places for tap in taps} for places in seen)
    return seen


def fields(layers):
    found = []
    for n in range(1, len(layers) + 1):
        here, there = pixels(layers[:n])
        found.append((max(here) - min(here) + 1, min(there) - min(here)))
    return found


def test_fields_of_small_kernels(attempt, rng):
    """Three 3 by 3 convolutions see as much as one of 7 by 7; relu, norm and padding change nothing."""
    pad = int(rng.integers(1, 3))
    layers = [conv(4, 3), RELU, conv(4, 3, pad=pad), NORM, conv(4, 3, pad=1)]
    checks.equal(attempt.receptive_fields(layers), fields(layers))
    checks.equal(attempt.receptive_fields([conv(4, 7)]), [(7, 1)])


@pytest.mark.points(2)
def test_fields_with_strides(attempt, rng):
    """Behind a stride each step is as many pixels as all strides before it multiplied."""
    layers = [conv(8, 7, stride=2), RELU, pool(3, stride=2), conv(8, 3), conv(8, 3, stride=2), conv(8, 3)]
    checks.equal(attempt.receptive_fields(layers), fields(layers))
    for _ in range(3):
        layers = []
        for _ in range(4):
            kernel, stride = int(rng.integers(2, 6)), int(rng.integers(1, 4))
            layers.append(conv(4, kernel, stride=stride) if rng.random() < 0.6 else pool(kernel))
        checks.equal(attempt.receptive_fields(layers), fields(layers), because=f"The layers are {layers}.")


def test_fields_with_dilation(attempt, rng):
    """Dilated kernels widen the field without a stride."""
    layers = [conv(4, 3, dilation=d) for d in rng.permutation([1, 2, 4]).tolist()]
    layers.append(conv(4, 2, stride=2, dilation=3))
    layers.append(conv(4, 3, dilation=2))
    checks.equal(attempt.receptive_fields(layers), fields(layers))


def test_refused(attempt, rng):
    """Layers that cannot take what they get raise ValueError."""
    c, *sides = some(rng, 6, 12, 3)
    height, width = sorted(sides)
    low = height
    cases = {
        "The kernel is larger than the image.": [conv(4, low + 1)],
        "The window is larger than the image.": [pool(low + 1)],
        "The dilated kernel is larger than the padded image.": [conv(4, 3, dilation=low, pad=1)],
        "The image has shrunk too far.": [pool(low), conv(4, 3), RELU],
        "A dense layer gets an image.": [conv(4, 3), dense(10)],
        "A convolution gets a vector.": [FLATTEN, conv(4, 1)],
        "Pooling gets a vector.": [FLATTEN, RELU, pool(1)],
        "A vector is flattened.": [FLATTEN, FLATTEN],
        "There is no such kind.": [conv(4, 3), {"kind": "dropconnect"}],
    }
    for because, layers in cases.items():
        checks.raises(ValueError, attempt.trace, layers, (c, height, width), because=because)
    for shape in ((c, low, low + 1), (c, low + 1, low)):
        because = f"The kernel has a side of {low + 1}, the image the shape {shape}."
        checks.raises(ValueError, attempt.trace, [conv(4, low + 1)], shape, because=because)
