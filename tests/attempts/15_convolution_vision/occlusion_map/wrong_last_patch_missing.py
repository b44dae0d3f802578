"""You leave out the patches that end right at the border. They begin at 0 up to H - patch (along the other
axis W - patch), that one included."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    channels, height, width = image.shape
    if patch > min(height, width):
        raise ValueError("patch")
    whole = image.astype(float)
    paint = whole.mean(axis=(1, 2)) if fill is None else np.full(channels, float(fill))
    before = predict(whole[None])[0, target]
    heat = np.zeros((len(range(0, height - patch, stride)), len(range(0, width - patch, stride))))
    for i, j in np.ndindex(heat.shape):
        covered = whole.copy()
        covered[:, i * stride : i * stride + patch, j * stride : j * stride + patch] = paint[:, None, None]
        after = predict(covered[None])[0, target]
        heat[i, j] = before - after
    return heat
