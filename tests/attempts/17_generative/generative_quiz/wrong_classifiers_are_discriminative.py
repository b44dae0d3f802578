"""You call a model discriminative because it classifies. This one does so by Bayes' rule, from a model of the
features in each class."""

_right = answers


def answers():
    return _right() | {"naive_bayes": "discriminative", "discriminant_analysis": "discriminative"}
