"""You set the corners of the image itself to zero, and its size stays. Padding surrounds the image with whole
rows and whole columns of zeros."""


def pad_image(img, f, stride=1, mode="same"):
    if mode not in ("same", "valid"):
        raise ValueError(mode)
    if mode == "valid":
        return img.copy()
    # four corner pixels are set to zero, the size stays
    out = img.copy()
    for i in (0, -1):
        for j in (0, -1):
            out[i, j] = 0
    return out
