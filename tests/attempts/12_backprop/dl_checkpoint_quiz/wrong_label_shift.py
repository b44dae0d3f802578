"""You describe label shift, a change in how frequent the classes are. Covariates are the inputs."""

_right = answers


def answers():
    return _right() | {"covariate_shift": "p(y)"}
