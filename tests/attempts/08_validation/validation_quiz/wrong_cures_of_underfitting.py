"""You list what helps a model that cannot even fit its training rows. Overfitting calls for more evidence
or less freedom."""

_right = answers


def answers():
    return _right() | {"cures": {"larger model", "longer training", "less regularisation"}}
