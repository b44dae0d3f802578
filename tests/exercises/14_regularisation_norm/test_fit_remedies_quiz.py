"""Hidden suite of fit_remedies_quiz."""

from grader import checks

BIAS = ("lower it", "nothing", "raise it")


def test_gap(attempt):
    """A training error as low as can be, far below validation, calls for less variance."""
    right = {"augment the images", "more dropout", "more training data"}
    checks.quiz(
        attempt.answers(),
        "gap",
        right,
        explanations={
            frozenset({"less weight decay", "train longer"}): "These bring the training error down, which "
            "is low already.",
            frozenset({*right, "train longer"}): "Training longer fits the training data even better. The "
            "gap is the "
            "trouble.",
            frozenset({*right, "less weight decay"}): "Less decay lets the network fit more freely. The "
            "gap is the "
            "trouble.",
            frozenset({"more training data"}): "There is more: what else makes variance smaller?",
            frozenset({"augment the images", "more training data"}): "There is more: what restrains the "
            "network?",
            frozenset({"more dropout"}): "There is more: what else makes variance smaller?",
        },
        otherwise="The training error is fine. Which remedies narrow the gap to validation?",
    )


def test_both_high(attempt):
    """Two errors close together, and far above what is possible, call for less bias."""
    right = {"larger network", "less weight decay", "train longer"}
    checks.quiz(
        attempt.answers(),
        "both_high",
        right,
        explanations={
            frozenset({"more dropout", "more training data"}): "These narrow the gap between training and "
            "validation, and "
            "there is hardly one. The model does not even fit what it has seen.",
            frozenset({*right, "more training data"}): "With more data both errors stay about where they "
            "are: they have "
            "met already.",
            frozenset({*right, "more dropout"}): "Dropout restrains a network that fits too little as it is.",
            frozenset({"larger network"}): "There is more: what else keeps the training error high?",
            frozenset({"larger network", "train longer"}): "There is more: which restraint could be "
            "loosened?",
        },
        otherwise="The model does not fit what it has seen. Which remedies bring the training error down?",
    )


def test_training_error(attempt):
    """The more there is to fit, the harder it is to fit all of it."""
    checks.quiz(
        attempt.answers(),
        "training_error",
        "rise",
        accept=("rises",),
        options=("fall", "rise"),
        explanations={
            "fall": "The validation error falls. But a few noisy examples can be learned by heart, and "
            "many cannot.",
            "falls": "The validation error falls. But a few noisy examples can be learned by heart, and "
            "many cannot.",
        },
    )


def test_twice_the_data(attempt):
    """More data help against one part of the error only."""
    checks.quiz(
        attempt.answers(),
        "twice_the_data",
        (1.0, 0.5),
        explanations={
            (0.5, 0.5): "The best constant is as wrong as it was: no amount of data lets it depend on x.",
            (0.5, 1.0): "It is the other way round: data do not make a model more flexible.",
            (1.0, 0.25): "The variance of a mean of n is sigma**2 / n, not over n**2.",
            (1.0, 1 / 2**0.5): "That is the factor of the standard deviation.",
            (1.0, 2.0): "A mean over more targets varies less, not more.",
            (1.0, 1.0): "A mean over more targets varies less.",
        },
        otherwise="What does the expectation of a mean of n targets depend on, and what its variance?",
    )


def test_many_parameters(attempt):
    """A count of parameters alone does not decide how a network generalises."""
    checks.quiz(
        attempt.answers(),
        "many_parameters",
        False,
        explanations={
            True: "Many networks in use have far more parameters than examples and generalise well. Noise, "
            "training and "
            "restraints of all kinds matter too.",
        },
    )


def test_stopping(attempt):
    """What decides when to stop must be neither what is fitted nor what is reported."""
    checks.quiz(
        attempt.answers(),
        "stopping",
        "validation",
        accept=("validation loss", "development", "dev"),
        options=("test", "training", "validation"),
        explanations={
            "training": "That loss goes on falling while the network overfits.",
            "test": "Then the test part has helped to choose, and its error is no longer an honest estimate.",
        },
    )


def test_forest_trees(attempt):
    """A mean of many things that are alike has the expectation of one."""
    checks.quiz(
        attempt.answers(),
        "forest_trees",
        "nothing",
        options=BIAS,
        explanations={
            "lower it": "That is boosting, where each tree corrects the others. In a forest all trees are "
            "grown alike, and "
            "a mean has the expectation of each.",
            "raise it": "All trees are grown alike, so their mean has the expectation of each, however "
            "many there are.",
        },
    )


def test_boosting_rounds(attempt):
    """Each round of boosting fits what the rounds before have left."""
    checks.quiz(
        attempt.answers(),
        "boosting_rounds",
        "lower it",
        accept=("lowers it",),
        options=BIAS,
        explanations={
            "nothing": "That is a forest, whose trees do not know of each other. In boosting each fits "
            "what is still left "
            "over.",
            "raise it": "Each round fits what is still left over: the sum can follow more, not less. What "
            "may rise is the "
            "variance.",
        },
    )


