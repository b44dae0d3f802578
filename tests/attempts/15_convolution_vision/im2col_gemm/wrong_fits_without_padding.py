"""You compare the kernel with the image as it is. It may be larger than that, as long as it is not larger
than the image with its padding."""

_padded = _windows


def _windows(h, w, kernel, stride, pad):
    if kernel[0] > h or kernel[1] > w:
        raise ValueError("the kernel is larger than the image")
    return _padded(h, w, kernel, stride, pad)
