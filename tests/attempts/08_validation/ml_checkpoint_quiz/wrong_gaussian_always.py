"""You take the Gaussian variant of naive Bayes for the method. What all variants share is the product over
features that are taken as independent once the class is known."""

_right = answers


def answers():
    return _right() | {"naive_bayes": "normal distributions"}
