"""You let Fast R-CNN run the network on each region. That is the first R-CNN; what made the second one fast
is that it runs once and reads the regions off the feature map."""

_right = answers


def answers():
    return _right() | {"detector_runs": (2000, 2000, 1)}
