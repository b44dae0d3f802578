"""What may be tuned on which part of the data, and what the errors on the parts say.

Training rows fit the parameters, validation rows choose the hyperparameters, test rows are for a last look.
Nearly everything that goes wrong in validation is a row, or something computed from it, in a part where it
does not belong.

Interviewers ask these questions one after the other. They want the counts without hesitation, and the reasons
rather than the rules: "never touch the test set" is a rule, how much it costs to do so is a reason.

Return a dict with one entry for each of the keys below. Where words are listed, choose one of them, or, where
a set is asked for, return a set or a list of those that fit. Numbers are compared with a relative tolerance
of 1e-3; whole numbers have to be exact.

hyperparameters
    Which of these are hyperparameters, set before training rather than learned from the training rows? A set
    of "depth limit" (of a tree), "dropout rate", "learning rate", "number of neighbours", "running means" (of
    batch normalisation), "split thresholds" (of a tree) and "weights".
models_trained
    You choose among 12 settings by 10-fold cross-validation, and then train the best one on all rows. How
    many times is a model trained?
nested_models
    Nested cross-validation: each of 5 outer folds is left out once. On the rest you choose among 12 settings
    by 4-fold cross-validation, and train the best one on all of that rest. How many times is a model trained?
outer_folds
    What do the outer folds of nested cross-validation tell? "best setting" or "error of the procedure".
gap_of_one
    Error on the training rows 15%, on the validation rows 16%, of people 2%. A gap of up to one point is no
    problem. What is the first problem? "bias", "variance" or "neither".
near_people
    The same, but the error of people is 14.5%. What is the first problem? "bias", "variance" or "neither".
high_bias
    A model has high bias and low variance. What is small? "training error", "error on new rows" or "gap"
    (between the two).
cures
    Which of these are cures for overfitting? A set of "early stopping", "larger model", "less
    regularisation", "more rows", "stronger penalty" and "longer training".
early_stopping
    Early stopping ends training when the error stops falling on the "training rows", "validation rows" or
    "test rows".
scaler
    In 10-fold cross-validation, from which rows do the mean and standard deviation come that scale the left
    out fold? "all rows", "left out fold" or "other nine folds".
forecasts
    You forecast sales of next week. How do you validate? "shuffled folds", "forward chaining" or "leave one
    out".
copies
    To balance the classes, rows of the rare class were copied five times before the data were split into
    folds. The error on rows of the rare class in the left out folds, as an estimate for new rows of that
    class, is then "too high", "too low" or "right".
five_folds
    A method improves with more rows. The average error over 5 folds, beside the error on new rows of the
    model that is trained on all rows, is on average "higher", "lower" or "equal".
best_of_hundred
    100 models guess independently of each other, right with probability 1/2 for each of 100 test rows. About
    which accuracy do you expect of the best of them on these rows? Choose 0.5, 0.56, 0.63 or 0.9.
log_rate
    A learning rate is drawn log-uniformly between 0.0001 and 1. The probability that it is above 0.1.
zero_training_error
    True or False: a network with more parameters than rows, trained until its training error is 0, must have
    a high error on new rows.
"""


def answers() -> dict[str, str | float | bool | set[str]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a string, a number, a bool or a set of strings; None for a question that you
        leave for later.

    Examples
    --------
    >>> len(answers())
    16
    """
    raise NotImplementedError
