"""You call naive Bayes discriminative because it classifies. It does so by Bayes' rule, from a model of the
features in each class."""

_right = answers


def answers():
    return _right() | {"naive_bayes": "discriminative", "discriminant_analysis": "discriminative"}
