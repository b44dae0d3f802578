"""A Python loop over windows that copies one patch of all images at a time; bincount-free and plain."""

import numpy as np


def _places(h, w, kernel, stride, pad):
    rows = range(0, h + 2 * pad - kernel[0] + 1, stride)
    columns = range(0, w + 2 * pad - kernel[1] + 1, stride)
    if not rows or not columns:
        raise ValueError("the kernel is too large")
    return rows, columns


def im2col(x, kernel, *, stride=1, pad=0):
    n, c, h, w = x.shape
    rows, columns = _places(h, w, kernel, stride, pad)
    big = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    big[:, :, pad : pad + h, pad : pad + w] = x
    patches = []
    for image in big:
        for i in rows:
            for j in columns:
                patches.append(image[:, i : i + kernel[0], j : j + kernel[1]].ravel())
    return np.stack(patches)


def col2im(cols, x_shape, kernel, *, stride=1, pad=0):
    n, c, h, w = x_shape
    rows, columns = _places(h, w, kernel, stride, pad)
    big = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    k = 0
    for m in range(n):
        for i in rows:
            for j in columns:
                big[m, :, i : i + kernel[0], j : j + kernel[1]] += cols[k].reshape(c, *kernel)
                k += 1
    return big[:, :, pad : h + pad, pad : w + pad].copy()


def conv_gemm(x, w, b, *, stride=1, pad=0):
    f, c, kh, kw = w.shape
    if x.shape[1] != c:
        raise ValueError("the filters expect another number of channels")
    rows, columns = _places(x.shape[2], x.shape[3], (kh, kw), stride, pad)
    product = w.reshape(f, c * kh * kw) @ im2col(x, (kh, kw), stride=stride, pad=pad).T
    out = product.reshape(f, len(x), len(rows), len(columns)) + b.reshape(-1, 1, 1, 1)
    return np.moveaxis(out, 0, 1)
