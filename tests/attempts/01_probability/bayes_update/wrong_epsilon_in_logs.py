"""You add a small number before taking logarithms. It drowns weights that are smaller still, and gives
impossible hypotheses a chance, so that much evidence makes them win: the logarithm of 0 is minus infinity,
and that is just right."""


def _log(weights):
    return np.log(weights + 1e-12)
