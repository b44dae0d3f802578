"""Your moments begin after the first layer. Entry 0 belongs to the input, so that there is one entry more
than layers."""

_right = forward_moments


def forward_moments(x, weights, act):
    return _right(x, weights, act)[1:]
