"""A batch for each row of patches; the map spread with a Kronecker product where patches do not overlap."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    c, h, w = image.shape
    if h < patch or w < patch:
        raise ValueError(patch)
    paint = image.reshape(c, -1).mean(1) if fill is None else np.repeat(float(fill), c)
    heat = []
    for top in range(0, h - patch + 1, stride):
        row = []
        for left in range(0, w - patch + 1, stride):
            covered = image.astype("float64")
            covered[:, top : top + patch, left : left + patch] = paint.reshape(c, 1, 1)
            row.append(covered)
        heat.append(-predict(np.array(row))[:, target])
    return np.array(heat) + predict(image[None].astype("float64"))[0, target]


def pixel_importance(heat, shape, *, patch, stride):
    if patch == stride:
        out = np.full(shape, np.nan)
        spread = np.kron(heat, np.ones((patch, patch)))
        out[: spread.shape[0], : spread.shape[1]] = spread
        return out
    layers = []
    for i, j in np.ndindex(heat.shape):
        layer = np.full(shape, np.nan)
        layer[i * stride : i * stride + patch, j * stride : j * stride + patch] = heat[i, j]
        layers.append(layer)
    layers = np.array(layers)
    known = ~np.isnan(layers)
    return np.where(known.any(0), np.where(known, layers, 0).sum(0) / np.maximum(known.sum(0), 1), np.nan)
