"""Hidden suite of dl_checkpoint_quiz."""

from grader import checks


def test_mlp(attempt):
    """The word for a stack of fully connected layers comes from an early artificial neuron."""
    checks.quiz(
        attempt.answers(),
        "mlp",
        "multi-layer perceptron",
        accept=("multi-layer perceptrons", "multi-layered perceptron"),
        explanations={
            "multi-layer perception": "Perception is what senses do. The unit that the layers are made of "
            "has a "
            "name that ends otherwise.",
            "multi-level perceptron": "The L is for the layers.",
        },
        otherwise="L is for layer, and P for the unit that Rosenblatt proposed in the fifties.",
    )


def test_adam(attempt):
    """The name says what is estimated of the gradients: more than their average alone."""
    checks.quiz(
        attempt.answers(),
        "adam",
        "adaptive moment estimation",
        accept=("adaptive moments",),
        explanations={
            "adaptive momentum": "Momentum is only the average of the gradients. The average of their "
            "squares is "
            "estimated as well.",
            "adaptive momentum estimation": "Momentum is only the average of the gradients. The average of "
            "their "
            "squares is estimated as well.",
        },
        otherwise="In statistics the averages of x and of x squared share a name.",
    )


def test_deep(attempt):
    """Depth changes where the representation of the data comes from."""
    checks.quiz(
        attempt.answers(),
        "deep",
        "learns the features",
        options=("finds the global minimum", "learns the features", "needs no labels", "never overfits"),
        explanations={
            "finds the global minimum": "A linear model with a convex loss finds it; a deep network has no "
            "such "
            "guarantee.",
            "needs no labels": "A classifier needs labels, deep or not.",
            "never overfits": "It can fit random labels. How it generalises is a question of its own.",
        },
    )


def test_backprop(attempt):
    """Backpropagation is the chain rule, and an optimiser uses what comes out."""
    checks.quiz(
        attempt.answers(),
        "backprop",
        "gradients",
        options=("gradients", "learning rates", "losses", "new weights"),
        explanations={
            "new weights": "To change the weights is the optimiser's job. It could use what comes out in "
            "many ways.",
            "losses": "The loss is known before: it is where the backward pass starts.",
            "learning rates": "Those are chosen, not computed from the network.",
        },
    )


def test_relu(attempt):
    """The graph of ReLU has a corner, and no jump."""
    checks.quiz(
        attempt.answers(),
        "relu",
        {"continuous", "piecewise linear"},
        explanations={
            frozenset(
                {"discrete"}
            ): "A discrete function has separate values, like a step. ReLU takes every value from 0 on.",
            frozenset(
                {"discrete", "piecewise linear"}
            ): "A discrete function has separate values, like a step. ReLU takes every value from 0 on.",
            frozenset(
                {"continuous", "differentiable everywhere", "piecewise linear"}
            ): "At 0 the slope jumps from 0 to 1.",
            frozenset({"continuous"}): "There is more: what are the two pieces?",
            frozenset({"piecewise linear"}): "There is more: do the two pieces meet?",
        },
        otherwise="Draw max(x, 0): where is a jump, where a corner, and what are the pieces?",
    )


def test_shifted_image(attempt):
    """An output that moves along with the input is not one that stays."""
    checks.quiz(
        attempt.answers(),
        "shifted_image",
        "equivariance",
        accept=("equivariant",),
        options=("equivariance", "invariance"),
        explanations={
            "invariance": "Then the output would stay where it was. Here it moves along with the image.",
            "invariant": "Then the output would stay where it was. Here it moves along with the image.",
        },
    )


def test_covariate_shift(attempt):
    """Covariates are what a model predicts from."""
    checks.quiz(
        attempt.answers(),
        "covariate_shift",
        "p(x)",
        options=("p(x)", "p(y)", "p(y|x)"),
        explanations={
            "p(y|x)": "If the targets depend on the inputs in another way than before, it is called "
            "concept drift.",
            "p(y)": "A change there, with the same inputs for each class, is called label shift. Under "
            "covariate shift it "
            "can only follow from another change.",
        },
    )


