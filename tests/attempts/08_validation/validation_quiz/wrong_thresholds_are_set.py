"""You count the thresholds of a tree among what is set beforehand. The tree finds them from the rows; how
deep it may grow is what it has to be told."""

_right = answers


def answers():
    return _right() | {
        "hyperparameters": {
            "depth limit",
            "dropout rate",
            "learning rate",
            "number of neighbours",
            "split thresholds",
        }
    }
