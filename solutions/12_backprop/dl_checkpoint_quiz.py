"""A checkpoint over deep learning: words, counts, and claims that are often repeated and wrong.

Interviews on deep learning open with a dozen short questions like these, to see where to dig. The words
have to be the right ones, the counts have to come out exactly, and some of what study notes say has to be
contradicted.

Return a dict with one entry for each of the keys below. Where choices are given in quotes, return one of
them. Capital letters, spaces and hyphens do not matter. Counts have to be exact; other numbers are compared
with a relative tolerance of 1e-3. You may write them as expressions, such as 28 * 28 or math.log(3).

Words:

mlp
    What does MLP stand for?
adam
    What does the name of the optimiser Adam stand for?
deep
    What does a deep network do that a linear model on hand-made features does not? "finds the global
    minimum", "learns the features", "needs no labels" or "never overfits"
backprop
    What does backpropagation return? "gradients", "learning rates", "losses" or "new weights"
relu
    Which of these hold for ReLU? Return a set or list of all that do, of "continuous", "differentiable
    everywhere", "discrete" and "piecewise linear".
shifted_image
    An image is shifted by one pixel, and so is the output of a convolution with stride 1 (borders aside).
    What is this property called? "equivariance" or "invariance"
covariate_shift
    By definition of covariate shift, which distribution of inputs x and targets y differs between training
    and use? "p(x)", "p(y)" or "p(y|x)"
constant_init
    A fully connected network with one hidden layer, whose units all have the same activation, and one output
    begins with every weight at 0.5 and every bias at 0. What do the hidden units do in gradient descent?
    "become different", "learn nothing" (never change) or "stay equal" (change, all alike)
batchnorm_normal
    True or False: batch normalisation makes the values of a channel normally distributed.
dropout_default
    True or False: a drop rate of 20% is the default that the original work and the libraries agree on.

Numbers:

mlp_parameters
    Weights and biases of a fully connected network with 784 inputs, 100 hidden units and 10 outputs.
stochastic_updates
    Updates of the weights in one epoch of stochastic gradient descent, over 1,000 examples, one at a time.
batchnorm_moments
    (mean, standard deviation) of the outputs of one channel of batch normalisation in training, where the
    inputs have mean 5 and variance 9, gamma is -2 and beta is 3. Neglect eps.
dropout_factor
    By which factor inverted dropout multiplies what it keeps in training, if each unit is dropped with
    probability 0.2.
he_variance
    Variance of the initial weights of a ReLU layer with 200 inputs and 100 outputs by the rule of He (by
    inputs).
sigmoid_slopes
    The largest possible value of the product of ten slopes of the logistic function.
first_loss
    Cross-entropy, with natural logarithms, of a classifier that gives each of 10 classes the same
    probability.
conv_parameters
    Weights and biases of a convolution with kernels of 3 by 3, from 16 channels to 32.
same_padding
    Rows of zeros that are put above an image of 28 by 28, for a kernel of 5 by 5, stride 1 and "same"
    padding.
receptive_field
    Side of the square of input pixels that one output depends on, after three convolutions of 3 by 3 with
    stride 1, one after the other.
gru_lstm
    Parameters of a GRU layer over those of an LSTM layer with the same sizes of input and hidden state.
"""

# Given: for numbers such as math.log(3).
import math


def answers() -> dict[str, str | float | bool | set[str] | tuple[float, float]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above what it asks for; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    21
    """
    return {
        # Perceptron is Rosenblatt's name for a unit; perception is what eyes do.
        "mlp": "multi-layer perceptron",
        # First and second moments of the gradients are estimated. Momentum is only the first.
        "adam": "adaptive moment estimation",
        # Layer upon layer, representations are learned together with the task. It guarantees nothing else.
        "deep": "learns the features",
        # What is done with them is the optimiser's business.
        "backprop": "gradients",
        # max(x, 0) has a corner at 0 and no jump anywhere.
        "relu": {"continuous", "piecewise linear"},
        # Invariant would be an output that does not move; pooling and averaging work towards that.
        "shifted_image": "equivariance",
        # p(y|x) stays. p(y) may move along, as a consequence.
        "covariate_shift": "p(x)",
        # All hidden units compute the same and get the same gradient, which is not 0.
        "constant_init": "stay equal",
        # A channel is shifted and stretched; skewed stays skewed.
        "batchnorm_normal": False,
        # About 0.5 for hidden and 0.2 for input units there; PyTorch's default is 0.5, Keras has none.
        "dropout_default": False,
        "mlp_parameters": 784 * 100 + 100 + 100 * 10 + 10,
        # An update for every batch, and here a batch is one example.
        "stochastic_updates": 1000,
        # xhat has mean 0 and standard deviation 1, whatever came in.
        "batchnorm_moments": (3, abs(-2)),
        # Kept with probability 0.8: on average 0.8 * 1.25 = 1.
        "dropout_factor": 1 / (1 - 0.2),
        # ReLU kills half of the second moment, which the 2 makes up for.
        "he_variance": 2 / 200,
        # s (1 - s) is 1/4 at most.
        "sigmoid_slopes": 0.25**10,
        # -log(1 / 10).
        "first_loss": math.log(10),
        # Each of 32 kernels reaches through all 16 channels.
        "conv_parameters": 3 * 3 * 16 * 32 + 32,
        # 28 + 2 p - 5 + 1 = 28. The zeros go all round the image.
        "same_padding": 2,
        # Each further layer adds 3 - 1 pixels.
        "receptive_field": 1 + 3 * (3 - 1),
        # Three sets of weights (reset, update, candidate) against four (three gates and the candidate).
        "gru_lstm": 3 / 4,
    }
