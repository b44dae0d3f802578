"""Hidden suite of vision_quiz."""

from grader import checks

SHIFTS = ("equivariant", "invariant", "neither")


def test_conv_side(attempt):
    """The output has one value for each place where a window of the padded image can start."""
    checks.quiz(
        attempt.answers(),
        "conv_side",
        len(range(0, 224 + 2 * 3 - 7 + 1, 2)),
        explanations={
            111: "The first window counts too: there is one, and one more for every full stride that fits "
            "behind it. Padding is on both sides.",
            113: "The division rounds down: a stride that does not fit is not taken.",
            112.5: "A number of windows is whole: the half stride at the end is dropped.",
            109: "That is without the padding.",
            224: "That would be stride 1.",
        },
        otherwise="Pad first. How many windows of 7 start in the padded row, if every second start is taken?",
    )


def test_same_padding(attempt):
    """At stride 1 a window loses its length less one, half of it on each side."""
    checks.quiz(
        attempt.answers(),
        "same_padding",
        2,
        explanations={
            4: "That is the number for both sides together.",
            1: "That is right for a kernel of 3 by 3.",
            5: "Count how many starts a window of 5 has in a row of n: only 4 are missing.",
            2.5: "Count how many starts a window of 5 has in a row of n: only 4 are missing, not 5.",
            0: "Without padding the output is smaller than the input.",
        },
        otherwise="Where does the window stand for the first output, if it is centred on the first pixel?",
    )


def test_zeros_added(attempt):
    """Padding goes all the way around the map."""
    checks.quiz(
        attempt.answers(),
        "zeros_added",
        sum(not (0 <= r < 8 and 0 <= c < 8) for r in range(-1, 9) for c in range(-1, 9)),
        explanations={
            4: "Those are the corners alone. Padding is a frame around the whole map.",
            32: "The four corners belong to the frame too.",
            16: "Both axes are padded, each at both ends.",
            17: "Padding is at both ends of each axis: the map grows to 10 by 10.",
            28: "The frame lies around the map, it does not replace its outermost values.",
            100: "That is the size of the padded map, the 64 values in the middle included.",
        },
        otherwise="How large is the padded map, and how many of its values were there before?",
    )


def test_conv_parameters(attempt):
    """Each filter has a weight for each place of its kernel and each input channel, and a bias."""
    checks.quiz(
        attempt.answers(),
        "conv_parameters",
        sum(1 + 64 * 9 for _ in range(128)),
        explanations={
            73728: "The biases are missing: one for each of the 128 filters.",
            73792: "There is one bias for each output channel, not for each input channel.",
            1280: "A filter is as deep as its input: it has 3 by 3 weights for each of the 64 channels.",
            1152: "A filter is as deep as its input, and each has a bias.",
            81920: "A filter has one bias in all, not one for each input channel.",
            704: "There are 128 filters, each with weights of its own.",
        },
        otherwise="How many weights has one filter, how many biases, and how many filters are there?",
    )


def test_pool_parameters(attempt):
    """What is not learned is no parameter."""
    checks.quiz(
        attempt.answers(),
        "pool_parameters",
        0,
        explanations={
            4: "The four places of the window have no weights: the largest value is taken.",
            256: "No place of a window has a weight, in any channel: the largest value is taken.",
            64: "There is no bias either.",
            2: "Window and stride are settings, not parameters: nothing learns them.",
        },
        otherwise="What in a maximum could be learned?",
    )


def test_dense_weights(attempt):
    """A dense layer has a weight for every pair of an input and an output."""
    checks.quiz(
        attempt.answers(),
        "dense_weights",
        (32 * 32 * 3) * (32 * 32 * 16),
        explanations={
            49152: "That is the number of inputs times the number of maps. The outputs are 16 maps of 32 by "
            "32 values.",
            48: "That is a 1 by 1 convolution: still the same weights at all places.",
            432: "That is the convolution. A dense layer shares nothing.",
            442368: "Each of the outputs sees all of the image, not a window of it.",
            3072 * 16384 + 16384: "The question leaves the biases out.",
        },
        otherwise="How many numbers go in, and how many come out?",
    )


def test_separable_saving(attempt):
    """Splitting a convolution into places and channels turns a product of sizes into a sum."""
    before = sum(1 for _ in range(9)) * 256 * 256
    after = 9 * 256 + 256 * 256
    checks.quiz(
        attempt.answers(),
        "separable_saving",
        before / after,
        explanations={
            9.0: "That is the limit for many output channels: it leaves the depthwise part out, here one "
            "part in thirty.",
            256.0: "That counts the depthwise part alone. The 1 by 1 convolution costs far more.",
            after / before: "That is the share that is left. The factor is its inverse.",
            2304.0: "Products of sizes become a sum: add the costs of the two layers.",
        },
        otherwise="Count the products for one place: of the full layer, of the depthwise one, of the 1 by 1.",
    )


def test_field(attempt):
    """In a stack of layers of stride 1 each adds its kernel's size less one to the receptive field."""
    checks.quiz(
        attempt.answers(),
        "field",
        7,
        explanations={
            9: "Neighbouring windows overlap: a layer adds 2 pixels to the field, not 3.",
            27: "Fields add up, they do not multiply; and at stride 1 windows overlap.",
            3: "That is what the third layer sees of the second. Each value there sees 3 of the first.",
            5: "That is the field of two such layers.",
            8: "Begin with the one output itself and add 2 for each layer.",
        },
        otherwise="Go back layer by layer: which values of the layer before does a row of k values need?",
    )