def test_constant_init(attempt):
    """Units that begin alike get the same signals and the same corrections."""
    checks.quiz(
        attempt.answers(),
        "constant_init",
        "stay equal",
        options=("become different", "learn nothing", "stay equal"),
        explanations={
            "learn nothing": "The gradient is not 0: signals pass through weights of 0.5 in both "
            "directions. But is it "
            "another one for each unit?",
            "become different": "By what? They see the same inputs, with the same weights, and send their "
            "outputs "
            "through the same weights.",
        },
    )


def test_batchnorm_normal(attempt):
    """A straight line with two constants does not change the shape of a distribution."""
    checks.quiz(
        attempt.answers(),
        "batchnorm_normal",
        False,
        explanations={
            True: "Each value is shifted and stretched like all others of its channel. Mean and variance "
            "are set; a "
            "skewed channel stays skewed.",
        },
    )


def test_dropout_default(attempt):
    """A rate that suits every layer and every model is more than the literature offers."""
    checks.quiz(
        attempt.answers(),
        "dropout_default",
        False,
        explanations={
            True: "The original work used about 0.5 for hidden units and 0.2 for inputs. PyTorch's default "
            "is 0.5, and "
            "Keras has none.",
        },
    )


def test_mlp_parameters(attempt):
    """A fully connected layer has a weight for each pair, and a bias for each output."""
    checks.quiz(
        attempt.answers(),
        "mlp_parameters",
        79510,
        explanations={
            79400: "That is without the biases.",
            79500: "The outputs have biases too.",
            79410: "The hidden units have biases too.",
            894: "That is the number of units.",
            784000: "The layers are connected one after the other: sizes of neighbours are multiplied, and "
            "then added up.",
        },
        otherwise="For each of the two layers: inputs times outputs, plus outputs.",
    )


def test_stochastic_updates(attempt):
    """An epoch is a pass over the data, however many updates it takes."""
    checks.quiz(
        attempt.answers(),
        "stochastic_updates",
        1000,
        explanations={
            1: "That is batch descent, with all examples in one update. Here each example makes one.",
        },
        otherwise="One update for each batch: how many batches are there in one pass over the data?",
    )


def test_batchnorm_moments(attempt):
    """What comes out of the layer has the moments that its two parameters say, whatever came in."""
    checks.quiz(
        attempt.answers(),
        "batchnorm_moments",
        (3.0, 2.0),
        explanations={
            (3.0, -2.0): "A standard deviation is not negative. A negative gamma turns the channel over.",
            (0.0, 1.0): "Those are the moments before gamma and beta.",
            (3.0, 4.0): "The second is the variance; its root is asked for.",
            (3.0, 6.0): "The inputs are divided by their own standard deviation first.",
            (-7.0, 6.0): "That is gamma x + beta without the standardisation.",
            (2.0, 3.0): "The mean comes first.",
        },
        otherwise="First the channel gets mean 0 and standard deviation 1. Then it is multiplied by gamma, "
        "and beta is "
        "added.",
    )


def test_dropout_factor(attempt):
    """What is kept has to make up, on average, for what is dropped."""
    checks.quiz(
        attempt.answers(),
        "dropout_factor",
        1.25,
        explanations={
            0.8: "That is the factor of the original dropout, at evaluation. The inverted one divides in "
            "training.",
            5.0: "Divide by the probability to be kept, not by that to be dropped.",
            1.2: "Then the average would be 0.8 * 1.2, a little less than 1.",
            1.0: "Then the layers above would see smaller sums in training than at evaluation.",
        },
        otherwise="Each unit is kept with probability 0.8. Which factor makes its average what it was?",
    )


