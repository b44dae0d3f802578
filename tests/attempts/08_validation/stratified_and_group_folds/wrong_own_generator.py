"""You make a generator of your own. Then the folds are the same whatever the caller passes, and nobody can
repeat the validation with other folds."""

_right = stratified_kfold


def stratified_kfold(y, k, rng):
    return _right(y, k, np.random.default_rng(0))
