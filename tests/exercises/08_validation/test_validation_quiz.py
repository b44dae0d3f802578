"""Hidden suite of validation_quiz."""

from grader import checks

THINGS = (
    "depth limit",
    "dropout rate",
    "learning rate",
    "number of neighbours",
    "running means",
    "split thresholds",
    "weights",
)
CURES = (
    "early stopping",
    "larger model",
    "less regularisation",
    "more rows",
    "stronger penalty",
    "longer training",
)
CHOSEN = frozenset({"depth limit", "dropout rate", "learning rate", "number of neighbours"})
RIGHT_CURES = frozenset({"early stopping", "more rows", "stronger penalty"})


def test_hyperparameters(attempt):
    """Hyperparameters are given to the training, and parameters come out of it."""
    checks.quiz(
        attempt.answers(),
        "hyperparameters",
        set(CHOSEN),
        explanations={
            CHOSEN | {"split thresholds"}: "The depth limit is given; where to split is what the tree "
            "learns from the rows.",
            CHOSEN | {"running means"}: "Nobody sets them: they are averages that training leaves behind.",
            CHOSEN | {"weights"}: "Weights are what training is for.",
            CHOSEN - {"number of neighbours"}: "Nothing in the training rows says how many neighbours "
            "should vote: on these the best number would be 1.",
            CHOSEN - {"dropout rate"}: "The rate at which units are dropped is fixed before training, and "
            "not learned.",
            frozenset({"running means", "split thresholds", "weights"}): "Exchanged: those are what "
            "training finds.",
        },
        otherwise="For each: does the training algorithm find it from the training rows, or does it have to "
        "be "
        "told? Choose among " + ", ".join(THINGS) + ".",
    )


def test_models_trained(attempt):
    """Every setting is trained once for each fold, and the work does not end there."""
    checks.quiz(
        attempt.answers(),
        "models_trained",
        121,
        explanations={
            120: "None of these saw all rows. The best setting is trained once more.",
            12: "Each setting is trained once for every fold.",
            130: "Each fold needs no further model of its own: the best setting is trained once more in the "
            "end.",
            132: "Only the best setting is trained on all rows.",
            22: "Settings and folds are combined, not added.",
            108: "Every fold is left out once, so there are ten trainings of each setting.",
            109: "Every fold is left out once, so there are ten trainings of each setting.",
        },
        otherwise="Settings times folds, and then?",
    )


def test_nested_models(attempt):
    """Nested cross-validation repeats the whole choice for every outer fold."""
    checks.quiz(
        attempt.answers(),
        "nested_models",
        245,
        explanations={
            240: "In each outer fold the best setting is trained once more, on all of the rest.",
            241: "That last training happens in each outer fold.",
            246: "For the estimate nothing more is needed. (To use the model you would choose and train "
            "once more, on all rows.)",
            49: "That is for one outer fold.",
            60: "The choice within each outer fold takes folds of its own.",
            300: "The inner folds are four.",
        },
        otherwise="How many trainings does the choice take, with its last training, and how often is it "
        "made?",
    )


def test_outer_folds(attempt):
    """A choice is part of the training, and has to be judged on rows that took no part in it."""
    checks.quiz(
        attempt.answers(),
        "outer_folds",
        "error of the procedure",
        options=("best setting", "error of the procedure"),
        explanations={
            "best setting": "That is the task of the inner folds, and they may choose differently each "
            "time. The outer ones judge rows that took no part in the choice.",
        },
    )


def test_gap_of_one(attempt):
    """The largest gap comes first: to what is possible, or to new rows."""
    checks.quiz(
        attempt.answers(),
        "gap_of_one",
        "bias",
        options=("bias", "variance", "neither"),
        explanations={
            "variance": "Validation is worse than training nearly always. Here it is one point, beside "
            "thirteen to what people reach.",
            "neither": "A small gap between the two is not enough: people make far fewer mistakes on the "
            "same rows.",
        },
    )


def test_near_people(attempt):
    """Bias counts only as far as it can be avoided."""
    checks.quiz(
        attempt.answers(),
        "near_people",
        "neither",
        options=("bias", "variance", "neither"),
        explanations={
            "bias": "An error of 15% sounds high, but people are hardly better: the rows may not say more.",
            "variance": "Validation is worse than training nearly always; a single point is little.",
        },
    )


def test_high_bias(attempt):
    """A model that is too simple is wrong in the same way wherever one looks."""
    checks.quiz(
        attempt.answers(),
        "high_bias",
        "gap",
        options=("training error", "error on new rows", "gap"),
        explanations={
            "error on new rows": "It is high on new rows as on old ones. 'It generalises well' says only "
            "that the two do not differ.",
            "training error": "It cannot fit even the rows that it has seen.",
        },
    )


