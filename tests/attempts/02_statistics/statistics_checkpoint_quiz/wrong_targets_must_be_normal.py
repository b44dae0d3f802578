"""You ask that the targets be normal. Together they reflect the features too; the assumption is about the
errors, that is about the targets once the features are given."""

_right = answers


def answers():
    return _right() | {"normal_in_regression": "targets"}
