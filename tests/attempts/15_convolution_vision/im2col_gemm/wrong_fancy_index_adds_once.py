"""Of all entries for a pixel your col2im keeps only that of the last window; it has to add them up. With +=
through an array of indices numpy adds only once where an index occurs twice: use np.add.at, or add one slice
per place in the kernel."""

import numpy as np


def col2im(cols, x_shape, kernel, *, stride=1, pad=0):
    n, c, h, w = x_shape
    size = (n, c, h + 2 * pad, w + 2 * pad)
    index = im2col(np.arange(np.prod(size)).reshape(size), kernel, stride=stride).astype(int)
    flat = np.zeros(np.prod(size))
    flat[index] += cols
    return flat.reshape(size)[:, :, pad : pad + h, pad : pad + w]