def test_bagging(attempt):
    """Averages of models that err in different directions err less."""
    checks.quiz(
        attempt.answers(),
        "bagging",
        "variance",
        options=("bias", "variance"),
        explanations={
            "bias": "The mean of the trees has the expectation of one tree. What averaging takes away is "
            "their scatter.",
        },
    )


def test_one_weight(attempt):
    """One penalty pulls with the same strength at any distance, the other ever less."""
    checks.quiz(
        attempt.answers(),
        "one_weight",
        (0.0, 0.3),
        explanations={
            (0.3, 0.0): "It is the other way round.",
            (0.3, 0.3): "The first penalty has slope 2 down to 0, more than the data's pull of 0.9 at most.",
            (0.0, 0.0): "The square has slope 2 w, which fades near 0: it shrinks the weight, and does not "
            "remove it.",
            (-1.1, 0.3): "Left of 0 the slope of the absolute value is the opposite: the minimum is at the "
            "corner.",
            (0.0, 0.18): "Set the derivative to zero: w - 0.9 + 2 w. There is a 1/2 before the square.",
            (0.9, 0.9): "That is without the penalties.",
        },
        otherwise="Set the derivatives to zero, and look at the corner of the absolute value separately.",
    )


def test_dropout_moments(attempt):
    """Scaling keeps the average of an activation, and dropping adds a variance."""
    checks.quiz(
        attempt.answers(),
        "dropout_moments",
        (2.0, 1.0),
        explanations={
            (1.6, 0.64): "That is without the scaling of inverted dropout.",
            (2.0, 0.0): "What comes out is sometimes 0, and otherwise more than 2.",
            (2.0, 0.64): "The mean is with the scaling, the variance without.",
            (2.0, 5.0): "That is the mean square. The square of the mean is still to be subtracted.",
            (2.0, 0.16): "That is the variance of the mask, before it is scaled and multiplied by 2.",
            (2.0, 16.0): "Kept with probability 0.8, not 0.2.",
            (2.5, 1.0): "That is the value if it is kept. Sometimes it is not.",
        },
        otherwise="It is 2 / 0.8 with probability 0.8, and 0 otherwise.",
    )


def test_dropout_hidden(attempt):
    """Hidden units were dropped more often than inputs."""
    checks.quiz(
        attempt.answers(),
        "dropout_hidden",
        0.5,
        explanations={
            0.2: "That was for the inputs, and notes that call it the default have mixed the two up.",
            0.8: "That is the probability to keep an input.",
            0.1: "That came later, with transformers.",
        },
        otherwise="Inputs were dropped less often than hidden units.",
    )


def test_dropout_doubles(attempt):
    """What was seen in some experiments is no law."""
    checks.quiz(
        attempt.answers(),
        "dropout_doubles",
        False,
        explanations={
            True: "It was seen in some experiments, with factors from two to three, and it depends on the "
            "rate, the model "
            "and the data.",
        },
    )


def test_norm_at_inference(attempt):
    """An answer at inference must not depend on who else is asked about."""
    checks.quiz(
        attempt.answers(),
        "norm_at_inference",
        "running",
        accept=("running average", "running averages", "running statistics"),
        options=("its batch's", "its own", "running"),
        explanations={
            "its batch's": "Then the answer would depend on the other examples in the batch, and a batch "
            "of one would be "
            "answered by a constant.",
            "its own": "That is layer normalisation, over the features of one example.",
        },
    )


def test_norm_of_one(attempt):
    """A single value is its own mean."""
    checks.quiz(
        attempt.answers(),
        "norm_of_one",
        "beta",
        options=("beta", "gamma", "x"),
        explanations={
            "x": "A single value less its own mean: what is left of it?",
            "gamma": "Gamma is multiplied by the standardised value. What is that here?",
        },
    )


def test_norm_bias(attempt):
    """What all values of a channel have in common is subtracted."""
    checks.quiz(
        attempt.answers(),
        "norm_bias",
        0.0,
        explanations={
            7.0: "The mean of the batch rises as well, and it is subtracted.",
        },
        otherwise="What does the raised bias do to the mean of the batch?",
    )


def test_norm_regularises(attempt):
    """In training the same example is normalised differently each time."""
    checks.quiz(
        attempt.answers(),
        "norm_regularises",
        "noise of the batch",
        options=("fewer parameters", "noise of the batch", "penalty on weights"),
        explanations={
            "fewer parameters": "It adds two for every channel.",
            "penalty on weights": "There is none: the output does not even change if the weights before it "
            "are doubled.",
        },
    )


def test_norm_is_enough(attempt):
    """A side effect does not replace what is made for the purpose."""
    checks.quiz(
        attempt.answers(),
        "norm_is_enough",
        False,
        explanations={
            True: "The effect is mild and fades with large batches. Networks with batch normalisation are "
            "trained with decay "
            "and augmentation too.",
        },
    )
