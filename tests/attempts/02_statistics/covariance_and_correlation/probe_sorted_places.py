"""Like wrong_ties_in_order: a dictionary would lose ties, so the places are filled one by one."""

_spearman = spearman


def _places(values):
    places = np.empty(len(values))
    places[np.argsort(values, kind="stable")] = np.arange(1, len(values) + 1)
    return places


def spearman(x, y):
    if math.isnan(_spearman(x, y)):
        return math.nan
    return pearson(_places(x), _places(y))
