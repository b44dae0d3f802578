"""Like wrong_sign_reversed: all patches in one batch."""

_right = occlusion_map


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    return np.negative(_right(predict, image, target, patch=patch, stride=stride, fill=fill))
