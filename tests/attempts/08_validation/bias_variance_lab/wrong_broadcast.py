"""You take arrays whose shapes do not fit. A column or a single value broadcasts without a word: compare the
shapes first."""


def decompose(predictions, truth, noise_sd):
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=0)
    noise = noise_sd**2
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
