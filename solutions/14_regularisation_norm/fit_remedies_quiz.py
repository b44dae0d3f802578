"""Which remedy for which disease: underfitting, overfitting, and what dropout and normalisation really do.

"Your model does badly, what do you do?" is asked in nearly every interview, and a list of remedies is no
answer. First look at the two errors: is the training error itself too high, or only the distance to
validation? Most remedies for one make the other worse. Then know what each remedy does, and what is only
said about it.

Return a dict with one entry for each of the keys below. Where choices are given in quotes, return one of
them, or a set or list where several are asked for. Capital letters, spaces and hyphens do not matter.
Numbers are compared with a relative tolerance of 1e-3.

Diagnosis:

gap
    An image classifier has an error of 1% in training and of 15% in validation; people make 1%. Which
    remedies aim at what is wrong here? All of "augment the images", "less weight decay", "more dropout",
    "more training data", "train longer" that do.
both_high
    Another one has 20% in training and 21% in validation; people make 3%. Which remedies aim at what is
    wrong here? All of "larger network", "less weight decay", "more dropout", "more training data", "train
    longer" that do.
training_error
    A model of fixed size is trained anew, to the end, on more and more examples of one noisy distribution.
    What does its final training error tend to do as they become more? "fall" or "rise"
twice_the_data
    Targets depend on x, and the model is a constant: the mean of n independent targets. By which factors do
    its squared bias and its variance change if n doubles? (factor of the squared bias, factor of the
    variance)
many_parameters
    True or False: a network with more parameters than training examples always generalises badly.
stopping
    Early stopping watches the loss on one part of the data, and keeps the weights where it was lowest.
    Which part? "test", "training" or "validation"

Trees:

forest_trees
    A random forest underfits. What do more trees, grown in the same way, do to its bias? "lower it",
    "nothing" or "raise it"
boosting_rounds
    Gradient boosting of shallow trees underfits. What do more rounds do to its bias? The same choices.
bagging
    Deep trees, each grown on a bootstrap sample, are averaged. What does averaging lower? "bias" or
    "variance"

Penalties and dropout:

one_weight
    The w that minimises (w - 0.9)**2 / 2 + 2 * abs(w), and the w that minimises (w - 0.9)**2 / 2 + 2 * w**2
    / 2. (first, second)
dropout_moments
    Inverted dropout in training, with drop probability 0.2, of an activation that is 2. (mean, variance) of
    what comes out.
dropout_hidden
    The drop rate of hidden units in most experiments of the original work on dropout.
dropout_doubles
    True or False: in any network dropout doubles the number of iterations to convergence.

Batch normalisation:

norm_at_inference
    Which mean and variance normalise an example at inference? "its batch's", "its own" or "running"
norm_of_one
    A batch in training holds a single example, of shape (1, C). What is the output of a channel by the
    formula? "beta", "gamma" or "x"
norm_bias
    The layer before has a bias, which is raised by 7. By how much does the output of batch normalisation
    rise in training?
norm_regularises
    Why does batch normalisation have a mild regularising effect? "fewer parameters", "noise of the batch"
    or "penalty on weights"
norm_is_enough
    True or False: with batch normalisation a network needs no other regularisation.
"""


def answers() -> dict[str, str | float | bool | set[str] | tuple[float, float]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above what it asks for; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    18
    """
    return {
        # The training error is where it should be. What is left is variance: more data, or less freedom.
        "gap": {"augment the images", "more dropout", "more training data"},
        # Nearly no distance, and far from what is possible: more capacity, less restraint, better
        # optimisation.
        "both_high": {"larger network", "less weight decay", "train longer"},
        # A few examples can be learned by heart, many cannot. The two curves meet from both sides.
        "training_error": "rise",
        # A constant stays as wrong as it was; the variance of a mean is sigma**2 / n.
        "twice_the_data": (1.0, 0.5),
        # Overparameterised networks often generalise well. Noise, training and penalties matter too.
        "many_parameters": False,
        # The training loss goes on falling; the test part must not decide anything.
        "stopping": "validation",
        # The trees all have the same expectation, and so has their mean.
        "forest_trees": "nothing",
        # Each round fits what is still left over.
        "boosting_rounds": "lower it",
        "bagging": "variance",
        # The slope of 2 |w| is 2 however small w is, and the data pull with 0.9 at most; a square's slope
        # fades.
        "one_weight": (0.0, 0.9 / 3),
        # 2.5 with probability 0.8, otherwise 0: the mean stays, the variance is 0.8 * 2.5**2 - 2**2.
        "dropout_moments": (2.0, 1.0),
        # And about 0.2 of the inputs.
        "dropout_hidden": 0.5,
        # The original work reports two to three times. It depends on rate, model and data.
        "dropout_doubles": False,
        # Otherwise the answer to one example would depend on who else is in the batch.
        "norm_at_inference": "running",
        # x is its own mean, so xhat is 0: nothing of x is left. Libraries raise an error instead.
        "norm_of_one": "beta",
        # The mean of the batch rises by the same amount and is subtracted. The bias may be left out.
        "norm_bias": 0,
        # Each example is normalised with the statistics of whoever is in its batch.
        "norm_regularises": "noise of the batch",
        # Mild is mild: decay, augmentation and the rest keep their place.
        "norm_is_enough": False,
    }
