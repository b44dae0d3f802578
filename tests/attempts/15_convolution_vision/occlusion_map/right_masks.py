"""All masks at once, the whole image as the first of one batch."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    tops, lefts = (np.arange(0, side - patch + 1, stride) for side in image.shape[1:])
    if not (len(tops) and len(lefts)):
        raise ValueError("no place for the patch")
    inside = [
        (np.arange(side) >= starts[:, None]) & (np.arange(side) < starts[:, None] + patch)
        for side, starts in zip(image.shape[1:], (tops, lefts))
    ]
    masks = (inside[0][:, None, :, None] & inside[1][None, :, None, :]).reshape(-1, 1, *image.shape[1:])
    masks = np.concatenate([np.zeros_like(masks[:1]), masks])
    colour = image.mean(axis=(1, 2), keepdims=True) if fill is None else fill
    p = predict(np.where(masks, colour, image.astype(float)))[:, target]
    return p[0] - p[1:].reshape(len(tops), len(lefts))


def pixel_importance(heat, shape, *, patch, stride):
    rows, columns = (
        np.array([[0 <= p - i * stride < patch for i in range(n)] for p in range(side)], dtype=float)
        for n, side in zip(heat.shape, shape)
    )
    with np.errstate(invalid="ignore"):
        return (rows @ heat @ columns.T) / (rows @ np.ones_like(heat) @ columns.T)
