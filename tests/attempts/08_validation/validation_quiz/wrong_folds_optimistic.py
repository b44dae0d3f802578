"""You expect an average over folds to flatter. It does so once a setting was chosen by it; without a choice
it errs the other way, as every model lacks some rows."""

_right = answers


def answers():
    return _right() | {"five_folds": "lower"}
