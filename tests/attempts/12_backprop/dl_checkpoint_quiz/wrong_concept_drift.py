"""You describe concept drift, a change in how targets depend on inputs. Covariate shift leaves that alone:
other inputs turn up."""

_right = answers


def answers():
    return _right() | {"covariate_shift": "p(y|x)"}
