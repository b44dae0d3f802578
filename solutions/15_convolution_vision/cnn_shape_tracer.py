"""Shapes, parameters, multiplications and receptive fields through a whole network.

Given the list of a network's layers, follow an image through it without computing anything: which shape
comes out of each layer, how many parameters has it, how many multiplications does it cost, and how large a
part of the image has one of its outputs seen?

Interviewers read out a network and ask for these numbers, because they show where a network spends what: in
many, most parameters sit in the first dense layer and most multiplications in the convolutions, and the field
of view grows mainly through strides.

A layer is a dict. Its "kind" is one of these; a key with a value after it may be missing and then has that
one:

- "conv": "channels" (of the output), "kernel", "stride" = 1, "pad" = 0, "dilation" = 1, "bias" = True. A
  square kernel; `pad` zeros are added on each side. With a dilation d neighbouring taps of the kernel lie d
  pixels apart.
- "pool": "kernel", "stride" = the kernel. Maximum or mean of a square window in each channel, without
  padding.
- "relu": changes values, but not the shape.
- "norm": batch normalisation, with a factor and a shift for each channel, or each entry of a vector.
- "flatten": turns (C, H, W) into a vector.
- "dense": "units", "bias" = True. Takes a vector only.

Conventions
- Shapes are (C, H, W) for images and (n,) for vectors, without the batch.
- Parameters are what is learned: running means and variances of a norm are not.
- Multiplications are those of weights with values, for one image: of the convolutions (padded zeros count
  like any value) and the dense layers. Biases, norms, pooling and activations count for nothing.
- A window that does not fit any more is left out: sizes are rounded down.
"""


def trace(layers: list[dict], shape: tuple[int, ...]) -> list[dict]:
    """Follow the shape of one image through the layers.

    Parameters
    ----------
    layers : list of dict
        The layers, as above.
    shape : tuple of int
        Shape (C, H, W) of the image.

    Returns
    -------
    list of dict
        For each layer "shape", the shape of its output as a tuple of int; "params", the number of its
        parameters; and "mults", the number of its multiplications.

    Raises
    ------
    ValueError
        If the (dilated) kernel is larger than the padded image along either axis; if "dense" gets an image,
        or "conv", "pool" or "flatten" a vector; or if a kind is none of the above.

    Examples
    --------
    >>> layers = [{"kind": "conv", "channels": 8, "kernel": 3, "stride": 2}, {"kind": "flatten"}]
    >>> first, second = trace(layers, (1, 6, 9))
    >>> first["shape"], first["params"], first["mults"]
    ((8, 2, 4), 80, 576)
    >>> second["shape"], second["params"], second["mults"]
    ((64,), 0, 0)
    """
    report = []
    for layer in layers:
        kind = layer["kind"]
        if kind not in ("conv", "pool", "relu", "norm", "flatten", "dense"):
            raise ValueError(f"There is no layer of the kind {kind!r}.")
        if kind in ("conv", "pool", "flatten", "dense") and len(shape) != (1 if kind == "dense" else 3):
            raise ValueError(f"A layer of the kind {kind!r} does not take the shape {shape}.")
        params = mults = 0
        if kind == "conv":
            # Each filter is as deep as its input, and has one bias.
            weights = shape[0] * layer["kernel"] ** 2
            shape = (layer["channels"], *_places(layer, shape))
            params = shape[0] * (weights + layer.get("bias", True))
            # The weights are shared by all places, but every place multiplies them anew.
            mults = shape[0] * weights * shape[1] * shape[2]
        elif kind == "pool":
            shape = (shape[0], *_places(layer, shape))
        elif kind == "norm":
            params = 2 * shape[0]
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif kind == "dense":
            mults = shape[0] * layer["units"]
            params = mults + layer["units"] * layer.get("bias", True)
            shape = (layer["units"],)
        report.append({"shape": shape, "params": params, "mults": mults})
    return report


def receptive_fields(layers: list[dict]) -> list[tuple[int, int]]:
    """Compute how much of the image one output of each layer has seen, away from the borders.

    Parameters
    ----------
    layers : list of dict
        Layers of the kinds "conv", "pool", "relu" and "norm".

    Returns
    -------
    list of tuple of int
        For each layer the side of the smallest square that holds all pixels on which one of its outputs
        depends, and the jump: the number of pixels by which the squares of neighbouring outputs lie apart.

    Examples
    --------
    >>> layers = [{"kind": "conv", "channels": 8, "kernel": 3}, {"kind": "pool", "kernel": 2}]
    >>> receptive_fields(layers)
    [(3, 1), (4, 2)]
    """
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            # From the first to the last value of the window it is extent - 1 steps of the layer before, each
            # of them `jump` pixels. The stride of this layer counts only for those that follow.
            field += (extent - 1) * jump
            jump *= stride
        found.append((field, jump))
    return found


def _window(layer):
    """Return stride and extent of a layer's window."""
    kernel = layer["kernel"]
    default = kernel if layer["kind"] == "pool" else 1
    return layer.get("stride", default), layer.get("dilation", 1) * (kernel - 1) + 1


def _places(layer, shape):
    """Return height and width of the output of a window that slides over an image."""
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    if extent > min(height, width):
        raise ValueError(f"A window of {extent} does not fit into {height} by {width} pixels.")
    return (height - extent) // stride + 1, (width - extent) // stride + 1
