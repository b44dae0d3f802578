"""You compute the number of windows from the height and use it for the width too. Images and kernels need
not be square."""


def _windows(h, w, kernel, stride, pad):
    room = h + 2 * pad - kernel[0]
    if room < 0 or w + 2 * pad < kernel[1]:
        raise ValueError("the kernel does not fit")
    return room // stride + 1, room // stride + 1