def test_field_pooled(attempt):
    """Behind a stride, one step in a layer is several pixels in the image."""
    checks.quiz(
        attempt.answers(),
        "field_pooled",
        8,
        explanations={
            6: "Behind the pooling neighbouring values lie two pixels apart, so the last convolution adds 4 "
            "pixels, not 2.",
            7: "The pooling widens the field as well: its window has two places.",
            5: "The pooling widens the field as well, and behind it values lie two pixels apart.",
            10: "The last convolution adds two steps of two pixels, and the pooling one pixel: it acts at "
            "full resolution.",
            9: "The pooling adds its size less one, at full resolution: one pixel.",
        },
        otherwise="Go back from one output: how many values of the pooled map, of the first layer, of the "
        "image?",
    )


def test_skip(attempt):
    """What is added has to have the shape of what it is added to."""
    checks.quiz(
        attempt.answers(),
        "skip",
        (1, 2),
        explanations={
            (1, 1): "That mends the channels. The map has still 56 by 56 places, and the branch 28 by 28.",
            (3, 2): "The shapes fit, but a kernel of 3 by 3 has nine times as many weights as are needed.",
            (2, 2): "The shapes fit, but four weights where one would do: only channels have to be mixed.",
            (3, 1): "The map has still 56 by 56 places, and so large a kernel is not needed.",
            (2, 1): "The order is: kernel, stride. A 1 by 1 kernel can have a stride too.",
            (1, 0): "A stride of 0 does not move at all.",
        },
        otherwise="What must the skip change: the number of channels, the number of places, or both?",
    )


def test_detector_runs(attempt):
    """Detectors became fast by sharing one pass of the network among all boxes."""
    checks.quiz(
        attempt.answers(),
        "detector_runs",
        (2000, 1, 1),
        explanations={
            (
                2000,
                2000,
                1,
            ): "Fast R-CNN runs the network once over the whole image, and cuts the regions out "
            "of its feature map.",
            (
                1,
                1,
                1,
            ): "The first R-CNN warps every proposed region to one size and runs the network on each.",
            (2000, 1, 49): "The cells of YOLO's grid are places of one output: a single pass predicts all.",
            (2000, 1, 2000): "YOLO needs no proposed regions: a single pass predicts all boxes.",
            (1, 2000, 1): "It is the other way round: the older one runs once for each region.",
        },
        otherwise="Which of them cuts regions out of the image, which out of the feature map, and which "
        "needs none?",
    )


def test_shift_conv(attempt):
    """One filter for all places says what a shift of the image does to the feature map."""
    checks.quiz(
        attempt.answers(),
        "shift_conv",
        "equivariant",
        options=SHIFTS,
        explanations={
            "invariant": "Invariant would mean that the feature map stays as it is. It moves along with the "
            "image.",
            "neither": "The same filter is applied at every place, and there are no borders here.",
        },
    )


def test_shift_pooled(attempt):
    """What a mean over all places keeps, and what it forgets."""
    checks.quiz(
        attempt.answers(),
        "shift_pooled",
        "invariant",
        options=SHIFTS,
        explanations={
            "equivariant": "After the mean there are no places left that could move.",
            "neither": "The values of the map move along and stay the same, so their mean does too.",
        },
    )


def test_shift_strided(attempt):
    """A stride keeps some places and drops others, and a shift changes which."""
    checks.quiz(
        attempt.answers(),
        "shift_strided",
        "neither",
        options=SHIFTS,
        explanations={
            "equivariant": "Move the image by one pixel: the windows then meet groups of pixels that no "
            "window met before. Even by two pixels, the output moves by one place, not by two.",
            "invariant": "Nothing is pooled here: the output changes with every shift.",
        },
    )


def test_one_by_one(attempt):
    """A kernel of one place sees nothing of its neighbours."""
    checks.quiz(
        attempt.answers(),
        "one_by_one",
        "channels",
        options=("channels", "places", "both", "neither"),
        explanations={
            "places": "A window of one place sees no other. But it sees all the channels there.",
            "both": "A window of one place sees no other place.",
            "neither": "As any other kernel it is as deep as its input: a weighted sum over the channels.",
        },
    )


def test_residual(attempt):
    """A residual block adds its branch to what came in."""
    checks.quiz(
        attempt.answers(),
        "residual",
        "identity",
        options=("zero", "identity", "half"),
        explanations={
            "zero": "The branch returns 0, but the skip connection still brings the input.",
            "half": "The sum has no factor of one half.",
        },
    )


def test_anchors(attempt):
    """Several anchors at one place are there for objects of several kinds of outline."""
    checks.quiz(
        attempt.answers(),
        "anchors",
        "size",
        options=("centre", "size", "class", "score"),
        explanations={
            "centre": "The place of the grid gives the centre, for all its anchors alike.",
            "class": "Every anchor can hold any class: it is predicted.",
            "score": "The score is predicted, for each anchor.",
        },
    )


def test_pretrained(attempt):
    """Some part of a trained network belongs to its old task and to no other."""
    checks.quiz(
        attempt.answers(),
        "pretrained",
        "last",
        options=("first", "last", "all", "none"),
        explanations={
            "first": "The first layer finds edges and colours, which are of use for nearly all images.",
            "all": "Then nothing would be left of the training, and the images are few.",
            "none": "The network has an output for each of the 1000 old classes, and none for the new ones.",
        },
    )


def test_deep_unit(attempt):
    """Weights can be looked at as a picture where they multiply pixels."""
    checks.quiz(
        attempt.answers(),
        "deep_unit",
        "inputs",
        options=("weights", "bias", "inputs"),
        explanations={
            "weights": "Deep in the network the weights combine feature maps, hundreds of channels, not "
            "pixels: as a picture they say nothing.",
            "bias": "The bias is one number. It says how easily the unit responds, not to what.",
        },
    )
