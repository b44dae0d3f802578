"""Numbers and facts of vision networks, without a computer.

Vision interviews start like this: one number after another, each within half a minute, and a word or two on
what it means. A wrong one is seldom a slip: it shows a picture of the layer that is wrong somewhere.

Return a dict with one entry for each of the keys below. Where a word is asked for, choose one of those in the
question. Whole numbers are compared exactly, other numbers with a relative tolerance of 1e-3; you may write
them as expressions, such as 3 * 5 + 1. Convolutions have dilation 1, one group, and see all input channels,
unless the question says otherwise.

Give the number:

conv_side
    An image of 224 by 224 pixels; kernel 7 by 7, stride 2, padding 3 on each side. How many pixels has a side
    of the output?
same_padding
    Kernel 5 by 5, stride 1. How many zeros must be added on each side (left, right, top, bottom) so that the
    output is as large as the input?
zeros_added
    A feature map of 8 by 8 values gets padding 1. How many zeros are added in all?
conv_parameters
    A convolution with kernel 3 by 3 from 64 to 128 channels, with biases. How many parameters has it?
pool_parameters
    Max pooling, 2 by 2, stride 2, on 64 channels. How many parameters has it?
dense_weights
    A convolution with 3 by 3 kernels turns an image of 32 by 32 pixels and 3 channels into 16 maps of 32 by
    32, and needs 432 weights. How many weights has a dense layer with the same inputs and outputs? (No
    biases.)
separable_saving
    A 3 by 3 convolution from 256 to 256 channels is replaced by a depthwise 3 by 3 convolution (one kernel
    for each channel) and then a 1 by 1 convolution from 256 to 256, as in MobileNet. By which factor does the
    number of multiplications fall? (A number above 1.)
field
    Three 3 by 3 convolutions of stride 1 in a row. How many pixels wide is the part of the image that one
    output of the third sees?
field_pooled
    A 3 by 3 convolution of stride 1, 2 by 2 max pooling of stride 2, another 3 by 3 convolution of stride 1.
    How many pixels wide is the part of the image that one output of the last sees?
skip
    A residual block takes 64 channels of 56 by 56 to 128 channels of 28 by 28. Its skip connection becomes a
    convolution, in its usual form the smallest that makes the shapes fit. Give a tuple: the side of its
    kernel, its stride.
detector_runs
    An image with 2000 proposed regions. How often does the convolutional network that computes the features
    run over an image or a part of one: in R-CNN, in Fast R-CNN, in YOLO? A tuple of three numbers.

Give the word. A map f is equivariant to shifts if f(shifted x) is f(x) shifted by as many places, and
invariant if f(shifted x) equals f(x). Think of an image that wraps around, so that there are no borders, and
of any shift by whole pixels:

shift_conv
    "equivariant", "invariant" or "neither": a convolution of stride 1.
shift_pooled
    The same question of that convolution, followed by the mean over all places of each channel.
shift_strided
    The same question of a convolution of stride 2.
one_by_one
    What does a 1 by 1 convolution mix: the "channels" of one place, the "places" of one channel, "both", or
    "neither"?
residual
    A residual block returns x + branch(x), with nothing after the sum. All weights and biases of the branch
    are 0. What does the block compute: "zero", "identity", or "half" of its input?
anchors
    A detector predicts at each place of a grid from the same few anchors. In what do the anchors of one place
    differ from each other: "centre", "size", "class" or "score"? (Size means width and height.)
pretrained
    A network trained on 1000 classes is to be used for five others, with few images. Which part has to be
    replaced, whatever else you do: the "first" layer, the "last" layer, "all" or "none"?
deep_unit
    In the first layer one sees what a unit responds to by drawing its "weights" as a picture. What does one
    look at for a unit deep in the network: its "weights" as well, its "bias", or the "inputs" that make it
    respond most?
"""


def answers() -> dict[str, int | float | str | tuple[int, ...]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a number, a string or a tuple; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    19
    """
    return {
        # One window, and one more for every full stride behind it; the half that is left over is dropped.
        "conv_side": (224 + 2 * 3 - 7) // 2 + 1,
        # A window of 5 takes 4 places more than its first: 2 on each side.
        "same_padding": (5 - 1) // 2,
        # All around, corners too: a 10 by 10 map less the 8 by 8 in its middle.
        "zeros_added": 10**2 - 8**2,
        # A filter sees all input channels, and has one bias of its own.
        "conv_parameters": 128 * (3 * 3 * 64 + 1),
        # A maximum has nothing to learn.
        "pool_parameters": 0,
        # Every output has a weight of its own for every input: no locality, nothing shared.
        "dense_weights": (32 * 32 * 3) * (32 * 32 * 16),
        # For each place 9 * 256 * 256 products before, 9 * 256 + 256 * 256 after.
        "separable_saving": 9 * 256 * 256 / (9 * 256 + 256 * 256),
        # Each layer adds two pixels to the first one.
        "field": 1 + 3 * 2,
        # 3, then 1 more for the pooling. Behind it neighbours lie two pixels apart, so the last adds 2 * 2.
        "field_pooled": 3 + 1 + 2 * 2,
        # The shape changes in channels and in size, so nothing can be added as it is: a 1 by 1 convolution
        # makes 128 channels of 64, and its stride makes 28 places of 56.
        "skip": (1, 2),
        # Once for each region; once, with the regions read off its features; once for everything.
        "detector_runs": (2000, 1, 1),
        # The same filter everywhere: what moves in the image moves in the feature map.
        "shift_conv": "equivariant",
        # A mean forgets where its terms came from.
        "shift_pooled": "invariant",
        # Moved by one pixel, the windows meet new groups of pixels: the new output is no shift of the old.
        "shift_strided": "neither",
        # One dense layer across the channels, applied at every place.
        "one_by_one": "channels",
        # The branch returns 0 and the skip the input. So a block begins as nothing, and learns a correction.
        "residual": "identity",
        # All share the place; each has its own width and height, which the prediction then corrects.
        "anchors": "size",
        # Its outputs are the old classes. Everything before it may be kept, frozen or fine-tuned.
        "pretrained": "last",
        # Deep weights combine feature maps, not pixels, and as a picture say nothing.
        "deep_unit": "inputs",
    }
