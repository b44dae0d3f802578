"""You take a fill of 0 for none, because 0 counts as false. Black is a colour that one may ask for: compare
with None."""

_right = occlusion_map


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    return _right(predict, image, target, patch=patch, stride=stride, fill=fill or None)