def test_cures(attempt):
    """Overfitting is cured by more evidence, or by less freedom."""
    checks.quiz(
        attempt.answers(),
        "cures",
        set(RIGHT_CURES),
        explanations={
            RIGHT_CURES | {"larger model"}: "A larger model may do no harm, but as a cure it is one for "
            "bias.",
            RIGHT_CURES - {"early stopping"}: "Stopping early leaves the weights near their start, which "
            "restrains them as a penalty does.",
            RIGHT_CURES - {"more rows"}: "With more rows there is less to learn by heart.",
            frozenset({"larger model", "less regularisation", "longer training"}): "Those are the cures for "
            "underfitting.",
        },
        otherwise="Which of them make it harder to fit the training rows by heart? Choose among "
        + ", ".join(CURES)
        + ".",
    )


def test_early_stopping(attempt):
    """The number of steps is chosen like any other hyperparameter."""
    checks.quiz(
        attempt.answers(),
        "early_stopping",
        "validation rows",
        options=("training rows", "validation rows", "test rows"),
        explanations={
            "training rows": "That error keeps falling while the model learns them by heart: one would stop "
            "too late.",
            "test rows": "Then the number of steps was fitted to the test rows, and their error is no "
            "longer that of new rows.",
        },
    )


def test_scaler(attempt):
    """Whatever is computed from rows is a part of the training."""
    checks.quiz(
        attempt.answers(),
        "scaler",
        "other nine folds",
        options=("all rows", "left out fold", "other nine folds"),
        explanations={
            "all rows": "Then the left out fold has taken part in the training. With a scaler this does "
            "little, with a choice of features or an imputation a great deal.",
            "left out fold": "Then its rows are scaled otherwise than those the model was trained on, and a "
            "single new row could not be scaled at all.",
        },
    )


def test_forecasts(attempt):
    """Validation rows have to stand to training rows as tomorrow stands to today."""
    checks.quiz(
        attempt.answers(),
        "forecasts",
        "forward chaining",
        options=("shuffled folds", "forward chaining", "leave one out"),
        explanations={
            "shuffled folds": "Most weeks would be forecast with the weeks after them among the training "
            "rows.",
            "leave one out": "Each week would be forecast from the weeks before and after it.",
        },
    )


def test_copies(attempt):
    """The same row on both sides of a split is remembered, not predicted."""
    checks.quiz(
        attempt.answers(),
        "copies",
        "too low",
        options=("too high", "too low", "right"),
        explanations={
            "too high": "The model is judged on rows that it has seen. Which way does that err?",
            "right": "A row of the rare class now stands in training and in the left out fold at once. "
            "Split first, copy within the training part.",
        },
    )


def test_five_folds(attempt):
    """What cross-validation judges is models that were trained on fewer rows."""
    checks.quiz(
        attempt.answers(),
        "five_folds",
        "higher",
        options=("higher", "lower", "equal"),
        explanations={
            "lower": "Too optimistic is what it becomes when the setting was chosen by it. Here nothing is "
            "chosen, and each model lacks a fifth of the rows.",
            "equal": "Each of the five models was trained on four fifths of the rows.",
        },
    )


def test_best_of_hundred(attempt):
    """The best of many results on the same rows is better than any of the models."""
    checks.quiz(
        attempt.answers(),
        "best_of_hundred",
        0.63,
        accept=(0.6248,),
        explanations={
            0.5: "That is what each of them has on new rows. The best was picked after seeing the answers.",
            0.56: "That is 1.2 standard deviations up; one model in seven gets so far. Here are a hundred.",
            0.9: "90 right answers of 100 are eight standard deviations up.",
        },
        otherwise="One of the four numbers. The standard deviation of an accuracy of 1/2 on 100 rows is "
        "0.05: how far up is the largest of a hundred?",
    )


def test_log_rate(attempt):
    """Log-uniform means that every decade is equally likely."""
    checks.quiz(
        attempt.answers(),
        "log_rate",
        0.25,
        explanations={
            0.9: "That is for a uniform draw, which hardly ever tries the smaller rates.",
            0.2: "From 0.0001 to 1 there are four decades, not five.",
            0.75: "That is the probability of a rate below 0.1.",
            0.1: "On a logarithmic scale lengths are ratios: 1 to 0.1 is one decade.",
        },
        otherwise="How many decades lie between 0.0001 and 1, and how many above 0.1?",
    )


def test_zero_training_error(attempt):
    """The number of parameters alone does not decide how a model does on new rows."""
    checks.quiz(
        attempt.answers(),
        "zero_training_error",
        False,
        explanations={
            True: "It may, but large networks often do well there (double descent). Noise, regularisation "
            "and the way the fit is found count as well as the number of parameters. Trust the validation "
            "rows.",
        },
    )
