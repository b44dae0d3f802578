"""You turn the filter upside down and left to right. That is convolution as mathematicians define it; the
layers of deep learning do not flip."""


def conv_gemm(x, w, b, *, stride=1, pad=0):
    if x.shape[1] != w.shape[1]:
        raise ValueError("channels")
    ho, wo = _windows(x.shape[2], x.shape[3], w.shape[2:], stride, pad)
    flipped = w[:, :, ::-1, ::-1].reshape(len(w), -1)
    out = im2col(x, w.shape[2:], stride=stride, pad=pad) @ flipped.T + b
    return out.reshape(len(x), ho, wo, len(w)).transpose(0, 3, 1, 2)