def test_he_variance(attempt):
    """The rule for ReLU makes up for the half that is cut off."""
    checks.quiz(
        attempt.answers(),
        "he_variance",
        0.01,
        explanations={
            0.1: "That is the standard deviation.",
            0.005: "Without the factor 2 it is made for layers whose activation keeps the second moment.",
            2 / 300: "That is the rule of Glorot (Xavier), for activations that are linear near 0, such as "
            "tanh.",
            0.02: "That is by the number of outputs.",
        },
        otherwise="A sum over n inputs has n times the variance of a term, and ReLU halves the second "
        "moment.",
    )


def test_sigmoid_slopes(attempt):
    """A chain of flat slopes lets little through, even at its best."""
    checks.quiz(
        attempt.answers(),
        "sigmoid_slopes",
        0.25**10,
        explanations={
            1.0: "A slope of 1 is what tanh reaches. The logistic function never is so steep.",
            0.5**10: "The logistic function has the value 0.5 at 0. Its slope there is smaller.",
            0.25: "That is the largest slope of one. Ten of them are multiplied.",
            2.5: "In the chain rule slopes are multiplied, not added.",
        },
        otherwise="The slope is s (1 - s). Where is it largest?",
    )


def test_first_loss(attempt):
    """The loss of a model that knows nothing depends on the number of classes alone."""
    checks.quiz(
        attempt.answers(),
        "first_loss",
        2.302585093,
        explanations={
            1.0: "That is in base 10. A natural logarithm is asked for.",
            3.321928095: "That is in bits. A natural logarithm is asked for.",
            -2.302585093: "Cross-entropy is minus the logarithm of the probability.",
            0.1: "That is the probability of the right class.",
            0.9: "That is the error rate.",
            0.2302585093: "Only the right class counts; do not divide by the number of classes.",
        },
        otherwise="Minus the logarithm of the probability that the right class was given.",
    )


def test_conv_parameters(attempt):
    """A kernel reaches through all channels of its input."""
    checks.quiz(
        attempt.answers(),
        "conv_parameters",
        4640,
        explanations={
            4608: "That is without the biases, one for each output channel.",
            320: "Each kernel reaches through all 16 channels of the input.",
            288: "Each kernel reaches through all 16 channels of the input, and has a bias.",
            4624: "There is a bias for each output channel, not for each input channel.",
            5120: "There is one bias for each output channel, not one for each pair of channels.",
            160: "There are as many kernels as output channels.",
        },
        otherwise="Height times width times input channels for one kernel, plus its bias; times the number "
        "of kernels.",
    )


def test_same_padding(attempt):
    """Padding of this kind keeps the size of the image, and goes all round."""
    checks.quiz(
        attempt.answers(),
        "same_padding",
        2,
        explanations={
            4: "That is above and below together.",
            5: "That is the size of the kernel.",
            1: "That fits a kernel of 3 by 3.",
            0: "Without padding the output is smaller. Zeros are put on all four sides, not only in the "
            "corners.",
        },
        otherwise="With p rows on each side there are 28 + 2 p - 5 + 1 rows in the output.",
    )


def test_receptive_field(attempt):
    """Each further layer sees a little more, on both sides."""
    checks.quiz(
        attempt.answers(),
        "receptive_field",
        7,
        explanations={
            9: "The layers overlap: each further one adds a pixel on either side, not three.",
            27: "That would need strides of 3.",
            3: "That is after the first layer.",
            5: "That is after two.",
            49: "That is the number of pixels in the square. Its side is asked for.",
        },
        otherwise="Go backwards from one output: how many neighbours on each side does every layer add?",
    )


def test_gru_lstm(attempt):
    """Recurrent layers are counted in sets of weights, one for each gate or candidate."""
    checks.quiz(
        attempt.answers(),
        "gru_lstm",
        0.75,
        explanations={
            4 / 3: "That is the other way round: the GRU is the smaller one.",
            2 / 3: "Those are the gates. The candidates have weights too.",
            0.5: "Count again: the GRU has two gates, the LSTM three, and both have a candidate.",
            1.0: "The GRU is made to be smaller: it has one gate less.",
        },
        otherwise="Every gate and every candidate has a set of weights of the same size. Count the sets.",
    )
