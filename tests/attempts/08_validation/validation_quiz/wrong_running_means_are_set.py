"""You count the running means of batch normalisation among what is set beforehand. Training leaves them
behind; nobody chooses them."""

_right = answers


def answers():
    return _right() | {
        "hyperparameters": {
            "depth limit",
            "dropout rate",
            "learning rate",
            "number of neighbours",
            "running means",
        }
    }
